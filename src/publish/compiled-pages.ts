import { hash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#system';
import { AstroDiffers, runAstroProcess } from './astro-process.ts';
import type { BuildPaths } from './build-paths.ts';
import { cacheFolder, restoreFolder, saveFolder } from './cache.ts';
import { ENTRY } from './page-program.ts';

/** What Astro makes of the pages of the program, before it makes a page. */
export interface CompiledPages {
	/** The module that has all pages. */
	readonly entry: string;
	/** The files that pages load, as a folder: style sheets, scripts, what lies in public/. */
	readonly site: string;
}

/** What compiling the pages depends on. */
export interface Compiling {
	/** Fingerprint of the program, file by file (programFiles). */
	readonly program: readonly string[];
	/** The folder of the site's address. */
	readonly base: string;
	/** Whether to compile even when compiled pages are in the cache. */
	readonly fresh: boolean;
	/** Whether to say what it took. */
	readonly timed: boolean;
}

/**
 * The pages of the program, compiled, in a folder of this build's own. They know nothing of any archive, so all builds
 * with the same program and the same folder of the address share them: what one has compiled in a process of its own,
 * the next takes where no byte of it has changed. Null when Astro is not the one that this program knows.
 */
export async function compiledPages(
	{ compiled, cache }: Pick<BuildPaths, 'compiled' | 'cache'>,
	{ program, base, fresh, timed }: Compiling,
): Promise<CompiledPages | null> {
	const kept = fresh ? null : cacheFolder('pages');
	const key = hash('sha256', [projectFolder, base, ...program].join('\n')).slice(0, 32);
	const made: CompiledPages = { entry: join(compiled, 'program', ENTRY), site: join(compiled, 'site') };
	if (kept !== null && restoreFolder(kept, key, compiled)) return made;
	const making = `${compiled}.new`;
	for (const folder of [making, compiled]) rmSync(folder, { recursive: true, force: true });
	mkdirSync(making, { recursive: true });
	try {
		await runAstroProcess({ content: null, site: join(making, 'site'), program: join(making, 'program'), cache, base, timed });
	} catch (error) {
		if (error instanceof AstroDiffers) return null;
		throw error;
	}
	renameSync(making, compiled);
	if (kept !== null) saveFolder(kept, key, compiled);
	return made;
}
