import { foldSpace } from '../blocks.ts';
import { BY_WORDS } from '../lexicon/bylines.ts';
import { keyOf } from './shape.ts';

/** Lines that are nothing but "By", "Von", "Author:", as keys: the name stands on the next line. */
export const BY_ALONE: ReadonlySet<string> = new Set(BY_WORDS.map(keyOf));

const LONGEST_FIRST = [...BY_WORDS].sort((a, b) => b.length - a.length).map(literal);
const BY = new RegExp(`^[([]?\\s*(?:${LONGEST_FIRST.join('|')})(?:\\s*[:：]\\s*|\\s+|(?=\\p{Lu}\\p{Ll}))`, 'iu');

/** The words after "By", "Von", "Par" …; null when a line does not start so. */
export function afterByWord(text: string): string | null {
	const line = foldSpace(text.slice(0, 300)).replace(/^[-–—|•*\s]+/, '');
	const match = BY.exec(line);
	if (!match) return null;
	const names = line.slice(match[0].length);
	// "ByIlse": the pattern takes letters of either case for one another.
	const glued = !/[\s:：]$/.test(match[0]);
	if (glued && !(/^\p{Lu}\p{Ll}*$/u.test(match[0].replace(/^[([]\s*/, '')) && /^\p{Lu}\p{Ll}/u.test(names))) return null;
	return names;
}

function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
