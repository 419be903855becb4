import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ENGINE, type IndexHead, pageOfName, TEXTS } from '#search/engine';
import { cborReader, otherForm, PagefindDiffers } from './cbor-reader.ts';

const SIGNATURE = 'pagefind_dcd';

/** Bytes of one part of the index before compression, about a quarter of Pagefind's: a word that is asked for fetches one. */
const PART = 16_000;

/**
 * Makes of an index as Pagefind wrote it, in the folder `from`, the one that our search page loads, in the folder `to`:
 * the engine untouched; the head and the parts by number instead of by hash, each without what the page does not read.
 * Throws PagefindDiffers when another version than the known one wrote it, or something else.
 */
export async function slimIndex(from: string, to: string, expected: string): Promise<void> {
	const write = (name: string, content: string | Uint8Array) => writeFile(join(to, name), gzipSync(content, { level: 9 }));
	await mkdir(join(to, 'index'), { recursive: true });
	const meta = (await readdir(from)).find((name) => name.endsWith('.pf_meta'));
	if (!meta) throw otherForm('the head of its index');
	const { version, pages, parts } = readHead(await opened(join(from, meta)));
	if (version !== expected) throw new PagefindDiffers(`Pagefind is version ${version}, not ${expected}`);
	const cut: [string, string][] = [];
	for (const hash of parts) {
		for (const { first, last, bytes: words } of cutPart(await opened(join(from, 'index', `${hash}.pf_index`)), PART)) {
			await write(`index/${cut.length}.pf_index`, words);
			cut.push([first, last]);
		}
	}
	const texts = TEXTS.map((): [number[], number[]] => [[], []]);
	const last = { text: 0, number: 0 };
	for (const { hash, length } of pages) {
		const page: { url: string } = JSON.parse((await opened(join(from, 'fragment', `${hash}.pf_fragment`))).toString('utf8'));
		const { number, text } = pageOfName(page.url);
		if (text > last.text) Object.assign(last, { text, number: 0 });
		const [steps, lengths] = texts[text] ?? [];
		if (!steps || !lengths || text < last.text || (steps.length > 0 && number <= last.number)) throw otherForm('its pages');
		steps.push(number - last.number);
		lengths.push(length);
		last.number = number;
	}
	const head: IndexHead = { version, texts, parts: cut };
	await write('head.pf_meta', JSON.stringify(head));
	await copyFile(join(from, ENGINE), join(to, ENGINE));
}

/** A file of Pagefind, decompressed and without the signature it begins with. */
async function opened(path: string): Promise<Buffer> {
	const file = gunzipSync(await readFile(path));
	if (file.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw otherForm('its files');
	return file.subarray(SIGNATURE.length);
}

/** Version, reports (hash and number of words) and names of the parts, in their order. */
function readHead(bytes: Uint8Array): { version: string; pages: { hash: string; length: number }[]; parts: string[] } {
	const reader = cborReader(bytes, 'the head of its index');
	const tuple = (size: number) => {
		if (reader.list() !== size) throw otherForm('the head of its index');
	};
	tuple(6);
	const version = reader.text();
	const pages = Array.from({ length: reader.list() }, () => {
		tuple(3);
		const page = { hash: reader.text(), length: reader.number() };
		reader.skip();
		return page;
	});
	const parts = Array.from({ length: reader.list() }, () => {
		tuple(3);
		reader.skip();
		reader.skip();
		return reader.text();
	});
	return { version, pages, parts };
}

/** A run of neighbouring words of the index, with the file that Pagefind's engine reads. */
export interface IndexPart {
	readonly first: string;
	readonly last: string;
	readonly bytes: Uint8Array;
}

/**
 * Cuts a part of an index as Pagefind wrote it (a list that holds the list of its words) into parts of at most so many
 * bytes, or of one word. Throws when Pagefind wrote something else than it used to.
 */
export function cutPart(whole: Uint8Array, most: number): IndexPart[] {
	const reader = cborReader(whole, 'its words');
	if (reader.list() !== 1) throw otherForm('its words');
	const parts: IndexPart[] = [];
	let words = { first: '', last: '', count: 0, from: 0 };
	const close = (to: number) => {
		if (words.count === 0) return;
		const { first, last, count, from } = words;
		parts.push({ first, last, bytes: Buffer.concat([headOf(count), whole.subarray(from, to)]) });
	};
	for (let left = reader.list(); left > 0; left--) {
		const from = reader.at();
		if (reader.list() !== 3) throw otherForm('its words');
		const word = reader.text();
		reader.skip();
		reader.skip();
		if (words.count > 0 && reader.at() - words.from > most) {
			close(from);
			words = { first: word, last: word, count: 0, from };
		}
		words = words.count === 0 ? { first: word, last: word, count: 1, from } : { ...words, last: word, count: words.count + 1 };
	}
	close(reader.at());
	return parts;
}

/** A list of one list of so many items, in CBOR. */
function headOf(count: number): Uint8Array {
	return Uint8Array.of(0x81, 0x9a, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255);
}
