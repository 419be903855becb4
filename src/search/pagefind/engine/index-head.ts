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
