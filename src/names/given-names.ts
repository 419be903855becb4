import { foldWord } from '#dates';
import lists from './given-names.json' with { type: 'json' };

const GIVEN = new Set(Object.values(lists).flatMap((names) => names.split(' ')));

/** Whether a word is known as a given name in one of some sixty languages: "Ilse", "Jean-Pierre", "Σοφία". */
export function isGivenName(word: string): boolean {
	const folded = foldWord(word.replace(/[.,'’]+$/u, ''));
	return GIVEN.has(folded) || (folded.includes('-') && folded.split('-').some((part) => GIVEN.has(part)));
}
