import type { Basis, Edtf } from '#model';
import { byText } from '#text/browser';
import { dayNumber, daysInMonth, dayText, isDay, readDay } from './calendar.ts';

/**
 * Checks and brands a date in the Extended Date/Time Format: level 1 (`2016-01`, `2016-01-13~`, `201X`, `a/b`, `a/..`,
 * seasons) and sets (`[a..b]` one unknown day between, `[a,b]` one of, `{a,b}` all of). Null when it is none.
 */
export function parseEdtf(text: string): Edtf | null {
	const tidy = text.trim().replaceAll(', ', ',');
	return readEdtfParts(tidy) ? (tidy as Edtf) : null;
}

/** The parts of a checked EDTF value. */
export function edtfParts(edtf: Edtf): EdtfParts {
	const parts = readEdtfParts(edtf);
	if (!parts) throw new RangeError(`"${edtf.slice(0, 60)}" is not EDTF`);
	return parts;
}

/** First and last day that a date can be, YYYY-MM-DD; null where it is unbounded. */
export function bounds(edtf: Edtf): { earliest: string | null; latest: string | null } {
	const spans = spansOf(edtfParts(edtf));
	let earliest: string | null = '9999-12-31';
	let latest: string | null = '0000-01-01';
	for (const { from, to } of spans) {
		earliest = earliest === null || from === null ? null : earliest < from.earliest ? earliest : from.earliest;
		latest = latest === null || to === null ? null : latest > to.latest ? latest : to.latest;
	}
	return { earliest, latest };
}

/** Orders dates by earliest bound, then by latest; unbounded starts first, unknown dates (null) last. */
export function compareEdtf(a: Edtf | null, b: Edtf | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	const [left, right] = [bounds(a), bounds(b)];
	return byText(left.earliest ?? '', right.earliest ?? '') || byText(left.latest ?? '~', right.latest ?? '~') || byText(a, b);
}

/** How finely a date is known; seasons and decades count as ranges. */
export function precision(edtf: Edtf): 'day' | 'month' | 'year' | 'range' | 'set' {
	const parts = edtfParts(edtf);
	if (parts.form === 'interval') return 'range';
	if (parts.form !== 'date') return 'set';
	const { kind } = parts.date;
	return kind === 'day' || kind === 'month' || kind === 'year' ? kind : 'range';
}

/** Whether one and the same day can be meant by both dates. */
export function overlaps(a: Edtf, b: Edtf): boolean {
	const [left, right] = [bounds(a), bounds(b)];
	return (left.earliest ?? '') <= (right.latest ?? '~') && (right.earliest ?? '') <= (left.latest ?? '~');
}

/** How many days the bounds of a date span, both ends included; Infinity when one end is open. */
export function spanInDays(edtf: Edtf): number {
	const { earliest, latest } = bounds(edtf);
	if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
	return (readDay(latest) ?? 0) - (readDay(earliest) ?? 0) + 1;
}

function spansOf(parts: EdtfParts): readonly EdtfSpan[] {
	if (parts.form === 'date') return [{ from: parts.date, to: parts.date }];
	return parts.form === 'interval' ? [parts] : parts.members;
}

/** How a reader should take a date: printed ●, taken from elsewhere ◎, worked out from the text ◐, month only ◌. */
export type Certainty = 'printed' | 'sidecar' | 'worked-out' | 'month-only' | 'unknown';

/** The certainty mark of a publication date. A date that is known no finer than a month is marked so, whoever says it. */
export function certaintyOf(date: Edtf | null, basis: Basis): Certainty {
	if (date === null || basis === 'unknown') return 'unknown';
	const fine = precision(date);
	if (fine === 'month' || fine === 'year' || (fine === 'range' && spanInDays(date) > 31)) return 'month-only';
	if (basis === 'sidecar') return 'sidecar';
	return basis === 'stated' && fine === 'day' && !/[~?%]/.test(date) ? 'printed' : 'worked-out';
}

/** How sure a date is: `~` approximate, `?` uncertain, `%` both. */
export type Qualifier = '' | '~' | '?' | '%';

/** One date of EDTF, with the span of days that it covers. */
export interface DatePart {
	readonly kind: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
	readonly year: number;
	/** 1–12, or 21–24 for a season (spring, summer, autumn, winter); null where it is not given. */
	readonly month: number | null;
	readonly day: number | null;
	readonly qualifier: Qualifier;
	/** YYYY-MM-DD. */
	readonly earliest: string;
	readonly latest: string;
}

/** A span of dates; an end that is open or not known is null. */
export interface EdtfSpan {
	readonly from: DatePart | null;
	readonly to: DatePart | null;
}

/** An EDTF value taken apart. */
export type EdtfParts =
	| { readonly form: 'date'; readonly date: DatePart }
	| ({ readonly form: 'interval' } & EdtfSpan)
	| { readonly form: 'one of' | 'all of'; readonly members: readonly EdtfSpan[] };

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;
/** First month and last month of a season in the northern half of the world, where winter runs into the next year. */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] };

/** Reads one EDTF date; null when it is none or names no day that exists. */
export function readDatePart(text: string): DatePart | null {
	const match = DATE.exec(text);
	if (!match) return null;
	const [, yearText = '', monthText, dayOfMonth] = match;
	const qualifier = (match[4] ?? '') as Qualifier;
	const year = Number(yearText.replaceAll('X', '0'));
	if (yearText.includes('X')) {
		if (monthText) return null;
		const kind = yearText.endsWith('XX') ? 'century' : 'decade';
		const last = year + (kind === 'century' ? 99 : 9);
		return part(kind, year, null, null, qualifier, [year, 1, 1], [last, 12, 31]);
	}
	if (!monthText || monthText === 'XX') {
		if (dayOfMonth && dayOfMonth !== 'XX') return null;
		return part('year', year, null, null, qualifier, [year, 1, 1], [year, 12, 31]);
	}
	const month = Number(monthText);
	const season = SEASONS[month];
	if (season) {
		if (dayOfMonth) return null;
		const [endYear, endMonth] = season[1] > 12 ? [year + 1, season[1] - 12] : [year, season[1]];
		const end = [endYear, endMonth, daysInMonth(endYear, endMonth)] as const;
		return part('season', year, month, null, qualifier, [year, season[0], 1], end);
	}
	if (month < 1 || month > 12) return null;
	if (!dayOfMonth || dayOfMonth === 'XX') {
		const end = [year, month, daysInMonth(year, month)] as const;
		return part('month', year, month, null, qualifier, [year, month, 1], end);
	}
	const day = Number(dayOfMonth);
	if (!isDay(year, month, day)) return null;
	return part('day', year, month, day, qualifier, [year, month, day], [year, month, day]);
}

type Ymd = readonly [number, number, number];

function part(
	kind: DatePart['kind'],
	year: number,
	month: number | null,
	day: number | null,
	qualifier: Qualifier,
	first: Ymd,
	last: Ymd,
): DatePart {
	const [earliest, latest] = [dayText(dayNumber(...first)), dayText(dayNumber(...last))];
	return { kind, year, month, day, qualifier, earliest, latest };
}

/** Takes an EDTF value apart: level 1, and sets. Null when it is not one, or runs backwards. */
export function readEdtfParts(text: string): EdtfParts | null {
	if (text.length > 400) return null;
	if (/^(\[[^[\]{}]+\]|\{[^[\]{}]+\})$/.test(text)) return readSet(text);
	const ends = text.split('/');
	if (ends.length === 2) {
		const span = readSpan(ends[0] ?? '', ends[1] ?? '', true);
		return span && (span.from || span.to) ? { form: 'interval', ...span } : null;
	}
	const date = readDatePart(text);
	return date ? { form: 'date', date } : null;
}

function readSet(text: string): EdtfParts | null {
	const members: EdtfSpan[] = [];
	const entries = text.slice(1, -1).split(',');
	for (const [index, entry] of entries.entries()) {
		const ends = entry.split('..');
		if (ends.length > 2) return null;
		const span = readSpan(ends[0] ?? '', ends[1] ?? entry, false);
		if (!span || (!span.from && !span.to)) return null;
		// "..1984" can only open a set and "1984.." can only close it.
		if ((!span.from && index > 0) || (!span.to && index < entries.length - 1)) return null;
		members.push(ends.length === 1 ? { from: span.from, to: span.from } : span);
	}
	return { form: text.startsWith('[') ? 'one of' : 'all of', members };
}

function readSpan(fromText: string, toText: string, interval: boolean): EdtfSpan | null {
	const open = (text: string) => text === '' || (interval && text === '..');
	const from = open(fromText) ? null : readDatePart(fromText);
	const to = open(toText) ? null : readDatePart(toText);
	if ((!from && !open(fromText)) || (!to && !open(toText))) return null;
	if (from && to && from.earliest > to.latest) return null;
	return { from, to };
}
