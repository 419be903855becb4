import { century, continues, named, type PrintedDate, type Reading, smallNumber, yearOrBuddhistAt } from './date-numbers.ts';
import { isDay } from './days.ts';
import type { StampToken } from './stamp-tokens.ts';

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
