import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { projectFolder } from '#system';
import { AstroDiffers } from './astro-process.ts';

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
