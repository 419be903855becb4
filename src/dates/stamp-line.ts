import { type StampPart, stampParts } from './stamp-parts.ts';
import type { StampToken } from './stamp-tokens.ts';

/** Most words that may stand beside a date on a stamp line: outlet, city, byline. */
const MOST_WORDS = 12;
/** Most of them where nothing else (a time, a label, a "by") says that the line is a stamp. */
const MOST_WORDS_BARE = 6;

/**
 * Whether a line is a stamp: a date with at most the company that stamps keep (time, zone, label, outlet, city,
 * byline, counts). A day without a year counts only with a label or a time and nothing else. Linear.
 */
export function isStampLine(line: string, language?: string): boolean {
	if (line.length > 300) return false;
	const { tokens, parts } = stampParts(line, language);
	const dates = parts.filter((part) => part.kind === 'date');
	if (dates.length === 0) return false;
	// A tweet signs with dash, name and handle in brackets.
	if (/^\s*[—–-].*\(@/.test(line)) return false;
	const words = parts.filter((part) => part.kind === 'word');
	const marked = parts.some(({ kind }) => kind === 'time' || kind === 'label');
	if (!dates.some(({ date }) => date.year !== null)) return marked && words.length === 0;
	const byline = parts.some((part) => part.kind === 'company');
	if (words.length > (marked || byline ? MOST_WORDS : MOST_WORDS_BARE) || endsSentence(tokens, parts)) return false;
	const ordinary = words.filter((part) => !isNameWord(tokens[part.from])).length;
	if (marked) return ordinary <= 1 || ordinary * 3 <= words.length;
	return words.length <= 1 || (ordinary === 0 && !/[?!"“”„«»…]/.test(line));
}

/** Capitals, caseless scripts, handles and particles of names: what outlets, cities and bylines are made of. */
function isNameWord(token: StampToken | undefined): boolean {
	if (!token) return true;
	return (
		/^\p{Lu}/u.test(token.text) ||
		/^\p{Lo}/u.test(token.text) ||
		/^(?:van|von|bin|ibn|al|el|dos|der|zu|and|und|et|y|e|dpa|afp|ap|di|da|de|du|la|le)$/.test(token.key)
	);
}

/** A full stop behind an ordinary word: the line is a sentence that happens to name a date. */
function endsSentence(tokens: readonly StampToken[], parts: readonly StampPart[]): boolean {
	const last = parts.at(-1);
	const before = parts.at(-2);
	if (last?.kind !== 'sign' || tokens[last.from]?.key !== '.' || before?.kind !== 'word') return false;
	return /^\p{Ll}{3,}/u.test(tokens[before.from]?.text ?? '');
}
