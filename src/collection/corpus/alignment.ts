import type { Shared } from '#model';
import { RUN, runAt } from './fingerprints.ts';

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
