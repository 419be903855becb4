import type { Edtf } from '#model';
import { civil, type DayNumber, dayNumber, dayText, isDay, isoDay, latestWeekday, readDay } from './calendar.ts';
import { possibleReadings } from './date-numbers.ts';
import { monthAt, weekdayAt } from './name-lookup.ts';
import { printedDateAt } from './printed-date.ts';
import { isPlainToken } from './stamp-parts.ts';
import { type StampToken, stampTokens } from './stamp-tokens.ts';

/** A date that running text speaks of. */
export interface MentionedDate {
	readonly edtf: Edtf;
	/** UTF-16 offset and length in the text. */
	readonly index: number;
	readonly length: number;
	/** What is printed: a full date, a month and day, a weekday, a month or a year. */
	readonly kind: 'full' | 'month and day' | 'weekday' | 'month' | 'year';
}

/** Things that are named after a day: "the 6 October Bridge". */
const NAMED_AFTER_DAYS = new Set(
	'bridge brigade brigades street square martyrs movement city university avenue battalion'.split(' '),
);
/** Things that are named after a weekday, or that a weekday's name is part of. */
const NAMED_AFTER_WEEKDAYS = new Set('times telegraph prayers prayer mirror express observer mail'.split(' '));
/** Words before a bare month or year that make it a date. */
const BEFORE_MONTH = new Set('in since last until during of early late mid'.split(' '));
const BEFORE_YEAR = new Set('in since during of'.split(' '));
const LONGEST_TEXT = 100_000;

/**
 * The dates in running text, left to right, resolved against the day YYYY-MM-DD on which it was written: a weekday or a
 * month and day is the most recent one on or before that day, never a future one. Without that day (null) only dates
 * with a year are given. Bare months and years are read in English only.
 */
export function mentionedDates(text: string, referenceDay: string | null, language = 'en'): MentionedDate[] {
	const tokens = stampTokens(text, LONGEST_TEXT);
	const reference = referenceDay === null ? null : readDay(referenceDay);
	const found: MentionedDate[] = [];
	let at = 0;
	while (at < tokens.length) {
		const mention = mentionAt(tokens, at, reference, language);
		if (!mention) {
			at += 1;
			continue;
		}
		const [first, last] = [tokens[at], tokens[at + mention.length - 1]];
		if (first && last) found.push({ ...mention, index: first.start, length: last.end - first.start });
		at += mention.length;
	}
	return found;
}

type Found = { edtf: Edtf; length: number; kind: MentionedDate['kind'] };

function mentionAt(tokens: readonly StampToken[], at: number, reference: DayNumber | null, language: string): Found | null {
	const token = tokens[at];
	if (!token || token.kind === 'sign' || isPlainToken(token, language)) return null;
	return (
		dayMention(tokens, at, reference, language) ??
		weekdayMention(tokens, at, reference, language) ??
		(language.startsWith('en') ? bareMention(tokens, at, reference) : null)
	);
}

function dayMention(tokens: readonly StampToken[], at: number, reference: DayNumber | null, language: string): Found | null {
	const printed = printedDateAt(tokens, at, language);
	// "march 12 miles": a month in running text has its capital, where the language gives it one.
	const small = /^(?:en|de)/.test(language) && tokens.slice(at, at + (printed?.length ?? 0)).some(isSmallMonth);
	if (!printed || small) return null;
	if (NAMED_AFTER_DAYS.has(tokens[at + printed.length]?.key ?? '')) return null;
	const reading = possibleReadings(printed, { language });
	const [only] = reading;
	if (!only || reading.length > 1) return null;
	const { month, day } = only;
	if (printed.year !== null) {
		const edtf = (day === null ? isoDay(printed.year, month, 1).slice(0, 7) : isoDay(printed.year, month, day)) as Edtf;
		return { edtf, length: printed.length, kind: day === null ? 'month' : 'full' };
	}
	// "14.03." in running text is as often a number as a date.
	if (reference === null || day === null || tokens.slice(at, at + printed.length).every(({ kind }) => kind !== 'word'))
		return null;
	const recent = latestYearly(month, day, reference);
	return recent === null ? null : { edtf: dayText(recent) as Edtf, length: printed.length, kind: 'month and day' };
}

function weekdayMention(tokens: readonly StampToken[], at: number, reference: DayNumber | null, language: string): Found | null {
	const name = weekdayAt(tokens, at, language);
	const token = tokens[at];
	if (!name || !token || reference === null) return null;
	// Short forms are words of other meanings in running text: "sun", "do", "mar".
	if (/^[\p{sc=Latin}]+$/u.test(token.text) && (token.text.length < 4 || !fullName(token, language))) return null;
	if (
		NAMED_AFTER_WEEKDAYS.has(tokens[at + name.length]?.key ?? '') ||
		/^(?:next|black|good|bloody)$/.test(tokens[at - 1]?.key ?? '')
	)
		return null;
	const edtf = dayText(latestWeekday(name.value, reference)) as Edtf;
	return { edtf, length: name.length, kind: 'weekday' };
}

function fullName(token: StampToken, language: string): boolean {
	if (language.startsWith('en')) return /^[A-Z].*day$/.test(token.text);
	return language.startsWith('de') ? /^\p{Lu}/u.test(token.text) : true;
}

/** "in January", "since late 2015": a month on or before the reference day, or a year. */
function bareMention(tokens: readonly StampToken[], at: number, reference: DayNumber | null): Found | null {
	const before = tokens[at - 1]?.key ?? '';
	const token = tokens[at];
	if (!token) return null;
	if (token.kind === 'number') {
		const year = /^(?:19[5-9]|20[0-4])\d$/.test(token.key) && BEFORE_YEAR.has(before) && !/^[\p{L}\d%]/u.test(glued(tokens, at));
		return year ? { edtf: token.key as Edtf, length: 1, kind: 'year' } : null;
	}
	const month = BEFORE_MONTH.has(before) && /^[A-Z][a-z]{2,}/.test(token.text) ? monthAt(tokens, at, 'en') : null;
	if (!month || reference === null || tokens[at + 1]?.kind === 'number') return null;
	const now = civil(reference);
	const year = month.value <= now.month ? now.year : now.year - 1;
	return { edtf: isoDay(year, month.value, 1).slice(0, 7) as Edtf, length: month.length, kind: 'month' };
}

function glued(tokens: readonly StampToken[], at: number): string {
	const next = tokens[at + 1];
	return next && !next.gap ? next.text : '';
}

function isSmallMonth(token: StampToken): boolean {
	return /^\p{Ll}{3,}/u.test(token.text) && !/^(?:of|the|st|nd|rd|th)$/.test(token.key);
}

/** The most recent such day of the year on or before a day. */
function latestYearly(month: number, day: number, onOrBefore: DayNumber): DayNumber | null {
	const { year } = civil(onOrBefore);
	// 29 February may be four years back, or eight around a century.
	for (let back = 0; back <= 8; back += 1) {
		if (isDay(year - back, month, day) && dayNumber(year - back, month, day) <= onOrBefore)
			return dayNumber(year - back, month, day);
	}
	return null;
}
