import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type NewFileResponse } from 'pagefind';
import { CONTENT, type IndexedReport, type IndexHead, type ListedReport, openPagefind } from '#search/engine';
import { PagefindDiffers } from './cbor-reader.ts';
import { articleOf, searchablePage } from './searchable-page.ts';
import { slimIndex } from './slim-index.ts';

/** The Pagefind whose files and engine this program knows from inside. */
const KNOWN = '1.6.0';

/** How many pages are handed to Pagefind at a time. */
const AT_ONCE = 64;

/**
 * Makes the full-text index of the report pages that were built, in `outDir` (the folder served as /pagefind/), in a
 * folder named after the version of the search data: a page kept by a browser never meets another build's index.
 * Same pages, same bytes. Where Pagefind is another than the known one, its own files and script take the place of ours.
 * Throws when a page cannot be indexed or a report has no page.
 */
export async function buildSearchIndex({
	pagesDir,
	outDir,
	data: { version, listed },
	known = KNOWN,
}: {
	pagesDir: string;
	outDir: string;
	data: { readonly version: string; readonly listed: readonly ListedReport[] };
	known?: string;
}): Promise<{ pages: number }> {
	await rm(outDir, { recursive: true, force: true });
	if (listed.length === 0) return { pages: 0 };
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
		await formIndex(raw, join(outDir, version), listed, known);
		await rm(raw, { recursive: true });
		return { pages: listed.length };
	} finally {
		await index.deleteIndex();
		// Pagefind's own process would keep this one from ending.
		await close();
	}
}

/** The small form of an index; where Pagefind is not as expected, its own. What is made is tried before it is published. */
async function formIndex(raw: string, to: string, listed: readonly ListedReport[], known: string): Promise<void> {
	try {
		await slimIndex(raw, to, listed, known);
		await holdToContract(to, listed.length);
	} catch (error) {
		if (OF_THE_DISK.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
		console.error(`${(error as Error).message}. The search page loads Pagefind’s own script: it finds the same, but loads more.`);
		await rm(to, { recursive: true, force: true });
		await ownIndex(raw, to, listed);
	}
}

/** Faults that say nothing of Pagefind. */
const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE']);

function check({ errors }: NewFileResponse, id: string): void {
	if (errors.length > 0) throw new Error(`Pagefind could not read the page of ${id}: ${errors.join('; ')}`);
}

/** What Pagefind writes for pages of another kind than ours. */
const OF_NO_USE = /-ui\.(?:js|css)$|-highlight\.js$/;

/**
 * Makes of an index as Pagefind wrote it one that our search page loads with Pagefind's own script: everything as it is,
 * with a head that says so, and each report as lists show it, by its number.
 */
async function ownIndex(from: string, to: string, listed: readonly ListedReport[]): Promise<void> {
	await mkdir(join(to, 'fragment'), { recursive: true });
	await cp(from, to, { recursive: true, filter: (path) => !OF_NO_USE.test(path) });
	const head: IndexHead = { version: '', lengths: [], wordless: [], parts: [], own: true };
	await writeFile(join(to, 'head.pf_meta'), gzipSync(JSON.stringify(head)));
	for (const [number, row] of listed.entries())
		await writeFile(join(to, 'fragment', `${number}.pf_fragment`), gzipSync(JSON.stringify(row)));
}

/** Reports that are looked for. */
const LOOKED_FOR = 12;
const WORD = /^[\p{L}\p{N}]{4,}$/u;

/**
 * Reads an index back as a browser does: words of some reports are found in those reports, at the places where they
 * stand. Throws PagefindDiffers when one is not.
 */
export async function holdToContract(folder: string, reports: number): Promise<void> {
	const get = async (path: string) => new Response(new Uint8Array(gunzipSync(await readFile(path))));
	const engine = await openPagefind(`${folder}/`, get);
	const step = Math.max(1, Math.floor(reports / LOOKED_FOR));
	for (let number = 0; number < reports; number += step) {
		const report: IndexedReport = await (await get(join(folder, 'fragment', `${number}.pf_fragment`))).json();
		const words = report[CONTENT].split(/\s+/);
		const word = wordApart(words);
		if (word === undefined) continue;
		const hit = (await engine.search(word.toLowerCase(), true)).find((each) => each.number === number);
		// The engine names one place where the same word stands several times, in whatever case.
		if (!hit?.places.some((place) => words[place]?.toLowerCase().includes(word.toLowerCase())))
			throw new PagefindDiffers(`Pagefind does not find a word of report ${report[0]} that stands there`);
	}
}

/** The longest word of a text without another of the same beginning: the engine takes "approves" and "approved" for one. */
function wordApart(words: readonly string[]): string | undefined {
	const beginning = (word: string) => word.toLowerCase().slice(0, 4);
	const forms = new Map<string, Set<string>>();
	for (const word of words) {
		const seen = forms.get(beginning(word)) ?? new Set();
		forms.set(beginning(word), seen.add(word.toLowerCase()));
	}
	const apart = words.filter((word) => WORD.test(word) && forms.get(beginning(word))?.size === 1);
	return apart.sort((a, b) => b.length - a.length)[0];
}
