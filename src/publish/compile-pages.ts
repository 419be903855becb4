import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { basePath } from '#model';
import { setAstroEnvironment } from './astro-environment.ts';
import { ENTRY, PROGRAM, SITE } from './compiled-pages.ts';
import { endWithCaller } from './end-with-caller.ts';
import { progress } from './progress.ts';
import { sharedModules } from './shared-modules.ts';
import { projectFolder } from './workplace.ts';

// A process of its own, that compiled-pages.ts starts: Astro and what it works with take 700 MiB, which are free again
// when the first page is made.
const [content, folder, cache] = process.argv.slice(2) as [string, string, string];
endWithCaller();
const say = progress();
say.step('Compiling the pages');
setAstroEnvironment(content);
process.env.NODE_ENV = 'production';
process.chdir(projectFolder);
const { build } = await import('astro');
await build({
	root: projectFolder,
	outDir: join(folder, SITE),
	cacheDir: cache,
	logLevel: 'error',
	integrations: [keepProgram(join(folder, SITE), join(folder, PROGRAM))],
	vite: { plugins: [sharedModules()], define: settled(content) },
});
say.done();
process.exit(0);

/** Takes what Astro made of the pages, before it makes a single one, and leaves it nothing to make. */
function keepProgram(site: string, program: string): AstroIntegration {
	return {
		name: 'cuttings-keep-program',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((usual) => ({
					...usual,
					async setup() {
						renameSync(join(site, '.prerender'), program);
						const [entry, ...more] = readdirSync(program).filter((name) => /^prerender-entry\..*\.mjs$/.test(name));
						if (entry === undefined || more.length > 0) throw new Error('Astro names the program of the pages otherwise');
						renameSync(join(program, entry), join(program, ENTRY));
					},
					getStaticPaths: async () => [],
				}));
			},
		},
	};
}

/** What the environment says stays as it is while pages are made: asking it at every link of every page takes long. */
function settled(content: string): Record<string, string> {
	return {
		'process.env.CUTTINGS_CONTENT': JSON.stringify(content),
		'process.env.CUTTINGS_BASE': JSON.stringify(basePath()),
		'process.env.CUTTINGS_ARTICLES': 'undefined',
	};
}
