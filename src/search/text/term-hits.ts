import type { Term } from './query-terms.ts';

/** What one term found, by the numbers of the reports in the order of dates. */
export interface TermHits {
	readonly term: Term;
	/** How well each report matches. */
	readonly scores: ReadonlyMap<number, number>;
	/** Positions of the words found in each report. */
	readonly places: ReadonlyMap<number, readonly number[]>;
}
