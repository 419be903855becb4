import { dayNumber, readDay } from './calendar.ts';
import { named, type PrintedDate } from './date-numbers.ts';
import type { StampToken } from './stamp-tokens.ts';

type Tokens = readonly StampToken[];

/** Reigns and the republic of China, with the day on which each began and the day on which the next one did. */
const ERAS: readonly { readonly names: readonly string[]; readonly from: string; readonly until: string }[] = [
	{ names: ['令和', 'r'], from: '2019-05-01', until: '9999-12-31' },
	{ names: ['平成', 'h'], from: '1989-01-08', until: '2019-05-01' },
	{ names: ['昭和', 's'], from: '1926-12-25', until: '1989-01-08' },
	{ names: ['大正', 't'], from: '1912-07-30', until: '1926-12-25' },
	{ names: ['明治', 'm'], from: '1868-10-23', until: '1912-07-30' },
	{ names: ['中華民國', '中华民国', '民國', '民国'], from: '1912-01-01', until: '9999-12-31' },
];
type Era = (typeof ERAS)[number];

const YEAR = /^年$/;
const MONTH = /^月$/;
const DAY = /^[日号號]$/;

/** 2017年3月14日 · 二〇一六年二月三日 · 民國105年2月3日 · 令和元年5月1日 · R1.5.1 · 105/02/03 */
export function eastAsianDate(tokens: Tokens, at: number, language = ''): PrintedDate | null {
	const code = tokens[at]?.key.codePointAt(0) ?? 0;
	// Most tokens are Latin letters: none of these begins with one, but the letter of a reign in Japanese.
	if (code > 57 && code < 0x3000 && !language.startsWith('ja')) return null;
	const era = eraAt(tokens, at);
	const start = era ? at + era.length : at;
	const year = hanziNumberAt(tokens, start);
	if (!year && !era) return abbreviated(tokens, at, language);
	if (!year || (tokens[start]?.kind === 'number' && tokens[start].key.length > 4)) return null;
	const next = start + year.length;
	if (!YEAR.test(tokens[next]?.key ?? '')) return abbreviated(tokens, at, language);
	const gregorian = yearOf(year.value, era?.era ?? null, language);
	const month = gregorian === null ? null : hanziNumberAt(tokens, next + 1);
	if (gregorian === null || !month || month.value < 1 || month.value > 12) return null;
	const behind = next + 1 + month.length;
	if (!MONTH.test(tokens[behind]?.key ?? '')) return null;
	const day = hanziNumberAt(tokens, behind + 1);
	const end = day ? behind + 1 + day.length : 0;
	if (day && DAY.test(tokens[end]?.key ?? '')) {
		const found = named(gregorian, month.value, day.value, end + 1 - at);
		return found && inEra(found, era?.era ?? null) ? found : null;
	}
	return { year: gregorian, readings: [{ month: month.value, day: null }], length: behind + 1 - at, allNumbers: false };
}

function eraAt(tokens: Tokens, at: number): { era: Era; length: number } | null {
	if ((tokens[at]?.key.codePointAt(0) ?? 0) < 0x3000) return null;
	for (const era of ERAS) {
		for (const name of era.names) {
			if (name.length > 1 && [...name].every((sign, offset) => tokens[at + offset]?.key === sign))
				return { era, length: name.length };
		}
	}
	return null;
}

function yearOf(printed: number, era: Era | null, language: string): number | null {
	if (era) return printed < 1 ? null : Number(era.from.slice(0, 4)) + printed - 1;
	if (printed >= 1800 && printed <= 2099) return printed;
	// In Taiwan the year of the republic needs no name: 105年2月3日.
	return printed >= 80 && printed <= 199 && language.startsWith('zh') ? printed + 1911 : null;
}

/** A year of a reign that was over, or had not begun, on that day is a misprint. */
function inEra({ year, readings }: PrintedDate, era: Era | null): boolean {
	const [{ month, day } = { month: 0, day: null }] = readings;
	if (!era || year === null || day === null) return true;
	const number = dayNumber(year, month, day);
	return number >= (readDay(era.from) ?? 0) && number < (readDay(era.until) ?? 0);
}

/** "R3.2.3" in Japanese, "105/02/03" in Chinese. */
function abbreviated(tokens: Tokens, at: number, language: string): PrintedDate | null {
	const letter = language.startsWith('ja') ? ERAS.find(({ names }) => names.includes(tokens[at]?.key ?? '')) : undefined;
	const start = letter ? at + 1 : at;
	if (!letter && !language.startsWith('zh')) return null;
	const [year, sign, month, second, day] = [0, 1, 2, 3, 4].map((offset) => tokens[start + offset]);
	if (year?.kind !== 'number' || (letter ? year.gap || year.key.length > 2 : year.key.length !== 3)) return null;
	if (!/^[./]$/.test(sign?.key ?? '') || second?.key !== sign?.key || month?.kind !== 'number' || day?.kind !== 'number')
		return null;
	const gregorian = yearOf(Number(year.key), letter ?? null, language);
	if (gregorian === null || Number(month.key) > 12) return null;
	const found = named(gregorian, Number(month.key), Number(day.key), start + 5 - at);
	return found && inEra(found, letter ?? null) ? found : null;
}

const DIGITS = '〇一二三四五六七八九';
/** Other ways to write a digit. */
const ALIASES: Readonly<Record<string, string>> = { 零: '〇', 元: '一', 两: '二', 兩: '二' };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** A number in figures or in Chinese characters: 2016, 二〇一六, 二十三, 一百零五, 元 (the first year of a reign). */
function hanziNumberAt(tokens: readonly StampToken[], at: number): { value: number; length: number } | null {
	const first = tokens[at];
	if (first?.kind === 'number') return { value: Number(first.key), length: 1 };
	let length = 0;
	let digits = '';
	let [sum, last, positional] = [0, 0, true];
	for (; length < 7; length += 1) {
		const token = tokens[at + length];
		const sign = ALIASES[token?.key ?? ''] ?? token?.key ?? '';
		if (!token || sign === '' || (length > 0 && token.gap)) break;
		const digit = sign.length === 1 ? DIGITS.indexOf(sign) : -1;
		if (digit >= 0) {
			digits += String(digit);
			last = digit;
			continue;
		}
		const step = sign === '十' ? 10 : sign === '百' ? 100 : 0;
		if (step === 0 && TENS[sign] === undefined) break;
		positional = false;
		sum += step === 0 ? (TENS[sign] ?? 0) : (last || 1) * step;
		last = 0;
	}
	if (length === 0) return null;
	return { value: positional ? Number(digits) : sum + last, length };
}
