import { century, continues, named, type PrintedDate, smallNumber, yearAt } from './date-numbers.ts';
import { isDay } from './days.ts';
import type { StampToken } from './stamp-tokens.ts';

/** 14.03.2017 · 14/3/17 · 03-14-2017 · 14. 3. 2017 · 14.03. */
export function allNumberDate(tokens: readonly StampToken[], at: number): PrintedDate | null {
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
	const year = last?.kind !== 'number' ? null : last.key.length === 4 ? yearAt(tokens, at + 4) : twoDigits(last, sign);
	if (year === null) {
		const bare = sign === '.' && last?.kind !== 'number' && b <= 12 ? named(null, b, a, 4) : null;
		return bare;
	}
	if (continues(tokens, at + 5, sign)) return null;
	const readings = [
		{ month: b, day: a },
		{ month: a, day: b },
	].filter(({ month, day }) => isDay(year, month, day));
	const different = a === b ? readings.slice(0, 1) : readings;
	return different.length === 0 ? null : { year, readings: different, length: 5, allNumbers: true, sign };
}

function twoDigits(token: StampToken, sign: string): number | null {
	// "14-03-17" could start with any of the three: nobody can tell.
	return token.key.length === 2 && !token.gap && sign !== '-' ? century(Number(token.key)) : null;
}
