import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { siteOf } from '#model';
import { astroConfig } from './astro-config.ts';
import { setAstroEnvironment } from './astro-environment.ts';
import { projectFolder } from './build-paths.ts';
import { ENTRY, PROGRAM, SITE } from './compiled-pages.ts';
import { endWithCaller } from './end-with-caller.ts';
import { progress } from './progress.ts';
import { sharedModules } from './shared-modules.ts';

// A process of its own, that compiled-pages.ts starts: Astro and what it works with take 700 MiB, which are free again
// when the first page is made.
const [folder, cache, base] = process.argv.slice(2) as [string, string, string];
endWithCaller();
const say = progress();
say.step('Compiling the pages');
setAstroEnvironment();
process.env.NODE_ENV = 'production';
process.chdir(projectFolder);
const { build } = await import('astro');
const { vite, integrations = [], ...config } = astroConfig(() => siteOf({}, { content: '', base }));
await build({
	...config,
	configFile: false,
	root: projectFolder,
	outDir: join(folder, SITE),
	cacheDir: cache,
	logLevel: 'error',
	integrations: [...integrations, keepProgram(join(folder, SITE), join(folder, PROGRAM))],
	vite: { ...vite, plugins: [...(vite?.plugins ?? []), sharedModules()] },
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
