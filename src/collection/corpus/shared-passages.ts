import type { Shared } from '#model';

/** The words of a report's paragraphs as numbers, and the number of the paragraph that each stands in. */
export interface WordLine {
	readonly words: Uint32Array;
	readonly paragraphs: Uint32Array;
}

/** Fewer equal words than this are no shared passage. */
const LEAST = 12;
/** As many words may differ inside a passage. */
const GAP = 8;
/** As many places of one run are tried: a text that repeats itself must not take quadratic time. */
const PLACES = 8;

interface Stretch {
	here: number;
	there: number;
	length: number;
}

/** The passages that two reports share, as pairs of paragraphs with the number of equal words. */
export function sharedPassages(here: WordLine, there: WordLine): Shared['passages'] {
	const pairs = new Map<string, Shared['passages'][number]>();
	for (const passage of chains(equalStretches(here.words, there.words))) {
		for (const { here: start, there: other, length } of passage) {
			for (let at = 0; at < length; at++) {
				const pair = { here: here.paragraphs[start + at] as number, there: there.paragraphs[other + at] as number, words: 1 };
				const known = pairs.get(`${pair.here} ${pair.there}`);
				if (known) known.words += 1;
				else pairs.set(`${pair.here} ${pair.there}`, pair);
			}
		}
	}
	return [...pairs.values()].filter(({ words }) => words >= RUN).sort((a, b) => a.here - b.here || a.there - b.there);
}

/** Runs of equal words, longest first at each place; every word is used once. */
function equalStretches(here: Uint32Array, there: Uint32Array): Stretch[] {
	const places = new Map<number, number[]>();
	for (let at = 0; at + RUN <= there.length; at++) {
		const run = runAt(there, at);
		const known = places.get(run);
		if (!known) places.set(run, [at]);
		else if (known.length < PLACES) known.push(at);
	}
	const stretches: Stretch[] = [];
	for (let at = 0; at + RUN <= here.length; ) {
		let best: Stretch | null = null;
		for (const other of places.get(runAt(here, at)) ?? []) {
			let length = 0;
			while (at + length < here.length && other + length < there.length && here[at + length] === there[other + length])
				length += 1;
			if (length >= RUN && length > (best?.length ?? 0)) best = { here: at, there: other, length };
		}
		if (best) stretches.push(best);
		at += best?.length ?? 1;
	}
	return stretches;
}

/** Stretches that follow each other closely in both texts are one passage; short passages are left out. */
function chains(stretches: readonly Stretch[]): Stretch[][] {
	const open: Stretch[][] = [];
	for (const stretch of stretches) {
		const passage = open.findLast((chain) => {
			const last = chain.at(-1) as Stretch;
			const before = stretch.here - last.here - last.length;
			const beside = stretch.there - last.there - last.length;
			return before >= 0 && before <= GAP && beside >= 0 && beside <= GAP;
		});
		if (passage) passage.push(stretch);
		else open.push([stretch]);
	}
	return open.filter((chain) => chain.reduce((sum, { length }) => sum + length, 0) >= LEAST);
}

/** Words kept at hand while pairs are compared: 8 MB of them. */
const AT_HAND = 1_000_000;

/** Passages of one report that stand in another too, by the two ids in the order given. */
export type PassagesOf = (here: string, there: string) => Shared['passages'];

/** Compares reports by the words that `wordsOf` gives, keeping a bounded number of them at hand. */
export function comparer(wordsOf: (id: string) => WordLine): PassagesOf {
	const atHand = new Map<string, WordLine>();
	let held = 0;
	const words = (id: string): WordLine => {
		const known = atHand.get(id);
		const line = known ?? wordsOf(id);
		// What was asked for last stands last, and goes last.
		atHand.delete(id);
		atHand.set(id, line);
		if (!known) held += line.words.length;
		for (const [oldest, { words: theirs }] of atHand) {
			if (held <= AT_HAND || oldest === id) break;
			atHand.delete(oldest);
			held -= theirs.length;
		}
		return line;
	};
	return (here, there) => sharedPassages(words(here), words(there));
}

/** Length of a run of words that is compared. */
export const RUN = 5;
const START = 0x811c9dc5;
/** Of this many neighbouring runs one is kept, so that any passage of eight words leaves a print. */
const WINDOW = 4;

/**
 * The words of a text as numbers: letters and digits only, case folded, so that punctuation and spelling of quotes do
 * not matter.
 */
export function wordNumbers(text: string): Uint32Array {
	const lower = text.toLowerCase();
	// Plain text is read letter by letter: half the time of a search by pattern, and ten thousand reports are read.
	if (!UNCOMMON.test(lower)) return plainNumbers(lower);
	const words = lower.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	return Uint32Array.from(words, hash);
}

/** Anything but ASCII and common punctuation, so that a letter is one of a–z and a figure one of 0–9. */
const UNCOMMON = /[\u0080-\u200f\u2027-\uffff]/;

function plainNumbers(lower: string): Uint32Array {
	const numbers: number[] = [];
	let sum = START;
	for (let at = 0; at <= lower.length; at++) {
		const code = at < lower.length ? lower.charCodeAt(at) : 32;
		if (isPlain(code)) sum = Math.imul(sum ^ code, 0x01000193);
		else if (at > 0 && isPlain(lower.charCodeAt(at - 1))) {
			numbers.push(mix(sum));
			sum = START;
		}
	}
	return Uint32Array.from(numbers);
}

function isPlain(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Number of the run of words that begins at a word. */
export function runAt(words: Uint32Array, at: number): number {
	let sum = 0x811c9dc5;
	for (let index = at; index < at + RUN; index++) sum = Math.imul(sum ^ (words[index] as number), 0x01000193) + index - at;
	return mix(sum);
}

/** Winnowed fingerprints of a text, each once: two texts that share a passage of eight words share at least one. */
export function fingerprints(words: Uint32Array): Uint32Array {
	const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
	for (let at = 0; at < runs.length; at++) runs[at] = runAt(words, at);
	const kept = new Set<number>();
	for (let from = 0; from === 0 || from + WINDOW <= runs.length; from++) {
		let least = Number.POSITIVE_INFINITY;
		for (let at = from; at < Math.min(from + WINDOW, runs.length); at++) least = Math.min(least, runs[at] as number);
		if (runs.length > 0) kept.add(least);
	}
	return Uint32Array.from(kept);
}

/** Fingerprints as text, for a file of JSON. */
export function packPrints({ buffer, byteOffset, byteLength }: Uint32Array): string {
	return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Text of `packPrints` → fingerprints. */
export function unpackPrints(packed: string): Uint32Array {
	const bytes = Buffer.from(packed, 'base64');
	return new Uint32Array(Uint8Array.from(bytes).buffer);
}

function hash(word: string): number {
	let sum = START;
	for (let index = 0; index < word.length; index++) sum = Math.imul(sum ^ word.charCodeAt(index), 0x01000193);
	return mix(sum);
}

function mix(sum: number): number {
	let mixed = sum ^ (sum >>> 15);
	mixed = Math.imul(mixed, 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 12)) >>> 0;
}
