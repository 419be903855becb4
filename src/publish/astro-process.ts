import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { AstroDiffers, DIFFERS } from './astro-differs.ts';

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
