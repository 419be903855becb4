import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type NewFileResponse } from 'pagefind';
import type { ListedReport } from '#search/engine';
import { articleOf, searchablePage } from './searchable-page.ts';
import { slimIndex } from './slim-index.ts';

/** How many pages are handed to Pagefind at a time. */
const AT_ONCE = 64;

/**
 * Makes the full-text index of the report pages that were built, in `outDir` (the folder served as /pagefind/), in a
 * folder named after the version of the search data: a page kept by a browser never meets another build's index.
 * Same pages, same bytes. Throws when a page cannot be indexed or a report has no page.
 */
export async function buildSearchIndex({
	pagesDir,
	outDir,
	data: { version, listed },
}: {
	pagesDir: string;
	outDir: string;
	data: { readonly version: string; readonly listed: readonly ListedReport[] };
}): Promise<{ pages: number; bytes: number }> {
	await rm(outDir, { recursive: true, force: true });
	if (listed.length === 0) return { pages: 0, bytes: 0 };
	const { index, errors } = await createIndex({ forceLanguage: 'en', keepIndexUrl: true, rootSelector: 'html' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		// Pagefind numbers pages in the order in which it gets them: the order of dates, by which the search data goes too.
		for (let at = 0; at < listed.length; at += AT_ONCE) {
			const batch = listed.slice(at, at + AT_ONCE);
			const pages = await Promise.all(batch.map(([id]) => readFile(join(pagesDir, 'reports', `${id}.html`), 'utf8')));
			for (const [offset, page] of pages.entries()) {
				const [id] = batch[offset]!;
				check(await index.addHTMLFile({ url: `${at + offset}`, content: searchablePage(articleOf(page), id) }), id);
			}
		}
		const raw = join(outDir, 'raw');
		const written = await index.writeFiles({ outputPath: raw });
		if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
		const bytes = await slimIndex(raw, join(outDir, version), listed);
		await rm(raw, { recursive: true });
		return { pages: listed.length, bytes };
	} finally {
		await index.deleteIndex();
		// Pagefind's own process would keep this one from ending.
		await close();
	}
}

function check({ errors }: NewFileResponse, id: string): void {
	if (errors.length > 0) throw new Error(`Pagefind could not read the page of ${id}: ${errors.join('; ')}`);
}
