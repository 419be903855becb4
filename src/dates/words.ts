import type { Edtf } from '#model';
import { readDay } from './calendar.ts';
import { type DatePhrases, datePhrases, phrase } from './date-phrases.ts';
import type { DatePart } from './edtf.ts';
import { edtfParts, precision } from './edtf.ts';

export { monthName, weekdayName } from './date-phrases.ts';

type Ends = { readonly from: DatePart | null; readonly to: DatePart | null };

/**
 * A date in words: "14 March 2017", "one day between 13 and 18 January 2016". Never relative to today; null is "date
 * not known".
 */
export function dateInWords(edtf: Edtf | null, language = 'en'): string {
	return spell(edtf, datePhrases(language), false);
}

/** The same with short month names, for lists: "14 Mar 2017". */
export function shortDate(edtf: Edtf | null, language = 'en'): string {
	return spell(edtf, datePhrases(language), true);
}

/**
 * The plain form that citation tags want: `2016-01-13`, `2016-01` or `2016`, whichever is the finest that is sure; a day
 * that is only about right gives its month. Null when not even the year is sure.
 */
export function plainDate(edtf: Edtf | null): string | null {
	if (edtf === null) return null;
	const parts = edtfParts(edtf);
	const members =
		parts.form === 'date' ? [{ from: parts.date, to: parts.date }] : parts.form === 'interval' ? [parts] : parts.members;
	const days: string[] = [];
	for (const { from, to } of members) {
		if (!from || !to) return null;
		days.push(from.earliest, to.latest);
	}
	const fine = precision(edtf);
	const agree = (length: number) => days.every((day) => day.slice(0, length) === days[0]?.slice(0, length));
	if (agree(10) && !/[~%]/.test(edtf)) return days[0] ?? null;
	if (agree(7) && fine !== 'year') return days[0]?.slice(0, 7) ?? null;
	return agree(4) ? (days[0]?.slice(0, 4) ?? null) : null;
}

function spell(edtf: Edtf | null, words: DatePhrases, short: boolean): string {
	if (edtf === null) return words.unknown;
	const parts = edtfParts(edtf);
	if (parts.form === 'date') return spellPart(parts.date, words, short);
	if (parts.form === 'interval') return spellInterval(parts, words, short);
	const items = parts.members.flatMap((member) => spellMember(member, words, short));
	const days = parts.members.map(({ from, to }) => (from && from === to ? from : null));
	const joined = parts.form === 'one of' ? words.or : words.and;
	const [first, second] = days;
	if (days.length === 2 && first && second) return spellPair(first, second, joined, words, short);
	const last = items.pop() ?? '';
	return items.length === 0 ? last : phrase(joined, { a: items.join(words.comma), b: last });
}

/** A member of a set: one date, or one unknown day of a run. */
function spellMember({ from, to }: Ends, words: DatePhrases, short: boolean): string {
	if (!from || !to)
		return phrase(from ? words.onOrAfter : words.onOrBefore, { a: spellPart((from ?? to) as DatePart, words, short) });
	if (from === to) return spellPart(from, words, short);
	const [first, last] = [readDay(from.earliest), readDay(to.latest)];
	const neighbours = from.kind === 'day' && to.kind === 'day' && first !== null && last === first + 1;
	if (neighbours) return spellPair(from, to, words.or, words, short);
	// In a list there is no room for "one day between"; the certainty mark beside it says that the day is not known.
	return spellPair(from, to, short ? spanOf(from, to, words) : words.between, words, short);
}

function spellInterval({ from, to }: Ends, words: DatePhrases, short: boolean): string {
	if (!from || !to) return phrase(from ? words.from : words.until, { a: spellPart((from ?? to) as DatePart, words, short) });
	const qualifier = from.qualifier === '' ? to.qualifier : from.qualifier;
	const [a, b] = [plain(from), plain(to)];
	return qualified(spellPair(a, b, spanOf(a, b, words), words, short), qualifier, words, words.uncertainRange);
}

/** What stands between the ends of a run: a dash, without spaces between two days of one month. */
function spanOf(from: DatePart, to: DatePart, words: DatePhrases): string {
	return shares(from, to) === 'month' ? words.span.replaceAll(' ', '') : words.span;
}

/** Two dates in one phrase, the month and year they share said once. */
function spellPair(from: DatePart, to: DatePart, pattern: string, words: DatePhrases, short: boolean): string {
	const common = from.qualifier || to.qualifier ? null : shares(from, to);
	const first = common === null ? spellPart(from, words, short) : spellWithin(from, words, short, common);
	return phrase(pattern, { a: first, b: spellPart(to, words, short) });
}

function shares(from: DatePart, to: DatePart): 'month' | 'year' | null {
	if (from.kind !== to.kind || from.year !== to.year || (from.kind !== 'day' && from.kind !== 'month')) return null;
	return from.kind === 'day' && from.month === to.month ? 'month' : 'year';
}

function spellWithin(date: DatePart, words: DatePhrases, short: boolean, common: 'month' | 'year'): string {
	const month = (short ? words.shortMonths : words.months)[(date.month ?? 1) - 1] ?? '';
	if (date.kind === 'month') return month;
	// German needs the point that makes the number an ordinal.
	if (common === 'month') return phrase(words.day.split(' ')[0] ?? '{d}', { d: date.day ?? '' });
	return phrase(words.dayAndMonth, { d: date.day ?? '', m: month });
}

function spellPart(date: DatePart, words: DatePhrases, short: boolean): string {
	return qualified(spellPlain(date, words, short), date.qualifier, words, words.uncertain);
}

function spellPlain(date: DatePart, words: DatePhrases, short: boolean): string {
	const { kind, year } = date;
	if (kind === 'year') return String(year);
	if (kind === 'decade') return phrase(words.decade, { y: year });
	if (kind === 'century') return phrase(words.century, { y: year, z: year + 99 });
	if (kind === 'season') return phrase(words.month, { m: words.seasons[(date.month ?? 21) - 21] ?? '', y: year });
	const month = (short ? words.shortMonths : words.months)[(date.month ?? 1) - 1] ?? '';
	if (kind === 'month') return phrase(words.month, { m: month, y: year });
	return phrase(short ? words.shortDay : words.day, { d: date.day ?? '', m: month, y: year });
}

function qualified(text: string, qualifier: DatePart['qualifier'], words: DatePhrases, uncertain: string): string {
	const about = qualifier === '~' || qualifier === '%' ? phrase(words.about, { a: text }) : text;
	return qualifier === '?' || qualifier === '%' ? phrase(uncertain, { a: about }) : about;
}

function plain(date: DatePart): DatePart {
	return { ...date, qualifier: '' };
}
