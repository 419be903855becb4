import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive';
import { biblatex, captureManifest, csl, opensearch, reportFacts, ris, robots, sitemaps } from '#exports';
import { site } from '#model';
import { searchData } from '#search/index';
import { dataFiles } from './data-files.ts';
import type { Draft, EmittedFile } from './draft.ts';
import { feedFiles } from './feed-files.ts';
import { fontFiles } from './fonts.ts';

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

/** The forms of each report besides its page: the capture byte for byte, Markdown, CSL-JSON, RIS, BibLaTeX. */
function reportFiles(archive: Archive): EmittedFile[] {
	const factsOf = reportFacts(archive.recorded);
	return archive.reports.flatMap((report) => {
		const facts = factsOf(report);
		const capture = () => readFileSync(join(archive.folder, `${report.id}.txt`));
		return [
			{ path: `reports/${report.id}.txt`, copies: [`data/captures/${report.id}.txt`], content: capture },
			{ path: `reports/${report.id}.md`, content: () => readFileSync(join(archive.folder, `${report.id}.md`)) },
			{ path: `reports/${report.id}.json`, content: () => `${JSON.stringify([csl(report, facts)], null, '\t')}\n` },
			{ path: `reports/${report.id}.ris`, content: () => ris(report, facts) },
			{ path: `reports/${report.id}.bib`, content: () => biblatex(report, facts) },
		];
	});
}

/** The small files that the search page loads, in a folder named after their version. */
function searchFiles(archive: Archive): EmittedFile[] {
	const { version, files } = searchData(archive);
	return [...files].map(([name, text]) => ({ path: `search/${version}/${name}.txt`, content: () => text }));
}

/** The sitemaps: they list every page that was made but the one for what is not there. */
export function sitemapFiles({ written }: Draft): EmittedFile[] {
	const pages = [...written.keys()].filter((path) => path.endsWith('.html') && path !== '404.html').sort();
	return sitemaps(pages, site.url).map(({ path, content }) => ({ path, content: () => content }));
}
