import { isDay } from './days.ts';
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
