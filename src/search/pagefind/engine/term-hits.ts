/** One thing to find: a word, or words that must stand side by side. */
export interface Term {
	/** As typed, for messages. */
	readonly shown: string;
	/** Spellings to try; any of them counts. */
	readonly variants: readonly string[];
	readonly phrase: boolean;
}

/** What one term found, by the numbers of the reports in the order of dates. */
export interface TermHits {
	readonly term: Term;
	/** How well each report matches. */
	readonly scores: ReadonlyMap<number, number>;
	/** Positions of the words found in each report. */
	readonly places: ReadonlyMap<number, readonly number[]>;
}
