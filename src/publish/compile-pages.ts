import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { siteIn } from '#archive';
import { siteOf } from '#model';
import { endWithCaller, projectFolder } from '#system';
import { astroConfig } from './astro-config.ts';
import type { AstroTask } from './compiled-pages.ts';
import { AstroDiffers, DIFFERS, ENTRY, keepProgram, setAstroEnvironment, sharedModules } from './compiled-pages.ts';
import { progress } from './progress.ts';

// A process of its own, that compiled-pages.ts starts: Astro and what it works with take 700 MiB, which are free again
// when the first page is made.
const task: AstroTask = JSON.parse(process.argv[2] as string);
endWithCaller(3);
const say = progress(task.timed);
setAstroEnvironment();
process.env.NODE_ENV = 'production';
process.chdir(projectFolder);
try {
	if (task.content === null) await compile(task);
	else await build(task, task.content);
	say.done();
	process.exit(0);
} catch (error) {
	if (!(error instanceof AstroDiffers)) throw error;
	console.error(`Astro is not as expected: ${error.message}.`);
	process.exit(DIFFERS);
}

/** Makes the modules that make pages, and none of the pages. */
async function compile({ site, program, base }: AstroTask): Promise<void> {
	say.step('Compiling the pages');
	const config = astroConfig(() => siteOf({}, { content: '', base }));
	const integrations = [...(config.integrations ?? []), keepProgram(site, program)];
	const plugins = [...(config.vite?.plugins ?? []), sharedModules()];
	await runAstro({ ...config, integrations, vite: { ...config.vite, plugins } });
	if (!existsSync(join(program, ENTRY))) throw new AstroDiffers('it did not ask for a renderer');
}

/** Makes the whole site as Astro makes one. */
async function build({ base }: AstroTask, content: string): Promise<void> {
	say.step('Making the pages in Astro’s own way');
	const site = siteIn(content, { base });
	await runAstro(astroConfig(() => site));
}

async function runAstro(config: AstroInlineConfig): Promise<void> {
	const { build } = await import('astro');
	const own = { configFile: false as const, root: projectFolder, logLevel: 'error' as const };
	await build({ ...config, ...own, outDir: task.site, cacheDir: task.cache });
}
