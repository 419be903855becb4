import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type NewFileResponse } from 'pagefind';
import type { TableRow } from '../search/files/table-row.ts';
import { searchablePage } from '../search/text/searchable-page.ts';
import { articleOf } from './article-of.ts';
import { slimIndex } from './slim-index.ts';

/** How many pages are handed to Pagefind at a time. */
const AT_ONCE = 64;

/**
 * Makes the full-text index of the report pages that were built, in `outDir` (the folder served as /pagefind/), in a
 * folder named after the version of the search data: a page kept by a browser never meets another build's index.
 * Same pages, same bytes. Throws when a page cannot be indexed or a report of the table has no page.
 */
export async function buildSearchIndex({
	pagesDir,
	outDir,
}: {
	pagesDir: string;
	outDir: string;
}): Promise<{ pages: number; bytes: number }> {
	const { version, rows } = await searchTable(join(pagesDir, 'search'));
	await rm(outDir, { recursive: true, force: true });
	if (rows.length === 0) return { pages: 0, bytes: 0 };
	const { index, errors } = await createIndex({ forceLanguage: 'en', keepIndexUrl: true, rootSelector: 'html' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		// Pagefind numbers pages in the order in which it gets them: the order of dates, by which the search data goes too.
		for (let at = 0; at < rows.length; at += AT_ONCE) {
			const batch = rows.slice(at, at + AT_ONCE);
			const pages = await Promise.all(batch.map((row) => readFile(join(pagesDir, 'reports', `${row[0]}.html`), 'utf8')));
			for (const [offset, page] of pages.entries()) {
				const row = batch[offset]!;
				check(await index.addHTMLFile({ url: `${at + offset}`, content: searchablePage(articleOf(page), row[0]) }), row[0]);
			}
		}
		const raw = join(outDir, 'raw');
		const written = await index.writeFiles({ outputPath: raw });
		if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
		const bytes = await slimIndex(raw, join(outDir, version), rows);
		await rm(raw, { recursive: true });
		return { pages: rows.length, bytes };
	} finally {
		await index.deleteIndex();
		// Pagefind's own process would keep this one from ending.
		await close();
	}
}

function check({ errors }: NewFileResponse, id: string): void {
	if (errors.length > 0) throw new Error(`Pagefind could not read the page of ${id}: ${errors.join('; ')}`);
}

/** The reports in the order of the search data, as the pages of this build carry it. */
async function searchTable(folder: string): Promise<{ version: string; rows: TableRow[] }> {
	const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
	const [only, ...more] = folders.map(({ name }) => name);
	if (only === undefined || more.length > 0)
		throw new Error(`${folder} should hold the search data of one build, not of ${folders.length}`);
	const names = (await readdir(join(folder, only))).filter((name) => /^table-\d+\.txt$/.test(name));
	const rows: TableRow[] = [];
	for (let at = 0; at < names.length; at++)
		rows.push(...(JSON.parse(await readFile(join(folder, only, `table-${at}.txt`), 'utf8')) as TableRow[]));
	return { version: only, rows };
}
