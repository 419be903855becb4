import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { formsOf, indexed, unitsOf } from '#search/client';
import {
	COMMENTS,
	type IndexedReport,
	type IndexHead,
	type ListedReport,
	openPagefind,
	pageName,
	rowsOfSegments,
	type Segment,
	segmentsOfRows,
	TEXTS,
	textOf,
} from '#search/engine';
import { PagefindDiffers } from './cbor-reader.ts';
import { slimIndex } from './slim-index.ts';

/** The Pagefind whose files and engine this program knows from inside. */
const KNOWN = '1.6.0';

/** What of the archive's search data the index is made from. */
export interface Indexable {
	/** The name of the folder of the index. */
	readonly version: string;
	readonly listed: readonly ListedReport[];
	/** What is printed of the report with this number. */
	readonly segments: (number: number) => readonly Segment[];
}

/**
 * Makes the full-text index in `outDir` (the folder served as /pagefind/), in a folder named after the version of the
 * search data: a page kept by a browser never meets another build's index. Same reports, same bytes. Where Pagefind is
 * another than the known one, its own files and script take the place of ours. Throws when a text cannot be indexed.
 */
export async function buildSearchIndex({
	outDir,
	data,
	known = KNOWN,
}: {
	outDir: string;
	data: Indexable;
	known?: string;
}): Promise<{ reports: number }> {
	await rm(outDir, { recursive: true, force: true });
	const { version, listed } = data;
	if (listed.length === 0) return { reports: 0 };
	// No language: its words would be taken for others of one stem, and our own rules would not hold.
	const { index, errors } = await createIndex({ forceLanguage: 'unknown', keepIndexUrl: true, rootSelector: 'html' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const to = join(outDir, version);
		await mkdir(join(to, 'fragment'), { recursive: true });
		await addReports(index, to, data);
		const raw = join(outDir, 'raw');
		const written = await index.writeFiles({ outputPath: raw });
		if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
		await formIndex(raw, to, data, known);
		await rm(raw, { recursive: true });
		return { reports: listed.length };
	} finally {
		await index.deleteIndex();
		// Pagefind's own process would keep this one from ending.
		await close();
	}
}

/** Hands every text to Pagefind, and writes what the page reads of each report. */
async function addReports(index: PagefindIndex, to: string, { listed, segments }: Indexable): Promise<void> {
	const add = async (number: number, text: number, content: string) => {
		const { errors } = await index.addHTMLFile({ url: pageName(number, text), content });
		if (errors.length > 0) throw new Error(`Pagefind could not read ${listed[number]![0]}: ${errors.join('; ')}`);
	};
	// Pagefind numbers pages in the order in which it gets them: first the reporting of all, then their makers, …
	const later: [number: number, text: number, content: string][] = [];
	for (const [number, row] of listed.entries()) {
		const all = segments(number);
		for (const [text, voices] of TEXTS.entries()) {
			const own = all.filter(({ voice }) => voices.includes(voice));
			if (text === 0 || (text === COMMENTS && own.length > 0)) await writeFragment(to, number, text, row, all);
			const content = pageOf(own);
			if (content === '') continue;
			if (text === 0) await add(number, text, content);
			else later.push([number, text, content]);
		}
	}
	for (const page of later.sort(([, one], [, other]) => one - other)) await add(...page);
}

/** Writes what a list of results shows of a report and its text, or its comments, as the page reads them. */
async function writeFragment(
	to: string,
	number: number,
	text: number,
	row: ListedReport,
	segments: readonly Segment[],
): Promise<void> {
	const own = segments.filter(({ voice }) => (textOf(voice) === COMMENTS) === (text === COMMENTS));
	const report = [...row, rowsOfSegments(own)];
	await writeFile(join(to, 'fragment', `${pageName(number, text)}.pf_fragment`), gzipSync(JSON.stringify(report), { level: 9 }));
}

/** A text as a page that Pagefind reads word by word: headlines as such, since they weigh more. Empty without a word. */
function pageOf(segments: readonly Segment[]): string {
	const parts = segments.map(({ voice, text }) => {
		const tag = voice === 'headline' ? 'h1' : 'p';
		const words = indexed(text);
		return words && `<${tag}>${words}</${tag}>`;
	});
	const body = parts.filter((part) => part !== '').join('');
	return body && `<!doctype html><html><body>${body}</body></html>`;
}

/** The small form of an index; where Pagefind is not as expected, its own. What is made is tried before it is published. */
async function formIndex(raw: string, to: string, { listed }: Indexable, known: string): Promise<void> {
	try {
		await slimIndex(raw, to, known);
		await holdToContract(to, listed.length);
	} catch (error) {
		if (OF_THE_DISK.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
		console.error(`${(error as Error).message}. The search page loads Pagefind’s own script: it finds the same, but loads more.`);
		await rm(join(to, 'index'), { recursive: true, force: true });
		await ownIndex(raw, to);
	}
}

/** Faults that say nothing of Pagefind. */
const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE']);

/** What Pagefind writes for pages of another kind than ours. */
const OF_NO_USE = /-ui\.(?:js|css)$|-highlight\.js$/;

/** Takes over an index as Pagefind wrote it, for Pagefind's own script, with a head that says so. */
async function ownIndex(from: string, to: string): Promise<void> {
	await cp(from, to, { recursive: true, filter: (path) => !OF_NO_USE.test(path) });
	const head: IndexHead = { version: '', texts: [], parts: [], own: true };
	await writeFile(join(to, 'head.pf_meta'), gzipSync(JSON.stringify(head)));
}

/** Reports that are looked for. */
const LOOKED_FOR = 12;

/**
 * Reads an index back as a browser does: the longest word of each text of some reports is found in them, at a place where
 * it stands. Throws PagefindDiffers when one is not.
 */
export async function holdToContract(folder: string, reports: number): Promise<void> {
	const get = async (path: string) => new Response(new Uint8Array(gunzipSync(await readFile(path))));
	const engine = await openPagefind(`${folder}/`, get);
	const step = Math.max(1, Math.floor(reports / LOOKED_FOR));
	for (let number = 0; number < reports; number += step) {
		for (const [text, voices] of TEXTS.entries()) {
			const file = join(folder, 'fragment', `${pageName(number, text === COMMENTS ? COMMENTS : 0)}.pf_fragment`);
			// Few reports have comments.
			const report: IndexedReport | null = existsSync(file) ? await (await get(file)).json() : null;
			const own = segmentsOfRows(report?.[5] ?? []).filter(({ voice }) => voices.includes(voice));
			const units = own.flatMap((segment) => unitsOf(segment.text));
			const forms = units.map(formsOf);
			// Of a word that hyphens join to another the engine names the place of that.
			const joined = new Set(units.flatMap((unit) => unit.joined?.forms ?? []));
			const apart = units.map(({ form }) => form).filter((form) => !joined.has(form));
			const [word] = apart.sort((a, b) => b.length - a.length);
			if (word === undefined) continue;
			const hit = (await engine.search(word, true)).find((each) => each.number === number && each.text === text);
			if (!hit?.places.some((place) => forms[place]?.includes(word)))
				throw new PagefindDiffers(`Pagefind does not find a word of report ${number} that stands there`);
		}
	}
}
