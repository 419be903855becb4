import { AGENCIES } from '../lexicon/agencies.ts';
import { PAPER_WORDS } from '../lexicon/bylines.ts';
import { keyOf } from './shape.ts';

/** How one-word names of papers and channels end: "Küstenfunk", "Kvällsposten". */
const PAPER_ENDING =
	/^\p{L}{3,}(?:zeitung|blatt|anzeiger|kurier|bote|funk|rundschau|nachrichten|presse|magazin|posten|tidningen|bladet|avisen|krant|gazeta|gazetesi|wire|news)$/u;

/** Whether a name is a newspaper's, a channel's or an agency's by its own words: "Ostreke Mail", "Halvern Zeitung". */
export function isPaper(name: string): boolean {
	const words = keyOf(name).split(' ');
	if (AGENCIES.has(words.join(' ')) || (words.length <= 3 && PAPER_ENDING.test(words.at(-1)!))) return true;
	return words.length > 1 && words.length <= 6 && words.some((word) => PAPER_WORDS.has(word));
}
