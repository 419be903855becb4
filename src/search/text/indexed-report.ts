/** A report as the index keeps it: what lists show of it, its text, and where paragraph n + 1 begins in its words (or -1). */
export type IndexedReport = readonly [
	id: string,
	headline: string,
	outlet: string,
	dateInWords: string,
	certainty: string,
	content: string,
	starts: readonly number[],
];

/** Where the text stands in an indexed report. */
export const CONTENT = 5;
