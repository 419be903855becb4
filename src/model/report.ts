import { z } from 'zod';
import { author, credit, printedCredit } from './credits.ts';
import { basis, correction, evidence, lineRun } from './evidence.ts';
import { ID_PATTERN } from './ids.ts';
import { source } from './source.ts';

/**
 * The front matter of a report: the contract between ingest and everything after it. Each field says here what it
 * means; types are inferred from it and written nowhere else. Every key is always present in a file, so that a
 * missing key is a fault and not a silent "none".
 */

const id = z.string().regex(ID_PATTERN);
const text = z.string().min(1);

/** A picture caption. The picture is not held. */
export const caption = z.strictObject({
	text,
	credit: text.optional(),
	/** Source line numbers, repeats of the same caption included. */
	lines: z.array(z.int().min(1)).min(1),
	/** The number of the paragraph it follows; 0 is before the first. */
	after: z.int().min(0),
});
export type Caption = z.infer<typeof caption>;

/** A passage set large on the original page. */
export const pullQuote = z.strictObject({
	text,
	/** The number of the paragraph it repeats; null when it repeats none. */
	of: z.int().min(1).nullable(),
	lines: z.array(z.int().min(1)).min(1),
});
export type PullQuote = z.infer<typeof pullQuote>;

/** What the newsroom says of its own report: a correction, an embargo, a note of a change. Kept apart from the reporting. */
export const editorialNote = z.strictObject({
	kind: z.enum(['correction', 'update', 'embargo', 'editor', 'disclosure', 'note']),
	/** As printed, its label included; a line break where the capture has one. */
	text,
	/** EDTF, when the note prints its own day; null when it prints none. */
	date: text.nullable(),
	lines: z.array(z.int().min(1)).min(1),
});
export type EditorialNote = z.infer<typeof editorialNote>;

/** What a reader of the original page wrote. Never indexed, never reporting. */
export const comment = z.strictObject({
	author: text.nullable(),
	/** EDTF, or null when none is printed. */
	date: text.nullable(),
	/** How long ago, as printed, where the page says no more: "3 hours ago". */
	ago: text.optional(),
	text: z.string(),
	lines: z.array(z.int().min(1)).min(1),
});
export type Comment = z.infer<typeof comment>;

/** An earlier report carried inside this one. Its words stay in the body; this says where it starts and ends. */
export const embedded = z.strictObject({
	headline: text,
	/** Report id, when the archive holds it. */
	report: id.nullable(),
	/** Whether a byline or a day of its own stands below its headline. */
	ownHead: z.literal(true).optional(),
	/** Numbers of the first and last paragraph that belong to it. */
	firstParagraph: z.int().min(1),
	lastParagraph: z.int().min(1),
});
export type Embedded = z.infer<typeof embedded>;

/** A word that a line's end cuts: what stands on the line, what on the next, and how it is read. */
export const cutWord = z.strictObject({
	/** The line that ends within the word. */
	line: z.int().min(1),
	start: z.string(),
	rest: z.string(),
	/** The whole word, with its hyphen where that is its own. */
	read: z.string(),
});
export type CutWord = z.infer<typeof cutWord>;

/** A passage that stands in another report of the archive too, found by shared runs of words. */
export const shared = z.strictObject({
	report: id,
	/** How many words the shared passages have in all. */
	words: z.int().min(1),
	/** Paragraph numbers here and there, a pair for each passage. */
	passages: z.array(z.strictObject({ here: z.int().min(1), there: z.int().min(1), words: z.int().min(1) })),
});
export type Shared = z.infer<typeof shared>;

export const reportFrontmatter = z.strictObject({
	/** From the file's name; never from headline or date. */
	id,
	kind: z.enum(['full text', 'abstract']),
	/** As printed, wrapped lines joined by a space. Null when the capture has none. */
	headline: text.nullable(),
	alternateHeadlines: z.array(text),
	kicker: text.nullable(),
	deck: text.nullable(),
	/** Publication date, EDTF; null when unknown. */
	date: text.nullable(),
	dateBasis: basis,
	/** Why this date and no other. */
	dateReasons: z.array(evidence),
	/** First and last day that the date can be, YYYY-MM-DD; null when unbounded. */
	dateEarliest: text.nullable(),
	dateLatest: text.nullable(),
	/** A stated later stamp, EDTF. */
	updated: text.nullable(),
	/** Authority id, or the name as written. Null when unknown. */
	outlet: text.nullable(),
	outletBasis: basis,
	outletReasons: z.array(evidence),
	/** Who carried another outlet's report: authority id or the name as written. */
	carriedBy: text.nullable(),
	authors: z.array(author),
	/** How the authors are known. */
	authorsBasis: basis,
	translators: z.array(credit.omit({ role: true })),
	credits: z.array(credit),
	/** The bylines and credits as they stand in the capture: their own words are on the page and are searched. */
	printedCredits: z.array(printedCredit),
	/** Where the report was filed from, as printed; stays in its paragraph too. */
	dateline: z.strictObject({ place: text.nullable(), agency: text.nullable(), id: id.nullable() }).nullable(),
	captions: z.array(caption),
	pullQuotes: z.array(pullQuote),
	keywords: z.array(text),
	editorialNotes: z.array(editorialNote),
	comments: z.array(comment),
	embedded: z.array(embedded),
	/**
	 * Authority ids found in headline, deck, body, captions, byline and credits, in order of first mention. Comments never
	 * count.
	 */
	places: z.array(id),
	groups: z.array(id),
	people: z.array(id),
	/** Outlets that the text or its credit names, the report's own included where it names itself. */
	mentions: z.array(id),
	shared: z.array(shared),
	/** BCP 47, detected on the body; "und" when it cannot be told. */
	language: text,
	direction: z.enum(['ltr', 'rtl']),
	/** Words of the body. */
	words: z.int().min(0),
	/** Rights statement from sidecar or outlet record. */
	rights: text.nullable(),
	/** A cataloguer's note shown on the page. */
	note: text.nullable(),
	corrections: z.array(correction),
	/** Warnings that a reader should see: a guessed encoding, say. */
	warnings: z.array(evidence),
	/** Words that the capture cuts at a line's end and the report prints whole. */
	cutWords: z.array(cutWord).optional(),
	source,
	/** Every inked source line in exactly one run, in order. */
	lines: z.array(lineRun),
});
export type ReportFrontmatter = z.infer<typeof reportFrontmatter>;
