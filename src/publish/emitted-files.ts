import type { Archive } from '#archive';
import { captureManifest, opensearch, robots } from '#exports';
import { site } from '#model';
import { dataFiles } from './data-files.ts';
import type { EmittedFile } from './emitted-file.ts';
import { feedFiles } from './feed-files.ts';
import { fontFiles } from './fonts.ts';
import { reportFiles } from './report-files.ts';
import { searchFiles } from './search-files.ts';

/** Every file of the site that is no page and is known before the pages are made. */
export async function emittedFiles(archive: Archive): Promise<EmittedFile[]> {
	const fonts = await fontFiles();
	return [
		...reportFiles(archive),
		...feedFiles(archive),
		...dataFiles(archive),
		...searchFiles(archive),
		...fonts.map(({ name, bytes }) => ({ path: `fonts/${name}`, content: () => bytes })),
		{ path: 'captures-sha256.txt', content: () => captureManifest(archive.reports) },
		{ path: 'opensearch.xml', content: opensearch },
		{ path: 'robots.txt', content: () => robots(site.url) },
	];
}
