import { dayNumber, daysInMonth, dayText, isDay } from './days.ts';

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

/** An open or unknown end of a span. */
export type Open = null;

/** An EDTF value taken apart. */
export type EdtfParts =
	| { readonly form: 'date'; readonly date: DatePart }
	| { readonly form: 'interval'; readonly from: DatePart | Open; readonly to: DatePart | Open }
	| {
			readonly form: 'one of' | 'all of';
			readonly members: readonly { readonly from: DatePart | Open; readonly to: DatePart | Open }[];
	  };

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
	const set = /^(\[[^[\]{}]+\]|\{[^[\]{}]+\})$/.test(text);
	if (set) return readSet(text);
	const ends = text.split('/');
	if (ends.length === 2) {
		const span = readSpan(ends[0] ?? '', ends[1] ?? '', true);
		return span && (span.from || span.to) ? { form: 'interval', ...span } : null;
	}
	const date = readDatePart(text);
	return date ? { form: 'date', date } : null;
}

function readSet(text: string): EdtfParts | null {
	const members: { from: DatePart | Open; to: DatePart | Open }[] = [];
	const entries = text.slice(1, -1).split(',');
	for (const [index, entry] of entries.entries()) {
		const ends = entry.split('..');
		if (ends.length === 1) {
			const date = readDatePart(entry);
			if (!date) return null;
			members.push({ from: date, to: date });
			continue;
		}
		if (ends.length !== 2) return null;
		const span = readSpan(ends[0] ?? '', ends[1] ?? '', false);
		if (!span || (!span.from && !span.to)) return null;
		// "..1984" can only open a set and "1984.." can only close it.
		if ((!span.from && index > 0) || (!span.to && index < entries.length - 1)) return null;
		members.push(span);
	}
	return { form: text.startsWith('[') ? 'one of' : 'all of', members };
}

function readSpan(fromText: string, toText: string, interval: boolean): { from: DatePart | Open; to: DatePart | Open } | null {
	const open = (text: string) => text === '' || (interval && text === '..');
	const from = open(fromText) ? null : readDatePart(fromText);
	const to = open(toText) ? null : readDatePart(toText);
	if ((!from && !open(fromText)) || (!to && !open(toText))) return null;
	if (from && to && from.earliest > to.latest) return null;
	return { from, to };
}
