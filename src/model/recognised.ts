import { z } from 'zod';
import { KINDS, type Kind } from './authority.ts';
import { ID_LENGTH, ID_PATTERN, text } from './ids.ts';

/**
 * The names of a collection, those of records and those that the program found: `names.json`, written by ingest beside
 * the reports. Where each stands is in `mentions.json`. Both are a function of the captures and authority files alone.
 */
export interface KnownName {
	/** Address of its page among those of its kind: the record's, or made from the name, and never changed since. */
	readonly id: string;
	readonly kind: Kind;
	/** The form shown to readers: the record's label, or the commonest spelling. */
	readonly label: string;
	/** Who says that it is a name: a record, or the program alone, unchecked. */
	readonly basis: 'recorded' | 'recognised';
	/** Whether readers see it. What is not shown is offered to the cataloguer. */
	readonly shown: boolean;
	/** What a cataloguer decided of it, without a record: that it is right, or that it has no page. */
	readonly settled?: 'confirmed' | 'hidden';
	/** How sure the program is of name and kind, 0 to 1; 1 for a record and where a cataloguer said so. */
	readonly probability: number;
	/** What told the program so, the strongest sign first; empty for a record. */
	readonly why: readonly Sign[];
	/** The place of the gazetteer that it surely is: "gn:123". */
	readonly gazetteer: string | null;
	/** Where a place that has no record lies, or why nobody can tell; null for everything else. */
	readonly location: Located | null;
	/** ISO 3166-1 alpha-2, when it is a country. */
	readonly country: string | null;
	/** Spellings as printed, commonest first, each with the ids of the reports that have it, sorted. */
	readonly forms: readonly { readonly text: string; readonly reports: readonly string[] }[];
	/** Ids of all reports that name it, sorted. */
	readonly reports: readonly string[];
	/** How often it is named in all. */
	readonly times: number;
	/** Where it is met first; none for a record, nor for a name that only byline or credits have. */
	readonly example?: Met & { readonly report: string };
	/** Spellings that may be the same name; never joined by the program: ids of others of its kind. */
	readonly alike?: readonly string[];
}

/** A place of the gazetteer that a name surely means, and what makes that sure, or why none is. */
export type Located =
	| { readonly place: GazetteerPlace; readonly by: 'country' | 'region' | 'largest by far' | 'context' }
	| { readonly place: null; readonly by: 'unknown' | 'several' | 'small' };

/** A place as the gazetteer has it. */
export interface GazetteerPlace {
	/** "gn:169389" for a town, "gn:SY.12" for a region, "iso:SY" for a country. */
	readonly id: string;
	readonly name: string;
	readonly kind: 'city' | 'region' | 'country';
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** The region that a town lies in. */
	readonly region: string | null;
	/** Degrees, WGS 84. */
	readonly latitude: number;
	readonly longitude: number;
	/** Kilometres around the point within which it lies; null for a town. */
	readonly radius: number | null;
}

/** A sign by its name in the table of weights, and how often it was met where that can be counted. */
export interface Sign {
	readonly sign: string;
	readonly times: number | null;
}

/** A stretch of text: the passage by its number from 0, sub-headings counted, or "headline", "deck", "caption 0" … */
export interface Met {
	readonly at: number | string;
	/** UTF-16 units of that text; the end is exclusive. */
	readonly start: number;
	readonly end: number;
}

/** Where recognised names that are shown stand: report id → [at, start, end, kind, id] in reading order. */
export type MentionsByReport = Readonly<Record<string, readonly (readonly [Met['at'], number, number, Kind, string])[]>>;

export const NAMES_JSON = 'names.json';
/** Pages that a decision moved: [{from: {kind, id}, to: {kind, id}}]. */
export const MOVED_JSON = 'moved.json';
export const MENTIONS_JSON = 'mentions.json';

/**
 * `authority/decisions.yaml`: what a cataloguer says of names that the program found, a line each. A full record with
 * the id of a name says all of it too, and more.
 */
export const DECISIONS_FILE = 'authority/decisions.yaml';

const kind = z.enum(KINDS);
const id = z.string().max(ID_LENGTH).regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens');

export const decisions = z.strictObject({
	/** A name, and of this kind: its page is shown and no longer marked as unchecked. */
	confirmed: z.array(z.strictObject({ id, kind })).default([]),
	/** A name, but of this kind; `was` is the kind that the program took it for, whose address leads on. */
	kind: z.array(z.strictObject({ id, kind, was: kind.optional() })).default([]),
	/** Words that are no name; of one kind or in one language only, where that is said. */
	not: z.array(z.strictObject({ text, kind: kind.optional(), language: text.optional() })).default([]),
	/** A spelling of a name that has another address, a record's or one that the program found. */
	same: z.array(z.strictObject({ text, as: id, kind: kind.optional() })).default([]),
	/** A name, but without a page. */
	hidden: z.array(z.strictObject({ id, kind: kind.optional() })).default([]),
});
export type Decisions = z.infer<typeof decisions>;

export const NO_DECISIONS: Decisions = { confirmed: [], kind: [], not: [], same: [], hidden: [] };

/** Where a page was and where what it told stands now. */
export interface Moved {
	readonly from: { readonly kind: (typeof KINDS)[number]; readonly id: string };
	readonly to: { readonly kind: (typeof KINDS)[number]; readonly id: string };
}
