import { rmSync } from 'node:fs';
import { projectFolder, type Workplace } from './workplace.ts';

/** Makes the pages and every file beside them, in the draft folder. Everything goes by the environment that astro.config.ts reads. */
export async function astroStep(place: Pick<Workplace, 'content' | 'draft' | 'cache'>): Promise<void> {
	rmSync(place.draft, { recursive: true, force: true });
	Object.assign(process.env, {
		CUTTINGS_CONTENT: place.content,
		CUTTINGS_OUT: place.draft,
		CUTTINGS_CACHE: place.cache,
		ASTRO_TELEMETRY_DISABLED: '1',
		NODE_ENV: 'production',
	});
	process.chdir(projectFolder);
	// Loaded here, so that a command that fails earlier does not wait for it.
	const { build } = await import('astro');
	await build({ root: projectFolder, logLevel: 'error' });
}
