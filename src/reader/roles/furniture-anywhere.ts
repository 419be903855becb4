import type { RuleOf } from '#model';
import { ANYWHERE } from '../lexicon/furniture-phrases.ts';
import { filedPhrases } from '../lexicon/phrases.ts';
import { phraseFinder } from './phrase-finder.ts';

const PHRASES = filedPhrases(ANYWHERE);
const find = phraseFinder(PHRASES.map(([phrase]) => phrase));

/**
 * The rule of the first listed phrase that a line holds anywhere; null when it holds none.
 * @param line in lower case
 */
export function anywhereRule(line: string): RuleOf<'furniture'> | null {
	return PHRASES[find(line)]?.[1] ?? null;
}
