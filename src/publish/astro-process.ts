import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a process with Astro in it is to do. */
export interface AstroTask {
	/** The folder that ingest wrote, for the whole of its site; null for the program of the pages alone. */
	readonly content: string | null;
	/** Where the files go that pages load, and pages where they are made. */
	readonly site: string;
	/** Where the modules go that make pages. */
	readonly program: string;
	/** Astro's cache. */
	readonly cache: string;
	/** The folder of the site's address. */
	readonly base: string;
	/** Whether to say what it took. */
	readonly timed: boolean;
}

/** Runs Astro in a process of its own. Throws AstroDiffers when it is not the Astro that this program knows. */
export async function runAstroProcess(task: AstroTask): Promise<void> {
	const script = fileURLToPath(new URL('compile-pages.ts', import.meta.url));
	const run = spawn(process.execPath, [...process.execArgv, script, JSON.stringify(task)], {
		// The last of them is open as long as this process runs: when it is killed, the other ends too.
		stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
	});
	const [code, signal] = (await once(run, 'close')) as [number | null, string | null];
	if (code === DIFFERS) throw new AstroDiffers('its pages could not be compiled');
	if (code !== 0) throw new Error(`The pages of the program could not be compiled (${signal ?? `exit code ${code}`})`);
}

/** Astro's insides are not those that this program's shorter way through them was made for; its own way still works. */
export class AstroDiffers extends Error {}

/** The exit code by which the process that compiles pages says so. */
export const DIFFERS = 70;

/** Names that Astro and Vite give to facts of their own; a variable of that name outside would take their place. */
const THEIRS = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/** Prepares the environment for Astro: nothing sent anywhere, nothing from outside. */
export function setAstroEnvironment(): void {
	for (const name of THEIRS) delete process.env[name];
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
