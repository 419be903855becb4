import { setAstroEnvironment } from './astro-environment.ts';
import { projectFolder, type Workplace } from './workplace.ts';

/** Makes the pages and every file beside them, in the draft folder. */
export async function astroStep({ content, draft, cache }: Pick<Workplace, 'content' | 'draft' | 'cache'>): Promise<void> {
	setAstroEnvironment(content);
	process.env.NODE_ENV = 'production';
	process.chdir(projectFolder);
	// Loaded here, so that a command that fails earlier does not wait for it.
	const { build } = await import('astro');
	await build({ root: projectFolder, outDir: draft, cacheDir: cache, logLevel: 'error' });
}
