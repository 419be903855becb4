import { bounds, type DateOrder, isDay, type StatedDate, statedDates, type YearlessDay, yearlessDays } from '#dates';
import { because, type Comment, type Edtf, type HouseStyle } from '#model';
import type { SourceLine } from '#text';
import type { PublicationDate, Stamp } from '../reading.ts';

/** A paragraph with the source line on which it starts. */
export interface DatedParagraph {
	readonly number: number;
	readonly line: number;
	readonly text: string;
}

/** A comment as far as it bears on the publication date. */
export type DatedComment = Pick<Comment, 'date' | 'lines'>;

/** What a capture says about the day of its publication. */
export interface DateEvidence {
	readonly stamps: readonly Stamp[];
	/** Month and day of a dateline as printed. */
	readonly datelineDay: { readonly text: string; readonly line: number } | null;
	readonly comments: readonly DatedComment[];
	readonly paragraphs: readonly DatedParagraph[];
	readonly houseStyle: HouseStyle | null;
	/** BCP 47. */
	readonly language: string;
	/** Source lines of headline and byline: of several stamps, the one beside them is the report's. */
	readonly headLines?: readonly number[];
	/** The address of the page, as printed or as a sidecar gives it. */
	readonly address?: { readonly value: string; readonly line: number | null } | null;
	/** The name of the capture's file. */
	readonly file?: string;
	/** The whole page: how it prints other all-number dates decides how an ambiguous one is meant. */
	readonly page?: readonly SourceLine[];
}

/** Longer lines are running text, which may quote a date in another order. */
const LONGEST_STAMP = 120;

/** A date printed on a stamp line. */
export interface PrintedStamp extends Omit<StatedDate, 'label'> {
	readonly line: number;
	/** The line as printed, white space folded, at most 120 characters. */
	readonly words: string;
	readonly label: 'published' | 'updated' | null;
	/** The number that the date starts with; null when it starts with a word. */
	readonly firstNumber: number | null;
}

/** A month and day without a year on a stamp line. */
export interface YearlessStamp extends Omit<YearlessDay, 'label'> {
	readonly line: number;
	readonly words: string;
	readonly label: 'published' | 'updated' | null;
}

/** The dates on the stamp lines of a page, in order. An all-number order that one short line of the page proves holds for all. */
export function printedStamps(
	stamps: readonly Stamp[],
	order: DateOrder | undefined,
	language: string,
	page: readonly SourceLine[] = [],
): PrintedStamp[] {
	const known = order ?? provenOrder([...stamps, ...page.filter(({ text }) => text.length <= LONGEST_STAMP)], language);
	return stamps.flatMap((stamp) => {
		const dates = statedDates(stamp.text, { language, ...(known ? { order: known } : {}) });
		return dates.map((date, index) => ({
			...date,
			...place(stamp, dates, index),
			firstNumber: Number(/^\d+/.exec(stamp.text.slice(date.index))?.[0] ?? Number.NaN) || null,
		}));
	});
}

/** The days without a year on the stamp lines of a page, in order. */
export function yearlessStamps(stamps: readonly Stamp[], language: string): YearlessStamp[] {
	return stamps.flatMap((stamp) => {
		const days = yearlessDays(stamp.text, { language });
		return days.map((day, index) => ({ ...day, ...place(stamp, days, index) }));
	});
}

function place(stamp: Stamp, dates: readonly { label?: 'published' | 'updated' }[], index: number) {
	// A label that stands beside one date of the line is that date's alone.
	const own = dates.some(({ label }) => label !== undefined);
	return {
		line: stamp.line,
		words: tidy(stamp.text),
		label: own ? (dates[index]?.label ?? null) : index === 0 ? stamp.label : null,
	};
}

/** White space folded, strokes and points at the ends dropped, at most 120 characters. */
function tidy(text: string): string {
	const words = text.slice(0, 500).replace(/\s+/g, ' ').trim();
	const start = words.search(/[\p{L}\p{N}([]/u);
	let end = words.length;
	while (end > 0 && /[\s|.,;:•·–—-]/.test(words[end - 1] ?? '')) end -= 1;
	return words.slice(Math.max(0, start), Math.min(end, Math.max(0, start) + 120));
}

const SLASHED = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d\d)?\d\d(?!\d)/g;

/** "27/12/2014" on one stamp shows how "03/04/2015" on another is meant. Undefined when none or both orders are shown. */
function provenOrder(stamps: readonly { readonly text: string }[], language: string): DateOrder | undefined {
	const orders = new Set<DateOrder>();
	for (const { text } of stamps) {
		for (const match of text.slice(0, 500).matchAll(SLASHED)) {
			const [first, second] = [Number(match[1]), Number(match[3])];
			if (statedDates(match[0], { language }).length === 0) continue;
			if (first > 12 && second <= 12) orders.add('day-month-year');
			if (second > 12 && first <= 12) orders.add('month-day-year');
		}
	}
	return orders.size === 1 ? [...orders][0] : undefined;
}

/** 2016/02/03, 2016-02-03, 2016_2_3 and 20160203, with no other number beside them. */
const SHAPES = [
	/(?<!\d)((?:19|20)\d\d)([/_.-])(\d{1,2})\2(\d{1,2})(?!\d)/u,
	/(?<!\d)((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/u,
] as const;
/** News on the web is not older. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2049;

/**
 * A report that prints no date is of about the day that its address or the name of its file holds: such days are the
 * day of publication more often than not, and never stated. Null when they hold none, or one that a limit rules out.
 */
export function byAddress({ address, file }: DateEvidence, limits: PublicationDate): PublicationDate | null {
	const inAddress = dayIn(address?.value.replace(/^https?:\/\/[^/]*/iu, '') ?? '');
	const day = inAddress ?? dayIn(file?.split('/').at(-1) ?? '');
	if (day === null || contradicted(day, limits)) return null;
	const line = address?.line ?? null;
	const where = line === null ? 'date/in-address' : 'date/in-printed-address';
	const reason = because(inAddress === null ? 'date/in-file-name' : where, inAddress === null ? null : line, { date: day });
	return {
		...limits,
		date: `${day}~` as Edtf,
		dateBasis: 'inferred',
		dateReasons: [...limits.dateReasons, reason],
		dateEarliest: day,
		dateLatest: day,
	};
}

/** The day that a path or a file's name holds, YYYY-MM-DD. */
function dayIn(text: string): Edtf | null {
	for (const shape of SHAPES) {
		const match = shape.exec(text);
		const [year, month, day] = [Number(match?.[1]), Number(match?.[3]), Number(match?.[4])];
		if (!match || year < FIRST_YEAR || year > LAST_YEAR || !isDay(year, month, day)) continue;
		return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Edtf;
	}
	return null;
}

/** Whether the day lies outside what comments and past events allow. */
function contradicted(day: Edtf, { dateEarliest, dateLatest }: PublicationDate): boolean {
	const { earliest, latest } = bounds(day);
	return (dateLatest !== null && (earliest ?? '') > dateLatest) || (dateEarliest !== null && (latest ?? '') < dateEarliest);
}
