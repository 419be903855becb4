/** What a list of results shows of a report. */
export type ListedReport = readonly [id: string, headline: string, outlet: string, dateInWords: string, certainty: string];

/** A report as the index keeps it, with its text, and where paragraph n + 1 begins in its words (or -1). */
export type IndexedReport = readonly [...ListedReport, content: string, starts: readonly number[]];

/** Where the text stands in an indexed report. */
export const CONTENT = 5;
