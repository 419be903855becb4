import { memoize } from '#text/browser';
import { cbor, unpacked } from './cbor.ts';
import { type IndexHead, type Pagefind, pageName, pageOfName } from './index-engine.ts';

/** What this program calls of Pagefind's WebAssembly; texts are handed over as address and length. */
interface Engine {
	readonly memory: WebAssembly.Memory;
	readonly __wbindgen_externrefs: WebAssembly.Table;
	__wbindgen_start(): void;
	__wbindgen_malloc(length: number, alignment: number): number;
	__wbindgen_free(address: number, length: number, alignment: number): void;
	init_pagefind(...head: Handed): number;
	load_index_chunk(index: number, ...part: Handed): number;
	request_indexes(index: number, ...words: Handed): Handed;
	search(index: number, ...texts: [...Handed, ...Handed, ...Handed, ...Handed, whole: number, marks: number]): Handed;
}
type Handed = [address: number, length: number];

/**
 * Pagefind's engine for a language that it does not know, which takes no word for another: to its English one "policy" is
 * "police", and "news" is "new".
 */
export const ENGINE = 'wasm.unknown.pagefind';

/** How many parts of the index the beginning of a word may ask for. */
const MOST_PARTS = 6;

/**
 * Opens the index in a folder. The folder's name changes with the index, so that nothing kept by a browser meets an index
 * it was not made for; throws when the folder is gone. Pagefind's own script would be six times as long: it brings a
 * decompressor, excerpts, filters and a second copy of itself, none of which this page uses.
 */
export async function openPagefind(folder: string, get = unpacked): Promise<Pagefind> {
	const [head, file] = await Promise.all([
		get(`${folder}head.pf_meta`).then((response): Promise<IndexHead> => response.json()),
		get(`${folder}${ENGINE}`),
	]);
	if (head.own) return (await import('./own-script.ts')).openOwnScript(folder);
	const engine = await start(file);
	const hand = (bytes: Uint8Array): Handed => {
		const address = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
		new Uint8Array(engine.memory.buffer).set(bytes, address);
		return [address, bytes.length];
	};
	const handText = (text: string) => hand(new TextEncoder().encode(text));
	const answer = ([address, length]: Handed) => {
		const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, address >>> 0, length));
		engine.__wbindgen_free(address, length, 1);
		return JSON.parse(text);
	};
	let index = engine.init_pagefind(...hand(headOf(head)));

	const load = memoize(async (part: string) => {
		const response = await get(`${folder}index/${part}.pf_index`);
		index = engine.load_index_chunk(index, ...hand(new Uint8Array(await response.arrayBuffer())));
	});

	return {
		async search(words, whole) {
			if (words === '') return [];
			await Promise.all((answer(engine.request_indexes(index, ...handText(words))) as string[]).map(load));
			const texts = [words, words, '{}', ''].flatMap(handText) as [...Handed, ...Handed, ...Handed, ...Handed];
			const { results } = answer(engine.search(index, ...texts, whole ? 1 : 0, 0)) as { results: RawHit[] };
			return results.map(({ p, s, l }) => ({ ...pageOfName(p), score: s, places: l.map((word) => word.l) }));
		},
		widen(letters) {
			const parts = head.parts.flatMap(([first, last], at) => (first <= `${letters}\uffff` && last >= letters ? [at] : []));
			return Promise.all(parts.slice(0, MOST_PARTS).map((part) => load(`${part}`)));
		},
	};
}

/** The head of the index as the engine reads it: the texts that have words, by name and length, and the parts. */
function headOf({ version, texts, parts }: IndexHead): Uint8Array {
	const pages = texts.flatMap(([steps, lengths], text) => {
		let number = 0;
		return lengths.map((length, at) => {
			number += steps[at]!;
			return [pageName(number, text), length, ''];
		});
	});
	return cbor([version, pages, parts.map(([first, last], at) => [first, last, `${at}`]), [], [], ['title']]);
}

/** A hit as the engine says it: page, score, places of the words. */
interface RawHit {
	readonly p: string;
	readonly s: number;
	readonly l: readonly { readonly l: number }[];
}

/** Bytes that Pagefind writes before its engine. */
const SIGNATURE = 12;

async function start(file: Response): Promise<Engine> {
	const { instance } = await WebAssembly.instantiate((await file.arrayBuffer()).slice(SIGNATURE), {
		'./pagefind_web_bg.js': {
			__wbindgen_init_externref_table() {
				const table = engine.__wbindgen_externrefs;
				const next = table.grow(4);
				table.set(0, undefined);
				for (const [at, value] of [undefined, null, true, false].entries()) table.set(next + at, value);
			},
		},
	});
	const engine = instance.exports as unknown as Engine;
	engine.__wbindgen_start();
	return engine;
}
