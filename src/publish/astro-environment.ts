/** Names that Astro and Vite give to facts of their own; a variable of that name outside would take their place. */
const THEIRS = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/** Prepares the environment for Astro: nothing sent anywhere, nothing from outside. */
export function setAstroEnvironment(): void {
	for (const name of THEIRS) delete process.env[name];
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
