import type { Kind } from '#model';

/** A section of the site, as the main menu names it. */
export type Section = 'search' | 'dates' | 'about' | Kind;
