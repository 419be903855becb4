import type { Term } from './query-terms.ts';

/** Number of a report in the order of dates → how well it matches. */
export type Scores = ReadonlyMap<number, number>;

/** What one term found. */
export interface TermHits {
	readonly term: Term;
	readonly scores: Scores;
	/** Report number → positions of the words found. */
	readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Reports that have all the terms, with the sum of their scores; null when there are no terms. */
export function haveAll(found: readonly TermHits[]): Scores | null {
	const [first, ...others] = found;
	if (!first) return null;
	const both = [...first.scores].filter(([number]) => others.every(({ scores }) => scores.has(number)));
	return new Map(both.map(([number, score]) => [number, others.reduce((sum, { scores }) => sum + scores.get(number)!, score)]));
}
