import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { projectFolder } from '#system';
import type { BuildPaths } from './build-folders.ts';
import { cacheFolder, restoreFolder, saveFolder } from './cache.ts';

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

/** Modules that hold what there is once a build: the site that is open, its archive as read, and the data of the search page. */
const SHARED = ['src/model/site.ts', 'src/archive/archive.ts', 'src/search/index/data-files.ts'];

/** Astro's renderer: pages are drawn by the build's own copy of it. */
const RENDERER = /^astro\/(?:compiler-runtime|runtime\/server\/index\.js)$/;

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Lets pages use the build's own copy of a few modules instead of one bundled with them, so that an archive is read and
 * kept once a build and not twice.
 */
export function sharedModules(): Plugin {
	const shared = new Map(SHARED.map((path) => [join(projectFolder, path), pathToFileURL(join(projectFolder, path)).href]));
	for (const path of shared.keys()) if (!existsSync(path)) throw new Error(`${path}, which pages and build share, is not there`);
	return {
		name: 'cuttings-shared-modules',
		enforce: 'pre',
		apply: 'build',
		async resolveId(source, importer, options) {
			if (importer && RENDERER.test(source)) return { id: source, external: true };
			if (!importer || !SHARED.some((path) => source.endsWith(path.slice(path.lastIndexOf('/'))))) return null;
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			const id = found && shared.get(join(found.id));
			return id ? { id, external: true } : null;
		},
	};
}

/** The module of a compiled program to begin with. */
export const ENTRY = 'pages.mjs';

/**
 * Takes what Astro made of the pages, before it makes a single one, and leaves it nothing to make.
 *
 * @param site where Astro writes
 * @param program where the modules go
 */
export function keepProgram(site: string, program: string): AstroIntegration {
	return {
		name: 'cuttings-keep-program',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				if (typeof setPrerenderer !== 'function') throw new AstroDiffers('it takes no other renderer');
				setPrerenderer((usual) => ({
					...usual,
					setup: async () => takeProgram(join(site, '.prerender'), program),
					getStaticPaths: async () => [],
				}));
			},
		},
	};
}

/** Moves the modules that make pages, with the entry under a name of our own. */
export function takeProgram(made: string, program: string): void {
	if (!existsSync(made)) throw new AstroDiffers('the program of the pages is elsewhere');
	const entries = readdirSync(made).filter((name) => /^prerender-entry\..*\.mjs$/.test(name));
	if (entries.length !== 1) throw new AstroDiffers('the program of the pages has another name');
	renameSync(made, program);
	renameSync(join(program, entries[0] as string), join(program, ENTRY));
}

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
