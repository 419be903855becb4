import type { Shared } from '#model';
import { sharedPassages, type WordLine } from './alignment.ts';

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
