/** Who speaks in a stretch of a report: what is printed where. */
export const VOICES = [
	'text',
	'headline',
	'deck',
	'subheading',
	'caption',
	'quote',
	'note',
	'byline',
	'credit',
	'keyword',
	'outlet',
	'comment',
] as const;
export type Voice = (typeof VOICES)[number];

/**
 * A report stands in the index as up to five texts, so that who speaks is known of every hit before the report is
 * fetched: the reporting, its makers, its keywords, its outlet, what readers wrote below it.
 */
export const TEXTS: readonly (readonly Voice[])[] = [
	['text', 'headline', 'deck', 'subheading', 'caption', 'quote', 'note'],
	['byline', 'credit'],
	['keyword'],
	['outlet'],
	['comment'],
];

/** The place of comments among the texts. They have a file of their own, which few readers ask for. */
export const COMMENTS = 4;

/** A stretch of a report in one voice. */
export interface Segment {
	readonly voice: Voice;
	/** The number of the paragraph that it is; 0 where it is none. */
	readonly paragraph: number;
	readonly text: string;
}

/** A stretch as it travels: index into VOICES, paragraph, text. */
type SegmentRow = readonly [voice: number, paragraph: number, text: string];

/** Which of the texts a voice stands in. */
export function textOf(voice: Voice): number {
	return TEXTS.findIndex((voices) => voices.includes(voice));
}

/** The name under which Pagefind knows one text of a report, and back. */
export function pageName(number: number, text: number): string {
	return `${number}${'rmkoc'[text]}`;
}
export function pageOfName(name: string): { number: number; text: number } {
	const [, number, letter] = /(\d+)([rmkoc])\/?$/.exec(name) ?? [];
	return { number: Number(number), text: 'rmkoc'.indexOf(letter ?? '-') };
}

/** A text that has the words asked for. */
export interface Hit {
	/** Of the report, in the order of dates. */
	readonly number: number;
	/** Index into TEXTS. */
	readonly text: number;
	readonly score: number;
	/** Positions of the words that were found, in the text; of a phrase only the first. */
	readonly places: readonly number[];
}

/** Pagefind's engine with the index of one folder, each part fetched once and only when needed. */
export interface Pagefind {
	/** Texts with all of the words: whole and side by side, or any words that begin like them. */
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
	/** For each of TEXTS: the reports that have it, as steps from one number to the next, and its words in each. */
	readonly texts: readonly (readonly [steps: readonly number[], lengths: readonly number[]])[];
	/** First and last word of each part, in the order of the words. */
	readonly parts: readonly (readonly [first: string, last: string])[];
	/** That nothing of this is there, since the index is in Pagefind's own form, for its own script. */
	readonly own?: true;
}

/** What a list of results shows of a report. */
export type ListedReport = readonly [id: string, headline: string, outlet: string, dateInWords: string, certainty: string];

/** A report as the index keeps it. */
export type IndexedReport = readonly [...ListedReport, segments: readonly SegmentRow[]];

/** Segments as they travel. */
export function rowsOfSegments(segments: readonly Segment[]): SegmentRow[] {
	return segments.map(({ voice, paragraph, text }) => [VOICES.indexOf(voice), paragraph, text]);
}
export function segmentsOfRows(rows: readonly SegmentRow[]): Segment[] {
	return rows.map(([voice, paragraph, text]) => ({ voice: VOICES[voice]!, paragraph, text }));
}
