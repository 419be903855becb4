import type { StampToken } from './stamp-tokens.ts';

const DIGITS = '〇一二三四五六七八九';
/** Other ways to write a digit. */
const ALIASES: Readonly<Record<string, string>> = { 零: '〇', 元: '一', 两: '二', 兩: '二' };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** A number in figures or in Chinese characters: 2016, 二〇一六, 二十三, 一百零五, 元 (the first year of a reign). */
export function hanziNumberAt(tokens: readonly StampToken[], at: number): { value: number; length: number } | null {
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
