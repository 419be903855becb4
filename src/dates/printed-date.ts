import { otherCalendarDate } from './calendar-date.ts';
import { clockTimeAt, zoneAt } from './clock-time.ts';
import {
	allNumberDate,
	century,
	continues,
	named,
	type PrintedDate,
	smallNumber,
	yearAt,
	yearOrBuddhistAt,
} from './date-numbers.ts';
import { eastAsianDate } from './east-asian-date.ts';
import { monthAt, weekdayAt } from './name-lookup.ts';
import type { StampToken } from './stamp-tokens.ts';

type Tokens = readonly StampToken[];

/** The date that starts at a token, with or without a year; null when there is none. */
export function printedDateAt(tokens: Tokens, at: number, language?: string): PrintedDate | null {
	const token = tokens[at];
	if (!token || gluedToNumber(tokens, at)) return null;
	if (token.kind === 'sign') return null;
	const elsewhere = otherCalendarDate(tokens, at, language) ?? eastAsianDate(tokens, at, language);
	if (elsewhere) return elsewhere;
	if (token.kind === 'word') return monthFirst(tokens, at, language);
	return yearFirst(tokens, at, language) ?? dayFirstInWords(tokens, at, language) ?? allNumberDate(tokens, at, language);
}

/** Between a year and the month behind it: "2016 m. vasario 3 d.", "2016. gada 3. februārī", "2016ko otsailaren 3a". */
const AFTER_YEAR = /^(?:[-.,]|m|gada|gads|ko|eko|թ|жылғы|жыл|ж|г|р|год|года|оны|წლის)$/;
/** Between a day and the month behind it. */
const AFTER_DAY = /^(?:[.,/-]|de|of|di|d|['’]|ta|der|den|ngay)$/;
/** Between a month and the year behind it. */
const BEFORE_YEAR = /^(?:[.,،/-]|de|del|do|da|of|nam|พ|ศ|ค|عام|سنه|سال)$/;

/** 2017-03-14 · 2017/3/14 · 2017. 3. 14. · 2017年3月14日 · 2017-Mar-14 · 2017. március 14. */
function yearFirst(tokens: Tokens, at: number, language?: string): PrintedDate | null {
	const year = yearAt(tokens, at);
	if (year === null) return null;
	const sign = tokens[at + 1]?.key ?? '';
	const character = /^[年년]$/.test(sign);
	if (character || /^[-/.]$/.test(sign)) {
		const month = smallNumber(tokens[at + 2], 12);
		const second = tokens[at + 3]?.key ?? '';
		const day = smallNumber(tokens[at + 4], 31);
		const matches = character ? /^[月월]$/.test(second) : second === sign;
		if (month !== null && matches) {
			if (day !== null && (character || !continues(tokens, at + 5, sign))) {
				const closed = /^[日号號일]$/.test(tokens[at + 5]?.key ?? '') || (sign === '.' && tokens[at + 5]?.key === '.');
				return named(year, month, day, closed ? 6 : 5);
			}
			if (character) return { year, readings: [{ month, day: null }], length: 4, allNumbers: false };
		}
	}
	let from = at + 1;
	while (from <= at + 3 && AFTER_YEAR.test(tokens[from]?.key ?? '')) from += 1;
	const month = monthAt(tokens, from, language);
	if (!month) return /^\p{L}{2}/u.test(tokens[from - 1]?.key ?? '') ? dayBehindYear(tokens, at, from, year, language) : null;
	let next = from + month.length;
	if (/^[-.]$/.test(tokens[next]?.key ?? '')) next += 1;
	const day = smallNumber(tokens[next], 31);
	// "2017 March 14, 2018" is a year that belongs to something else, then a date.
	if (day === null || yearAt(tokens, next + 1) !== null || tokens[next + 1]?.key === ':') return null;
	return named(year, month.value, day, next + 1 - at);
}

/** 2016. gada 3. februārī · 2016 жылғы 3 ақпан */
function dayBehindYear(tokens: Tokens, at: number, from: number, year: number, language?: string): PrintedDate | null {
	const day = smallNumber(tokens[from], 31);
	const next = from + 1 + (tokens[from + 1]?.key === '.' ? 1 : 0);
	const month = day === null ? null : monthAt(tokens, next, language);
	return day === null || !month ? null : named(year, month.value, day, next + month.length - at);
}

/** 14 March 2017 · 14. März 2017 · 14th of March, 2017 · 14 de marzo de 2017 · 14-Mar-17 · 14 مارس/آذار 2017 */
function dayFirstInWords(tokens: Tokens, at: number, language?: string): PrintedDate | null {
	const day = smallNumber(tokens[at], 31);
	if (day === null) return null;
	let next = at + 1;
	const ordinal = tokens[next];
	if (ordinal?.kind === 'word' && !ordinal.gap && /^(?:st|nd|rd|th|er|ere|o|a|e|го|ое)$/.test(ordinal.key)) next += 1;
	for (let links = 0; links < 2 && AFTER_DAY.test(tokens[next]?.key ?? ''); links += 1) next += 1;
	const month = monthAt(tokens, next, language);
	if (!month) return null;
	return withYear(tokens, at, doubled(tokens, next + month.length, month.value, language), month.value, day, language);
}

/** March 14, 2017 · Mar. 14 2017 · March 14, 5:30 p.m. EST 2017 · March 2017 */
function monthFirst(tokens: Tokens, at: number, language?: string): PrintedDate | null {
	const month = monthAt(tokens, at, language);
	if (!month) return null;
	let next = doubled(tokens, at + month.length, month.value, language);
	if (/^[.-]$/.test(tokens[next]?.key ?? '')) next += 1;
	const day = smallNumber(tokens[next], 31);
	if (day === null) {
		// "30 February 2017" names no day; it must not come out as February.
		if (tokens[at - 1]?.kind === 'number') return null;
		while (/^(?:,|de|del|of)$/.test(tokens[next]?.key ?? '')) next += 1;
		const year = yearOrBuddhistAt(tokens, next, language);
		return year === null || clockTimeAt(tokens, next, false)
			? null
			: { year, readings: [{ month: month.value, day: null }], length: next + 1 - at, allNumbers: false };
	}
	// "Mar 14:05" is a clock.
	if (tokens[next + 1]?.key === ':') return null;
	next += 1;
	const ordinal = tokens[next];
	if (ordinal?.kind === 'word' && !ordinal.gap && /^(?:st|nd|rd|th)$/.test(ordinal.key)) next += 1;
	return withYear(tokens, at, next, month.value, day, language);
}

/** Steps over the second name of a month printed with two: "آذار/مارس", "مارس (آذار)". */
function doubled(tokens: Tokens, at: number, month: number, language?: string): number {
	if (!/^[/(]$/.test(tokens[at]?.key ?? '')) return at;
	const second = monthAt(tokens, at + 1, language);
	if (second?.value !== month) return at;
	const end = at + 1 + second.length;
	return tokens[end]?.key === ')' ? end + 1 : end;
}

/** Adds the year behind a month and day, stepping over commas, "de" and a time of day between them. */
function withYear(tokens: Tokens, at: number, after: number, month: number, day: number, language?: string): PrintedDate | null {
	const bare = named(null, month, day, after - at);
	let next = after;
	for (let links = 0; links < 4 && BEFORE_YEAR.test(tokens[next]?.key ?? ''); links += 1) next += 1;
	const year = yearOrBuddhistAt(tokens, next, language);
	if (year !== null && !zoneAt(tokens, next + 1)) return named(year, month, day, next + 1 - at);
	const short = shortYear(tokens, next);
	if (short) return named(short.year, month, day, short.end - at);
	const clock = clockTimeAt(tokens, next, false);
	const behind = clock ? next + clock.length + (tokens[next + clock.length]?.key === ',' ? 1 : 0) : next;
	const late = clock ? yearAt(tokens, behind) : null;
	return late === null ? bare : named(late, month, day, behind + 1 - at);
}

/** Two digits after a month in words: "14-Mar-17", "14 March '17", "14 Mar 17". */
function shortYear(tokens: Tokens, at: number): { year: number; end: number } | null {
	const quote = /^['’‘]$/.test(tokens[at]?.key ?? '') ? 1 : 0;
	const token = tokens[at + quote];
	const before = tokens[at - 1];
	if (token?.kind !== 'number' || token.key.length !== 2) return null;
	// In Thai the century of the Buddhist year is left out: 59 is 2559.
	if (/\p{sc=Thai}/u.test(tokens[at - 2]?.text ?? before?.text ?? '') && Number(token.key) >= 40)
		return { year: 2500 + Number(token.key) - 543, end: at + 1 };
	if (!quote && before?.key !== '-' && before?.key !== '/') return null;
	if (/^[:.h]$/.test(tokens[at + quote + 1]?.key ?? '') && tokens[at + quote + 2]?.kind === 'number') return null;
	return { year: century(Number(token.key)), end: at + quote + 1 };
}

/** Whether a number or a sign that belongs to a number stands right before: "192.168.1.2019", "$3.14". */
function gluedToNumber(tokens: Tokens, at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (!before || token?.kind !== 'number') return false;
	// An area code: "(555) 12-11-2019".
	if (before.key === ')' && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.key === '(') return tokens[at + 1]?.key === '-';
	if (token.gap) return false;
	if (/^[$€£#+]$/.test(before.key)) return true;
	const further = tokens[at - 2];
	return /^[./:-]$/.test(before.key) && !before.gap && further?.kind === 'number';
}

/** The weekday printed at a token, with the sign behind it: "Thu,", "Donnerstag,". */
export function printedWeekdayAt(tokens: Tokens, at: number, language?: string): { weekday: number; length: number } | null {
	const name = weekdayAt(tokens, at, language);
	if (!name) return null;
	const dot = tokens[at + name.length]?.key === '.' && !tokens[at + name.length]?.gap ? 1 : 0;
	return { weekday: name.value, length: name.length + dot };
}
