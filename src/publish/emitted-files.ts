import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, foundName, idsOf } from '#archive';
import {
	atomFeed,
	biblatex,
	captureManifest,
	csl,
	type FeedEntry,
	feedEntry,
	opensearch,
	reportFacts,
	ris,
	robots,
	sitemaps,
} from '#exports';
import {
	authorityFeedUrl,
	authorityUrl,
	basePath,
	feedUrl,
	homeUrl,
	KINDS,
	type Kind,
	site,
	wholeFile,
	wholeFileId,
} from '#model';
import { searchData } from '#search/index';
import { dataFiles } from './data-files.ts';
import type { Draft, EmittedFile } from './draft.ts';
import { fontFiles } from './fonts.ts';
import { movedPages } from './moved-pages.ts';

/** Every file of the site that is no page and is known before the pages are made. */
export async function emittedFiles(archive: Archive): Promise<EmittedFile[]> {
	const fonts = await fontFiles();
	return [
		...reportFiles(archive),
		...wholeFiles(archive),
		...feedFiles(archive),
		...dataFiles(archive),
		...searchFiles(archive),
		...[...movedPages(archive)].map(([path, html]) => ({ path, content: () => html })),
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

/** Files that hold several reports, whole, as they were saved. */
function wholeFiles({ reports, folder }: Archive): EmittedFile[] {
	const files = new Map<string, EmittedFile>();
	for (const { id, source } of reports) {
		if (source.part === undefined) continue;
		const path = wholeFile(id, source.part);
		const from = join(folder, 'files', `${wholeFileId(id, source.part.number)}.txt`);
		files.set(path, { path, content: () => readFileSync(from) });
	}
	return [...files.values()];
}

/** The small files that the search page loads, in a folder named after their version. */
function searchFiles(archive: Archive): EmittedFile[] {
	const { version, files } = searchData(archive);
	return [...files].map(([name, text]) => ({ path: `search/${version}/${name}.txt`, content: () => text }));
}

/** The sitemaps: every page that was made but the one for what is not there, and those that no search engine is to keep. */
export function sitemapFiles({ written }: Draft, archive: Archive): EmittedFile[] {
	const isListed = (path: string) => path.endsWith('.html') && path !== '404.html' && !isForReadersOnly(archive, path);
	const pages = [...written.keys()].filter(isListed).sort();
	return sitemaps(pages, site.url).map(({ path, content }) => ({ path, content: () => content }));
}

/** The Atom feeds: one of the archive, one of each outlet, place, group and person. */
function feedFiles(archive: Archive): EmittedFile[] {
	const factsOf = reportFacts(archive.recorded);
	const entries = new Map(archive.reports.map((report) => [report.id, feedEntry(report, factsOf(report))]));
	const whole = { title: site.title, path: feedUrl(), page: homeUrl() };
	return [
		{ path: withoutBase(whole.path), content: () => atomFeed(whole, [...entries.values()]) },
		...KINDS.flatMap((kind) => {
			const members = membersOf(kind, archive, entries);
			return archive.authorities[kind].map(({ id, label }) => {
				const feed = { title: `${label} · ${site.title}`, path: authorityFeedUrl(kind, id), page: authorityUrl(kind, id) };
				return { path: withoutBase(feed.path), content: () => atomFeed(feed, members.get(id) ?? []) };
			});
		}),
	];
}

function membersOf(kind: Kind, archive: Archive, entries: ReadonlyMap<string, FeedEntry>): Map<string, FeedEntry[]> {
	const members = new Map<string, FeedEntry[]>();
	for (const report of archive.reports) {
		const entry = entries.get(report.id);
		for (const id of kind === 'outlet' ? [report.outlet ?? ''] : idsOf(report, kind)) {
			const list = members.get(id);
			if (!entry) continue;
			if (list) list.push(entry);
			else members.set(id, [entry]);
		}
	}
	return members;
}

function withoutBase(path: string): string {
	return path.slice(basePath().length);
}

/** Whether a page asks search engines to leave it out: that of a person whom the program found, and where a page was. */
function isForReadersOnly(archive: Archive, path: string): boolean {
	const person = /^people\/(.+)\.html$/.exec(path)?.[1];
	return (person !== undefined && foundName(archive, 'person', person) !== null) || movedPages(archive).has(path);
}
