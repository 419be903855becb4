import { z } from 'zod';
import { ID_LENGTH, ID_PATTERN, isKept, text } from './ids.ts';

/**
 * Authority records: a controlled name with every spelling it goes by. `articles/authority/*.yaml` holds one list of
 * records a file. Each field says here what it means.
 */

const id = z
	.string()
	.max(ID_LENGTH)
	.regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens')
	.refine((text) => !isKept(text), 'a page cannot have this name');

/** How the matcher treats the names of one record. */
export const matching = z.strictObject({
	/** Only this exact case counts: NOW the outlet, not "now". Names listed here or `true` for all. */
	caseSensitive: z.union([z.boolean(), z.array(text)]).optional(),
	/** The name counts only with its article in front: "al-Rai", never "Rai". */
	articleRequired: z.boolean().optional(),
	/** Counts only when one of these words stands right before the name. */
	needsBefore: z.array(text).optional(),
	/** Counts only when one of these words stands right after the name. With needsBefore: either will do. */
	needsAfter: z.array(text).optional(),
	/** Does not count when one of these words stands right before the name. */
	notBefore: z.array(text).optional(),
	/** Does not count when one of these words stands right after the name. */
	notAfter: z.array(text).optional(),
	/** Does not count as the first part of a longer capitalised name ("Salma Hayek") or after a title ("Mrs. Salma"). */
	notInPersonalName: z.boolean().optional(),
	/** The rules above hold for these names of the record only; for all of them when left out. */
	onlyNames: z.array(text).optional(),
});
export type Matching = z.infer<typeof matching>;

const common = {
	/** Address of the record's page. Never changes. */
	id,
	/** The form shown to readers. */
	label: text,
	/** Other spellings in Latin script, the ones that no fold key would find included. */
	aliases: z.array(text).default([]),
	/** Spellings in Arabic script. */
	arabic: z.array(text).default([]),
	/** Spellings in any further script (Cyrillic, Hebrew, Chinese …). */
	otherScripts: z.array(text).default([]),
	/** Matched exactly and in capitals only. */
	acronyms: z.array(text).default([]),
	/** Names by meaning in any language: "Party of God". */
	translations: z.array(text).default([]),
	/** Adjectives and demonyms that name it too: "Syrian", "Syrians". */
	adjectives: z.array(text).default([]),
	/** Ids of records of any kind that are easily confused with this one. */
	distinctFrom: z.array(id).default([]),
	matching: matching.optional(),
	/** https://www.wikidata.org item, "Q200030". */
	wikidata: z
		.string()
		.regex(/^Q[1-9]\d*$/, 'a Wikidata id looks like Q200030')
		.optional(),
	/** Where the facts of the record are from. */
	sources: z.array(text).default([]),
	/** Shown on the record's page. */
	note: text.optional(),
};

/** Where a place lies. */
export const coordinates = z.strictObject({
	/** Degrees north, WGS 84. */
	latitude: z.number().min(-90).max(90),
	/** Degrees east, WGS 84. */
	longitude: z.number().min(-180).max(180),
});

export const place = z.strictObject({
	...common,
	/** What it is, in plain words: "city", "governorate", "air base", "river". */
	type: text.optional(),
	/** The place that this one lies in. */
	broader: id.optional(),
	coordinates: coordinates.optional(),
	/** Radius in kilometres within which the place surely lies. */
	precision: z.number().positive().optional(),
	coordinatesSource: text.optional(),
	/** GeoNames id, digits. */
	geonames: z.int().positive().optional(),
	/** ISO 3166-1 alpha-2 of the country it lies in, upper case. */
	country: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.optional(),
});

export const group = z.strictObject({
	...common,
	type: text.optional(),
	/** When it existed, EDTF. */
	dates: text.optional(),
	/** Groups that this one came out of or succeeded. */
	earlier: z.array(id).default([]),
	/** Groups that came out of this one. */
	later: z.array(id).default([]),
	/** The group that this one is part of. */
	broader: id.optional(),
});

export const person = z.strictObject({
	...common,
	/** Family name as citations sort it. */
	familyName: text.optional(),
	/** What the reports say the person is, in plain words. */
	description: text.optional(),
});

/** What an outlet's pages look like: facts that let the general rules read its captures better. */
export const houseStyle = z.strictObject({
	/** How it writes an all-number date. */
	dateOrder: z.enum(['day-month-year', 'month-day-year', 'year-month-day']).optional(),
	/** Phrases that only this outlet prints, by which a capture is known to be its own. */
	signatures: z.array(text).default([]),
	/** Whole lines that are furniture on its pages. */
	furniture: z.array(text).default([]),
	/** Its language, BCP 47. */
	language: text.optional(),
});

export const outlet = z.strictObject({
	...common,
	/** "newspaper", "news agency", "television", "photo agency" … */
	type: text.optional(),
	houseStyle: houseStyle.optional(),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.optional(),
	url: z.url({ protocol: /^https?$/ }).optional(),
	/** What it says about reuse of its texts. */
	rights: text.optional(),
	dates: text.optional(),
});

export type Place = z.infer<typeof place>;
export type Group = z.infer<typeof group>;
export type Person = z.infer<typeof person>;
export type Outlet = z.infer<typeof outlet>;
export type HouseStyle = z.infer<typeof houseStyle>;

export const KINDS = ['place', 'group', 'person', 'outlet'] as const;
export type Kind = (typeof KINDS)[number];

/** The four authority files, in the order in which pages list them. */
export const AUTHORITY_FILES = {
	place: 'places.yaml',
	group: 'groups.yaml',
	person: 'people.yaml',
	outlet: 'outlets.yaml',
} as const;

/** Everything that the authority files hold, each list sorted by id. Written by ingest as `authority.json`. */
export const authorities = z.strictObject({
	place: z.array(place),
	group: z.array(group),
	person: z.array(person),
	outlet: z.array(outlet),
});
export type Authorities = z.infer<typeof authorities>;
export type AuthorityRecord = Place | Group | Person | Outlet;

export const NO_AUTHORITIES: Authorities = { place: [], group: [], person: [], outlet: [] };
