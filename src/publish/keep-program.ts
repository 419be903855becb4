import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { AstroDiffers } from './astro-differs.ts';

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
