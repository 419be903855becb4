import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildPaths, projectFolder } from './build-paths.ts';
import { keep, takeKept } from './kept-folder.ts';
import { sharedCache } from './shared-cache.ts';

/** The modules that make pages, and the one to begin with. */
export const PROGRAM = 'program';
export const ENTRY = 'pages.mjs';
/** The files that pages load: style sheets, scripts, what lies in public/. */
export const SITE = 'site';

/** What Astro makes of the pages of the program, before it makes a page. */
export interface CompiledPages {
	/** The module that has all pages. */
	readonly entry: string;
	/** The files that pages load, as a folder. */
	readonly site: string;
}

/**
 * The pages of the program, compiled, in a folder of this build's own. They know nothing of any archive, so all builds
 * with the same program and the same folder of the address share them: what one has compiled in a process of its own,
 * the next takes where no byte of it has changed.
 *
 * @param program what the site is made with, see program-files.ts
 * @param base the folder of the site's address
 * @param fresh whether to compile in any case
 */
export async function compiledPages(
	{ compiled, cache }: Pick<BuildPaths, 'compiled' | 'cache'>,
	program: readonly string[],
	base: string,
	fresh: boolean,
): Promise<CompiledPages> {
	const kept = fresh ? null : sharedCache('pages');
	const key = hash('sha256', [projectFolder, base, ...program].join('\n')).slice(0, 32);
	if (kept === null || !takeKept(kept, key, compiled)) {
		await compile(compiled, cache, base);
		if (kept !== null) keep(kept, key, compiled);
	}
	return { entry: join(compiled, PROGRAM, ENTRY), site: join(compiled, SITE) };
}

async function compile(compiled: string, cache: string, base: string): Promise<void> {
	const making = `${compiled}.new`;
	for (const folder of [making, compiled]) rmSync(folder, { recursive: true, force: true });
	mkdirSync(making, { recursive: true });
	const script = fileURLToPath(new URL('compile-pages.ts', import.meta.url));
	const run = spawn(process.execPath, [...process.execArgv, script, making, cache, base], {
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const [code, signal] = (await once(run, 'close')) as [number | null, string | null];
	if (code !== 0) throw new Error(`The pages of the program could not be compiled (${signal ?? `exit code ${code}`})`);
	renameSync(making, compiled);
}
