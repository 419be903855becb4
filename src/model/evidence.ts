import { z } from 'zod';
import { role } from './roles.ts';
import { RULE_IDS } from './rules.ts';

/**
 * Why something in a record is so: a code, the source line that shows it, and the values that it turns on. Sentences
 * are made of them in `words`, in the language of the reader, and nowhere else.
 */

/** What kind of value stands under a name: EDTF, the number of a month, a line or a count, a report's id, words as printed. */
export const VALUE_KINDS = {
	date: 'date',
	set: 'date',
	month: 'month',
	day: 'number',
	places: 'number',
	otherLine: 'line',
	report: 'report',
	words: 'print',
	name: 'print',
	source: 'print',
	by: 'print',
	reason: 'print',
	encoding: 'print',
	id: 'print',
} as const;
export type ValueName = keyof typeof VALUE_KINDS;

/** Every code with the values that it carries. */
export const EVIDENCE = {
	/** A stamp line, as printed. */
	'date/printed': ['words'],
	'date/also-printed': ['date'],
	'date/only-update': [],
	/** An all-number date that can mean two days (`set`), decided by a day in the text, by spelling, or by nothing. */
	'date/order-by-text': ['set', 'words', 'date'],
	'date/order-by-spelling': ['set'],
	'date/order-open': ['set'],
	'date/other-weekday': ['date'],
	'date/comment-before': ['date'],
	'date/comment': ['date'],
	'date/told': ['date'],
	/** The same where the text prints the day without its year. */
	'date/told-as': ['date', 'words'],
	'date/told-later': ['date'],
	'date/no-year': ['words'],
	'date/dateline-no-year': ['day', 'month'],
	'date/dateline': ['date'],
	'date/so': ['date'],
	'date/year-in-text': ['date'],
	/** The address may be printed on a line of its own. */
	'date/in-address': ['date'],
	'date/in-printed-address': ['date'],
	'date/in-file-name': ['date'],
	'date/none': [],
	/** Another report of the archive, which quotes this one's source, or tells the same in the same words. */
	'date/quoted-by': ['report', 'source', 'otherLine', 'date'],
	'date/same-words': ['report', 'otherLine', 'date'],
	/** Such reports and the capture do not agree. */
	'date/contradicted': [],
	'outlet/dateline': ['name'],
	'outlet/credit': ['name'],
	'outlet/author-place': ['name'],
	'outlet/beside-author': ['name'],
	'outlet/sign': ['name'],
	'outlet/beside-stamp': ['name'],
	'outlet/source': ['name'],
	'outlet/record': ['name'],
	'outlet/copyright': ['name'],
	'outlet/behind-title': ['name'],
	'outlet/above-report': ['name'],
	'outlet/address': ['name'],
	'cataloguer/says': [],
	'cataloguer/named': ['by'],
	/** The cataloguer's own words. */
	'cataloguer/reason': ['reason'],
	'name/is': ['words', 'id'],
	'name/is-none': ['words'],
	'text/encoding-guessed': ['encoding'],
	'text/damaged': ['places'],
} as const satisfies Record<string, readonly ValueName[]>;
export type EvidenceCode = keyof typeof EVIDENCE;

type ValueOf<Name> = Name extends ValueName
	? (typeof VALUE_KINDS)[Name] extends 'date' | 'report' | 'print'
		? string
		: number
	: never;
type ValuesOf<Code extends EvidenceCode> = { readonly [Name in (typeof EVIDENCE)[Code][number]]: ValueOf<Name> };

const CODES = Object.keys(EVIDENCE) as [EvidenceCode, ...EvidenceCode[]];

/** A reason as the front matter holds it. */
export const evidence = z
	.strictObject({
		code: z.enum(CODES),
		/** The source line that shows it; null when no one line does. */
		line: z.int().min(1).nullable(),
		values: z.record(z.string(), z.union([z.string(), z.number()])),
	})
	.refine(({ code, values }) => String(Object.keys(values)) === String(EVIDENCE[code]), {
		error: 'other values than its code has',
	});
export type Evidence = z.infer<typeof evidence>;

/** A reason: its code, the source line that shows it, and the values that the code carries. */
export function because<Code extends EvidenceCode>(code: Code, line: number | null, values: ValuesOf<Code>): Evidence {
	const given = values as Readonly<Record<string, string | number>>;
	return { code, line, values: Object.fromEntries(EVIDENCE[code].map((name) => [name, given[name]!])) };
}

/** What became of one run of source lines. Line numbers count from 1 and include both ends. */
export const lineRun = z.strictObject({
	from: z.int().min(1),
	to: z.int().min(1),
	role,
	/** The rule that claimed the run, `<classifier>/<rule>`; `sidecar` when a cataloguer did. */
	rule: z.enum(RULE_IDS),
});
export type LineRun = z.infer<typeof lineRun>;

/** How a field is known. */
export const basis = z.enum(['stated', 'inferred', 'sidecar', 'unknown']);
export type Basis = z.infer<typeof basis>;

/** A field that a cataloguer set or changed, with what the capture alone gave. */
export const correction = z.strictObject({
	field: z.string(),
	/** The value read from the capture, as JSON; null when there was none. */
	was: z.string().nullable(),
	/** What of the field changed, where it holds several things: which words are a name, say. */
	change: evidence.optional(),
	reason: z.string().optional(),
	by: z.string().optional(),
});
export type Correction = z.infer<typeof correction>;
