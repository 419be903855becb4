import type {
	Author,
	Authorities,
	Basis,
	Caption,
	Comment,
	Credit,
	EditorialNote,
	Edtf,
	Embedded,
	Evidence,
	HouseStyle,
	PullQuote,
	ReportId,
	Role,
	RuleId,
	Sidecar,
} from '#model';
import type { SourceLine } from '#text';
import type { Weighing } from './roles/weights.ts';

/** What the steps of the pipeline hand to each other. */

/** A run of neighbouring source lines that a classifier can claim. It knows nothing about news. */
export interface Block {
	/** First and last source line, both included. */
	readonly from: number;
	readonly to: number;
	/** The words on those lines: white space folded to single spaces, invisible marks dropped, ends trimmed. For matching. */
	readonly text: string;
	/** The lines as saved, joined by a newline. For printing. */
	readonly raw: string;
	/** Blank lines right above; Infinity for the first block. */
	readonly blankAbove: number;
	/** Columns of white space before the first word. */
	readonly indent: number;
}

/** A block with the role that the first claim gave it, and the rule that claimed. */
export interface ClassifiedBlock extends Block {
	readonly role: Role;
	/** `<classifier>/<rule>`, or `sidecar`, or `paragraph` when nobody claimed. */
	readonly rule: RuleId;
}

/** What classifiers may look at besides the blocks. */
export interface ReadingContext {
	readonly id: ReportId;
	readonly file: string;
	readonly lines: readonly SourceLine[];
	readonly sidecar: Sidecar | null;
	readonly authorities: Authorities;
	/** The labelled lines that a database, a clipper or a mail program set around the report. */
	readonly record: CaptureRecord;
	/** House style of the outlet, where sidecar or a signature on the page says which outlet it is. */
	readonly houseStyle: HouseStyle | null;
	/** BCP 47 of the longest prose on the page; "und" when it cannot be told. */
	readonly language: string;
	/** Told what each line was found to weigh, by whoever wants to see why. */
	readonly witness?: (weighing: Weighing) => void;
}

/** A line that states when the report was published or changed, as printed. */
export interface Stamp {
	readonly line: number;
	readonly text: string;
	readonly label: 'published' | 'updated' | null;
}

/** A value that a capture prints about itself, with its line. */
export interface PrintedFact {
	readonly value: string;
	readonly line: number;
}

/** The fields of a report as written in its capture, before any correction or authority. */
export interface Fields {
	headline: string | null;
	alternateHeadlines: string[];
	kicker: string | null;
	deck: string | null;
	authors: Author[];
	authorsBasis: Basis;
	translators: { name: string; place?: string; id?: string }[];
	credits: Credit[];
	dateline: { place: string | null; agency: string | null; id: string | null } | null;
	/** Month and day of a dateline as printed ("July 18"), for the publication date. */
	datelineDay: { text: string; line: number } | null;
	captions: Caption[];
	pullQuotes: PullQuote[];
	keywords: string[];
	editorialNotes: EditorialNote[];
	comments: Comment[];
	embedded: Embedded[];
	/** The outlet as written, and where. */
	outlet: { name: string; reason: Evidence } | null;
	stamps: Stamp[];
	/** Where the page stood on the web. */
	address: PrintedFact | null;
	/** When it was saved, EDTF. */
	captured: PrintedFact | null;
}

/** What the evidence says about the publication date. */
export interface PublicationDate {
	date: Edtf | null;
	dateBasis: Basis;
	dateReasons: Evidence[];
	/** YYYY-MM-DD or null. */
	dateEarliest: string | null;
	dateLatest: string | null;
	updated: Edtf | null;
}

/** What a labelled line of an export, a clipped page or a mail tells of its report. `text` begins the report itself. */
export type RecordPart =
	| 'headline'
	| 'byline'
	| 'timestamp'
	| 'deck'
	| 'dateline'
	| 'caption'
	| 'keywords'
	| 'outlet'
	| 'address'
	| 'saved'
	| 'other'
	| 'text';

/** What one line of a labelled record tells. */
export interface RecordField {
	readonly part: RecordPart;
	/** The line goes on with the field of the line above. */
	readonly goesOn?: true;
}

/** The record that a database, a clipper or a mail program sets around a report, by number of line; empty when none does. */
export type CaptureRecord = ReadonlyMap<number, RecordField>;
