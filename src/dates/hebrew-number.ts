import type { StampToken } from './stamp-tokens.ts';

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400];
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
const MARK = /^["'״׳’”]$/;

/**
 * The number that Hebrew letters print from a token on, with the mark that makes them one: כ״ד is 24, תשע"ו is 776. A
 * single letter wants a mark behind it. Null when there is none.
 */
export function hebrewNumberAt(tokens: readonly StampToken[], at: number): { value: number; length: number } | null {
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
