import { type StampPart, stampParts } from './stamp-parts.ts';
import type { StampToken } from './stamp-tokens.ts';

/** Most that a line with nothing but a date prints. */
const LONGEST = 60;
/** Day, month and year in words, in any order: d a day's number, w a word, y a year's. */
const IN_WORDS = /^(?:dw{1,2}y|w{1,2}dy|yw{1,2}d|ydw{1,2})$/;
/** Three numbers with the same sign between them. */
const IN_NUMBERS = /^[dy]([./-])[dy]\1[dy]$/;
/** Scripts in which titles of three words are common. */
const CASED = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/**
 * Whether a line is built as a date and nothing else, but names no day that can be told: a month of a calendar that is
 * not known here ("२०७२ माघ २०"), or a day that does not exist ("30.02.2016"). Such a line is never a headline.
 */
export function looksLikeUnreadDate(line: string, language?: string): boolean {
	if (line.length > LONGEST) return false;
	const { tokens, parts } = stampParts(line, language);
	return parts.every(({ kind }) => kind !== 'date') && isUnreadDate(tokens, parts);
}

/** The same for a line that was taken apart already and holds no date. */
export function isUnreadDate(tokens: readonly StampToken[], parts: readonly StampPart[]): boolean {
	if (parts.length > 16 || (tokens.at(-1)?.end ?? 0) > LONGEST) return false;
	let shape = '';
	let words = '';
	let marked = false;
	for (const { kind, from, to } of parts) {
		const token = tokens[from];
		if (kind === 'label' || kind === 'weekday' || kind === 'time') marked = true;
		else if (kind === 'number') shape += numberShape(token);
		else if (kind === 'word' || kind === 'company') {
			shape += 'w';
			words += token?.text ?? '';
		} else if (kind === 'sign' && between(tokens, from, to)) shape += token?.key;
	}
	if (IN_NUMBERS.test(shape)) return true;
	if (!IN_WORDS.test(shape)) return false;
	return marked || !CASED.test(words) || shape === 'dwy' || tokens.some(({ key }) => key === ',');
}

function numberShape(token: StampToken | undefined): string {
	if (!token || token.key.length > 4) return 'x';
	return token.key.length > 2 ? 'y' : Number(token.key) <= 31 ? 'd' : 'y';
}

/** Whether a sign stands between two numbers without a gap. */
function between(tokens: readonly StampToken[], from: number, to: number): boolean {
	const [before, sign, after] = [tokens[from - 1], tokens[from], tokens[to]];
	return before?.kind === 'number' && after?.kind === 'number' && !sign?.gap && !after.gap;
}
