/** Astro's insides are not those that this program's shorter way through them was made for; its own way still works. */
export class AstroDiffers extends Error {}

/** The exit code by which the process that compiles pages says so. */
export const DIFFERS = 70;
