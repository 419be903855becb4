import type { Archive } from '../archive/archive.ts';
import { captureManifest } from '../exports/capture-manifest.ts';
import { opensearch } from '../exports/opensearch.ts';
import { robots } from '../exports/sitemap.ts';
import { site } from '../site.ts';
import { dataFiles } from './data-files.ts';
import { feedFiles } from './feed-files.ts';
import { fontFiles } from './fonts.ts';
import { reportFiles } from './report-files.ts';
import { searchFiles } from './search-files.ts';

/** A file of the site that is no page. Its content is made when asked for. */
export interface EmittedFile {
	/** Path below the root of the site: "reports/x.ris". */
	readonly path: string;
	/** Further paths under which the site has the same bytes. */
	readonly copies?: readonly string[];
	content(): string | Uint8Array | Promise<string | Uint8Array>;
}

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
