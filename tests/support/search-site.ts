import { join } from 'node:path';
import { astroStep } from '../../src/build/astro-step.ts';
import { buildSearchIndex } from '../../src/build/search-index.ts';
import { projectFolder } from '../../src/build/workplace.ts';

/** Makes the pages and the index of a content folder; the folder of the site, inside the project's workshop. */
export async function buildSearchSite(content: string, name: string): Promise<string> {
	const room = join(projectFolder, '.cuttings', name);
	const draft = join(room, 'site');
	await astroStep({ content, draft, cache: join(room, 'astro') });
	await buildSearchIndex({ pagesDir: draft, outDir: join(draft, 'pagefind') });
	return draft;
}
