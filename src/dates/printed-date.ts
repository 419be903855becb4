import { allNumberDate } from './all-number-date.ts';
import { clockTimeAt, zoneAt } from './clock-time.ts';
import { century, continues, named, type PrintedDate, smallNumber, yearAt } from './date-numbers.ts';
import { monthAt, weekdayAt } from './name-lookup.ts';
import type { StampToken } from './stamp-tokens.ts';

type Tokens = readonly StampToken[];

/** The date that starts at a token, with or without a year; null when there is none. */
export function printedDateAt(tokens: Tokens, at: number, language?: string): PrintedDate | null {
	const token = tokens[at];
	if (!token || gluedToNumber(tokens, at)) return null;
	if (token.kind === 'number') {
		return yearFirst(tokens, at, language) ?? dayFirstInWords(tokens, at, language) ?? allNumberDate(tokens, at);
	}
	return token.kind === 'word' ? monthFirst(tokens, at, language) : null;
}

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
	const from = at + 1 + (/^[-.,]$/.test(sign) ? 1 : 0);
	const month = monthAt(tokens, from, language);
	if (!month) return null;
	let next = from + month.length;
	if (/^[-.]$/.test(tokens[next]?.key ?? '')) next += 1;
	const day = smallNumber(tokens[next], 31);
	// "2017 March 14, 2018" is a year that belongs to something else, then a date.
	if (day === null || yearAt(tokens, next + 1) !== null || tokens[next + 1]?.key === ':') return null;
	return named(year, month.value, day, next + 1 - at);
}

/** 14 March 2017 · 14. März 2017 · 14th of March, 2017 · 14 de marzo de 2017 · 14-Mar-17 · 14 مارس/آذار 2017 */
function dayFirstInWords(tokens: Tokens, at: number, language?: string): PrintedDate | null {
	const day = smallNumber(tokens[at], 31);
	if (day === null) return null;
	let next = at + 1;
	const ordinal = tokens[next];
	if (ordinal?.kind === 'word' && !ordinal.gap && /^(?:st|nd|rd|th|er|ere|o|a|e|го|ое)$/.test(ordinal.key)) next += 1;
	for (let links = 0; links < 2 && /^(?:[.,/-]|de|of|di|d|['’]|ta|der|den)$/.test(tokens[next]?.key ?? ''); links += 1) next += 1;
	const month = monthAt(tokens, next, language);
	if (!month) return null;
	return withYear(tokens, at, doubled(tokens, next + month.length, month.value, language), month.value, day);
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
		const year = yearAt(tokens, next);
		return year === null || clockTimeAt(tokens, next, false)
			? null
			: { year, readings: [{ month: month.value, day: null }], length: next + 1 - at, allNumbers: false };
	}
	// "Mar 14:05" is a clock.
	if (tokens[next + 1]?.key === ':') return null;
	next += 1;
	const ordinal = tokens[next];
	if (ordinal?.kind === 'word' && !ordinal.gap && /^(?:st|nd|rd|th)$/.test(ordinal.key)) next += 1;
	return withYear(tokens, at, next, month.value, day);
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
function withYear(tokens: Tokens, at: number, after: number, month: number, day: number): PrintedDate | null {
	const bare = named(null, month, day, after - at);
	let next = after;
	for (let links = 0; links < 2 && /^(?:[.,،/-]|de|del|do|da|of|عام|سنه)$/.test(tokens[next]?.key ?? ''); links += 1) next += 1;
	const year = yearAt(tokens, next);
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
