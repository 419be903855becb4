/** Names that Astro and Vite give to facts of their own; a variable of that name outside would take their place. */
const THEIRS = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/** Prepares the environment in which pages are made: where the reports are, nothing sent anywhere, nothing from outside. */
export function setAstroEnvironment(content: string): void {
	for (const name of THEIRS) delete process.env[name];
	process.env.CUTTINGS_CONTENT = content;
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
