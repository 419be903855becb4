/** A report that has the words asked for. */
export interface Hit {
	/** In the order of dates. */
	readonly number: number;
	readonly score: number;
	/** Positions of the words that were found. */
	readonly places: readonly number[];
}

/** Pagefind's engine with the index of one folder, each part fetched once and only when needed. */
export interface Pagefind {
	/** Reports with all of the words: whole and side by side, or any words that begin like them. */
	search(words: string, whole: boolean): Promise<Hit[]>;
	/** Fetches all words that begin with these letters; without it a search knows only some of them. */
	widen(letters: string): Promise<unknown>;
}

/**
 * The head of a full-text index, from which a browser makes what Pagefind wants. Reports go by their number in the order
 * of dates, parts of the index by their place in `parts`.
 */
export interface IndexHead {
	/** Of Pagefind. */
	readonly version: string;
	/** Words of each report that has any. */
	readonly lengths: readonly number[];
	/** Numbers of the reports without a word that could be searched for, rising: Pagefind passes over them. */
	readonly wordless: readonly number[];
	/** First and last word of each part, in the order of the words. */
	readonly parts: readonly (readonly [first: string, last: string])[];
	/** That nothing of this is there, since the index is in Pagefind's own form, for its own script. */
	readonly own?: true;
}

/** What a list of results shows of a report. */
export type ListedReport = readonly [id: string, headline: string, outlet: string, dateInWords: string, certainty: string];

/** A report as the index keeps it, with its text, and where paragraph n + 1 begins in its words (or -1). */
export type IndexedReport = readonly [...ListedReport, content: string, starts: readonly number[]];

/** Where the text stands in an indexed report. */
export const CONTENT = 5;

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
