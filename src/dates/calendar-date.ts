import { civil } from './calendar.ts';
import { type PrintedDate, smallNumber } from './date-numbers.ts';
import {
	CALENDAR_LINKS,
	CALENDAR_MARKS,
	CALENDAR_MONTHS,
	dayOfCalendar,
	isYearOf,
	type OtherCalendar,
} from './other-calendars.ts';
import { type StampToken, stampTokens } from './stamp-tokens.ts';

type Tokens = readonly StampToken[];

interface MonthOfCalendar {
	readonly calendar: OtherCalendar;
	readonly month: number;
	readonly keys: readonly string[];
}

const MONTHS = monthsByFirstWord();

/** The words that the names of months in other calendars begin with. */
export const FIRST_WORDS_OF_OTHER_MONTHS: readonly string[] = [...MONTHS.keys()];

/** ۱۴ بهمن ۱۳۹۴ · 24 ربيع الآخر 1437 هـ · כ״ד בשבט תשע״ו · 14 Bahman 1394 · ۱۳۹۴/۱۱/۱۴ */
export function otherCalendarDate(tokens: Tokens, at: number, language = ''): PrintedDate | null {
	return inWords(tokens, at) ?? monthFirst(tokens, at) ?? inNumbers(tokens, at, language);
}

function inWords(tokens: Tokens, at: number): PrintedDate | null {
	const plain = smallNumber(tokens[at], 31);
	const day = plain === null ? hebrewNumberAt(tokens, at) : { value: plain, length: 1 };
	const named = day ? monthAfter(tokens, afterLinks(tokens, at + day.length)) : null;
	return day && named ? withYear(tokens, at, named.end, named.months, day.value) : null;
}

/** "Bahman 14, 1394" */
function monthFirst(tokens: Tokens, at: number): PrintedDate | null {
	const named = tokens[at]?.kind === 'word' ? monthAfter(tokens, at) : null;
	const day = named ? smallNumber(tokens[named.end], 31) : null;
	return named && day !== null ? withYear(tokens, at, named.end + 1, named.months, day) : null;
}

function withYear(
	tokens: Tokens,
	at: number,
	after: number,
	months: readonly MonthOfCalendar[],
	day: number,
): PrintedDate | null {
	const from = afterLinks(tokens, after);
	const year = calendarYear(tokens, from);
	const month = months.find(({ calendar }) => year && isYearOf(calendar, year.value));
	if (!year || !month) return null;
	return dated(month.calendar, year.value, month.month, day, afterMarks(tokens, from + year.length) - at);
}

function calendarYear(tokens: Tokens, at: number): { value: number; length: number } | null {
	const token = tokens[at];
	if (token?.kind === 'number') return token.key.length === 4 ? { value: Number(token.key), length: 1 } : null;
	const letters = hebrewNumberAt(tokens, at);
	// The thousands are left out.
	return letters && letters.value > 600 && letters.value < 900 ? { value: letters.value + 5000, length: letters.length } : null;
}

/** 1394/11/14, 14/11/1394: which calendar it is, the language of the page or a mark behind it says. */
function inNumbers(tokens: Tokens, at: number, language: string): PrintedDate | null {
	const [first, sign, second, again, third] = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]);
	if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null;
	if (!/^[./-]$/.test(sign?.key ?? '') || again?.key !== sign?.key || second.key.length > 2) return null;
	const [year, day] = first.key.length === 4 ? [first, third] : [third, first];
	const short = first.key.length === 2 && third.key.length <= 2 && Number(first.key) >= 60;
	if (!short && (year.key.length !== 4 || day.key.length > 2)) return null;
	const end = afterMarks(tokens, at + 5);
	const mark = tokens[at + 5]?.key ?? '';
	const calendar = /^(?:fa|ps)\b/.test(language)
		? 'persian'
		: !short && (/^ar\b/.test(language) || mark === 'ه')
			? 'islamic-umalqura'
			: null;
	if (calendar === null) return null;
	// "94/11/14" leaves the century out.
	const [full, last] = short ? [1300 + Number(first.key), third] : [Number(year.key), day];
	return dated(calendar, full, Number(second.key), Number(last.key), end - at);
}

function dated(calendar: OtherCalendar, year: number, month: number, day: number, length: number): PrintedDate | null {
	const number = dayOfCalendar(calendar, { year, month, day });
	if (number === null) return null;
	const found = civil(number);
	const printed = { year: found.year, readings: [{ month: found.month, day: found.day }], length, allNumbers: false };
	return calendar === 'islamic-umalqura' ? { ...printed, byMoon: true } : printed;
}

/** The months, of one calendar or more, that a name at a token can be; the longest name that fits. */
function monthAfter(tokens: Tokens, at: number): { months: readonly MonthOfCalendar[]; end: number } | null {
	const found = (MONTHS.get(tokens[at]?.key ?? '') ?? []).filter(({ keys }) =>
		keys.every((key, offset) => tokens[at + offset]?.key === key),
	);
	const longest = Math.max(0, ...found.map(({ keys }) => keys.length));
	return longest === 0 ? null : { months: found.filter(({ keys }) => keys.length === longest), end: at + longest };
}

function afterLinks(tokens: Tokens, from: number): number {
	let at = from;
	while (at < from + 3 && CALENDAR_LINKS.has(tokens[at]?.key ?? '')) at += 1;
	return at;
}

function afterMarks(tokens: Tokens, from: number): number {
	let at = from;
	let end = from;
	while (at < from + 5 && (CALENDAR_MARKS.has(tokens[at]?.key ?? '') || (at > from && tokens[at]?.key === '.'))) {
		at += 1;
		end = at;
	}
	return end;
}

function monthsByFirstWord(): ReadonlyMap<string, readonly MonthOfCalendar[]> {
	const found = new Map<string, MonthOfCalendar[]>();
	for (const [calendar, row] of CALENDAR_MONTHS) {
		for (const [position, spellings] of row.split(', ').entries()) {
			for (const spelling of spellings.split('|').flatMap((name) => (/^[א-ת]/.test(name) ? [name, `ב${name}`] : [name]))) {
				const keys = stampTokens(spelling).map(({ key }) => key);
				const head = keys[0] ?? '';
				found.set(head, [...(found.get(head) ?? []), { calendar, month: position + 1, keys }]);
			}
		}
	}
	return found;
}

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400];
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
const MARK = /^["'״׳’”]$/;

/**
 * The number that Hebrew letters print from a token on, with the mark that makes them one: כ״ד is 24, תשע"ו is 776. A
 * single letter wants a mark behind it. Null when there is none.
 */
function hebrewNumberAt(tokens: readonly StampToken[], at: number): { value: number; length: number } | null {
	const [first, mark, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!first || first.key.length > 4 || !/^[א-ת]+$/.test(first.key) || !mark || mark.gap || !MARK.test(mark.key)) return null;
	const closed = last && !last.gap && /^[א-ת]$/.test(last.key);
	if (!closed && first.key.length > 1) return null;
	const value = [...`${first.key}${closed ? last.key : ''}`].reduce((sum, letter) => sum + letterValue(letter), 0);
	return { value, length: closed ? 3 : 2 };
}

function letterValue(letter: string): number {
	return VALUES[LETTERS.indexOf(FINALS[letter] ?? letter)] ?? 0;
}
