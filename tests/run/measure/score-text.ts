import { type Counts, wordsOf } from './counts.ts';

/** How alike two texts are as runs of four words: 1 when they are the same words in the same order. */
export function likeness(gold: string, given: string): number {
	const wanted = runs(gold);
	const found = runs(given);
	let shared = 0;
	for (const [run, count] of wanted) shared += Math.min(count, found.get(run) ?? 0);
	const all = total(wanted) + total(found);
	return all === 0 ? 1 : (2 * shared) / all;
}

/** The body of one report against the labelled one. */
export function scoreText(gold: string, given: string): Counts {
	return { bodies: 1, bodyLikeness: likeness(gold, given) };
}

function runs(text: string): Map<string, number> {
	const words = wordsOf(text);
	const counted = new Map<string, number>();
	for (let at = 0; at + LENGTH <= Math.max(words.length, LENGTH); at++) {
		const run = words.slice(at, at + LENGTH).join(' ');
		if (run !== '') counted.set(run, (counted.get(run) ?? 0) + 1);
	}
	return counted;
}

function total(runs: ReadonlyMap<string, number>): number {
	return [...runs.values()].reduce((sum, count) => sum + count, 0);
}

const LENGTH = 4;
