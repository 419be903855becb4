/**
 * The head of a full-text index, from which a browser makes what Pagefind wants. Reports go by their number in the order
 * of dates, parts of the index by their place in `parts`.
 */
export interface IndexHead {
	/** Of Pagefind. */
	readonly version: string;
	/** Words of each report. */
	readonly lengths: readonly number[];
	/** First and last word of each part, in the order of the words. */
	readonly parts: readonly (readonly [first: string, last: string])[];
}
