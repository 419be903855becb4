import { ANYWHERE } from '../lexicon/furniture-phrases.ts';

type Phrase = readonly [phrase: string, rule: string, order: number];

/** How many first characters of a phrase are looked up. */
const HEAD = 5;
/** A number for the last five characters: each takes six bits, and what is shifted out is forgotten. */
const MASK = 2 ** (HEAD * 6) - 1;

const PHRASES: readonly Phrase[] = Object.entries(ANYWHERE)
	.flatMap(([rule, list]) => list.map((phrase) => [phrase, rule] as const))
	.map(([phrase, rule], order) => [phrase, rule, order]);
const BRIEF = PHRASES.filter(([phrase]) => phrase.length < HEAD);
const BY_HEAD = Map.groupBy(
	PHRASES.filter(([phrase]) => phrase.length >= HEAD),
	([phrase]) => numberOf(phrase.slice(0, HEAD)),
);

/**
 * The rule of the first listed phrase that a line holds anywhere; null when it holds none. Reads the line once, however
 * many phrases there are.
 * @param line in lower case
 */
export function anywhereRule(line: string): string | null {
	let best: Phrase | null = null;
	for (const entry of BRIEF) if (line.includes(entry[0]) && (!best || entry[2] < best[2])) best = entry;
	let number = 0;
	for (let at = 0; at < line.length; at += 1) {
		number = ((number << 6) ^ line.charCodeAt(at)) & MASK;
		const start = at - HEAD + 1;
		if (start < 0) continue;
		for (const entry of BY_HEAD.get(number) ?? []) {
			if ((!best || entry[2] < best[2]) && line.startsWith(entry[0], start)) best = entry;
		}
	}
	return best?.[1] ?? null;
}

function numberOf(head: string): number {
	let number = 0;
	for (let at = 0; at < head.length; at += 1) number = ((number << 6) ^ head.charCodeAt(at)) & MASK;
	return number;
}
