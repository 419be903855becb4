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
