import { ANYWHERE } from '../lexicon/furniture-phrases.ts';
import { phraseFinder } from './phrase-finder.ts';

const PHRASES = Object.entries(ANYWHERE).flatMap(([rule, list]) => list.map((phrase) => [phrase, rule] as const));
const find = phraseFinder(PHRASES.map(([phrase]) => phrase));

/**
 * The rule of the first listed phrase that a line holds anywhere; null when it holds none.
 * @param line in lower case
 */
export function anywhereRule(line: string): string | null {
	return PHRASES[find(line)]?.[1] ?? null;
}
