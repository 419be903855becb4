import type { HouseStyle } from '#model';
import { isDay } from './calendar.ts';
import type { StampToken } from './stamp-tokens.ts';

/** One way to read a printed date. A day may be missing ("March 2017"). */
export interface Reading {
	/** Only where the numbers can also begin with the year: "14-03-17". */
	readonly year?: number;
	readonly month: number;
	readonly day: number | null;
}

/** A date as printed: its year, null where none is printed, and one reading, or two where day and month can change places. */
export interface PrintedDate {
	readonly year: number | null;
	readonly readings: readonly Reading[];
	/** How many tokens it takes. */
	readonly length: number;
	/** Whether day and month were told apart only by position: all numbers, and both orders exist. */
	readonly allNumbers: boolean;
	/** The sign between the numbers of an all-number date. */
	readonly sign?: string;
	/** Whether it was counted by the moon, whose sighting can move the day by one. */
	readonly byMoon?: boolean;
	/** Whether its year is printed with two figures. */
	readonly shortYear?: boolean;
}

type Tokens = readonly StampToken[];

/** A date of a day, as printed; null when there is no such day. */
export function named(year: number | null, month: number, day: number, length: number): PrintedDate | null {
	return isDay(year ?? 2000, month, day) ? { year, readings: [{ month, day }], length, allNumbers: false } : null;
}

/** The year 1800–2099 that a token prints; null for other numbers and for the hour of a clock. */
export function yearAt(tokens: Tokens, at: number): number | null {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^(?:1[89]|20)\d\d$/.test(token.key)) return null;
	const [colon, minutes] = [tokens[at + 1], tokens[at + 2]];
	return colon?.key === ':' && !colon.gap && minutes?.kind === 'number' && !minutes.gap ? null : Number(token.key);
}

/**
 * The year at a token, or the Buddhist one where the page is in Thai: 2559 is 2016. Words and points between ("พ.ศ.") are
 * the caller's to step over.
 */
export function yearOrBuddhistAt(tokens: Tokens, at: number, language = ''): number | null {
	const token = tokens[at];
	const thai = language.startsWith('th') || tokens.slice(Math.max(0, at - 6), at).some(({ text }) => /\p{sc=Thai}/u.test(text));
	if (!thai || token?.kind !== 'number' || !/^2[45]\d\d$/.test(token.key)) return yearAt(tokens, at);
	return Number(token.key) - 543;
}

/** A number of one or two digits from 1 to `most`; null for anything else. */
export function smallNumber(token: StampToken | undefined, most: number): number | null {
	if (token?.kind !== 'number' || token.key.length > 2) return null;
	const value = Number(token.key);
	return value >= 1 && value <= most ? value : null;
}

/** The year that two digits stand for: 1950–2049. */
export function century(two: number): number {
	return two < 50 ? 2000 + two : 1900 + two;
}

/** Whether the same sign and another number follow at once: an IP address or a version, no date. */
export function continues(tokens: Tokens, at: number, sign: string): boolean {
	const [mark, number] = [tokens[at], tokens[at + 1]];
	return mark?.key === sign && !mark.gap && number?.kind === 'number' && !number.gap;
}

/** 14.03.2017 · 14/3/17 · 03-14-2017 · 03-02-16 · 14. 3. 2017 · 14.03. */
export function allNumberDate(tokens: readonly StampToken[], at: number, language?: string): PrintedDate | null {
	const [first, sign, second] = [tokens[at], tokens[at + 1]?.key ?? '', tokens[at + 2]];
	const [a, b] = [smallNumber(first, 31), smallNumber(second, 31)];
	if (a === null || b === null || !/^[./-]$/.test(sign)) return null;
	const last = tokens[at + 4];
	const spaced = Boolean(tokens[at + 1]?.gap || second?.gap);
	// "14 / 03 / 2017" is spaced throughout; "7 - 2" is a score.
	if (sign !== '.' && spaced && !(tokens[at + 1]?.gap && second?.gap && last?.gap && last.key.length === 4)) return null;
	// "H29.3.14" counts the years of a reign.
	if (last?.key.length === 2 && !first?.gap && /^\p{L}$/u.test(tokens[at - 1]?.text ?? '')) return null;
	if (tokens[at + 3]?.key !== sign) return null;
	const short = last?.kind === 'number' && last.key.length === 2 && !last.gap;
	const year = short ? century(Number(last.key)) : yearOrBuddhistAt(tokens, at + 4, language);
	if (year === null) {
		const bare = sign === '.' && last?.kind !== 'number' && b <= 12 ? named(null, b, a, 4) : null;
		return bare;
	}
	if (continues(tokens, at + 5, sign)) return null;
	// "14-03-17" can begin with its day or with its year; "3-2-16" is a score or a count.
	const dashed = short && sign === '-';
	if (dashed && (first?.key.length !== 2 || second?.key.length !== 2)) return null;
	const third = dashed ? [{ year: century(a), month: b, day: Number(last?.key) }] : [];
	const readings = [{ month: b, day: a }, { month: a, day: b }, ...(a > 12 ? third : [])].filter((reading: Reading) =>
		isDay(reading.year ?? year, reading.month, reading.day ?? 0),
	);
	const different = a === b ? readings.slice(0, 1) : readings;
	if (different.length === 0) return null;
	return { year, readings: different, length: 5, allNumbers: true, sign, ...(short ? { shortYear: true } : {}) };
}

/** How an outlet writes an all-number date. */
export type DateOrder = NonNullable<HouseStyle['dateOrder']>;

/** Languages whose all-number dates put the day first, whatever the sign between. */
const DAY_FIRST = new Set(
	(
		'ar az be bg bn bs ca cs da de el es et eu fi fr gl he hi hr id it ka lv mk ms nb nl nn no pl pt ro ru sk sl ' +
		'sq sr th tr uk ur uz vi'
	).split(' '),
);
/** Languages whose all-number dates begin with the year. */
const YEAR_FIRST = new Set('hu ja ko lt mn sv zh'.split(' '));
/** Regions of English that put the day first. */
const DAY_FIRST_REGIONS = /^en-(?:gb|ie|au|nz|in|za|ng|ke|pk|sg|my)$/i;

/**
 * The readings of an all-number date that stay possible: house style decides first, then the sign (points are day
 * first, but for a short year in English), then the language, then a time zone of North America on the same line.
 */
export function possibleReadings(
	printed: PrintedDate,
	evidence: { order?: DateOrder; language?: string; monthFirstZone?: boolean },
): readonly Reading[] {
	const [dayFirst, monthFirst] = printed.readings;
	if (!printed.allNumbers || !dayFirst || !monthFirst) return printed.readings;
	const language = evidence.language ?? '';
	if (evidence.order === 'day-month-year') return [dayFirst];
	if (monthFirst.year !== undefined && YEAR_FIRST.has(language.split('-')[0] ?? '')) return [monthFirst];
	if (evidence.order === 'month-day-year') return [monthFirst];
	// With a short year English pages print points in either order.
	if (printed.sign === '.' && !(printed.shortYear && /^(?:en|und|$)/.test(language))) return [dayFirst];
	if (DAY_FIRST.has(language.split('-')[0] ?? '') || DAY_FIRST_REGIONS.test(language)) return [dayFirst];
	if (/^en-us$/i.test(language) || evidence.monthFirstZone) return [monthFirst];
	return printed.readings;
}
