import { projectFolder, type Workplace } from './workplace.ts';

/** Makes the pages and every file beside them, in the draft folder. The content folder goes by the environment, where pages find it. */
export async function astroStep(place: Pick<Workplace, 'content' | 'draft' | 'cache'>): Promise<void> {
	Object.assign(process.env, {
		CUTTINGS_CONTENT: place.content,
		ASTRO_TELEMETRY_DISABLED: '1',
		NODE_ENV: 'production',
	});
	process.chdir(projectFolder);
	// Loaded here, so that a command that fails earlier does not wait for it.
	const { build } = await import('astro');
	await build({ root: projectFolder, outDir: place.draft, cacheDir: place.cache, logLevel: 'error' });
}
