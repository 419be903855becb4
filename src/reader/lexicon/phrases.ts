import type { RuleOf } from '#model';

/** Phrases of page furniture, by the name of the rule that they are filed under. */
export type FurniturePhrases = Readonly<Partial<Record<RuleOf<'furniture'>, readonly string[]>>>;

/** Every phrase of a table with the rule that it is filed under, in the order of the table. */
export function filedPhrases(table: FurniturePhrases): (readonly [phrase: string, rule: RuleOf<'furniture'>])[] {
	const rows = Object.entries(table) as [RuleOf<'furniture'>, readonly string[]][];
	return rows.flatMap(([rule, list]) => list.map((phrase) => [phrase, rule] as const));
}

/** The phrases of a list written as text: one to a bar or line, ends trimmed. */
export function phrases(text: string): string[] {
	return text
		.split(/[|\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** The words of a list written as text, parted by white space. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Finds which of many phrases a line begins with: their places in the list, in its order. */
export function openingFinder(phrases: readonly string[]): (line: string) => number[] {
	const byFirst = Map.groupBy(phrases.keys(), (order) => phrases[order]![0]);
	return (line) => (byFirst.get(line[0]) ?? []).filter((order) => line.startsWith(phrases[order]!));
}

/** How many first characters of a phrase are looked up. */
const HEAD = 5;
/** A number for the last five characters: each takes six bits, and what is shifted out is forgotten. */
const MASK = 2 ** (HEAD * 6) - 1;

/**
 * Finds which of many phrases a line holds anywhere: the place in the list of the first one listed, -1 for none. Reads
 * the line once, however many phrases there are.
 */
export function phraseFinder(phrases: readonly string[]): (line: string) => number {
	const listed = phrases.map((phrase, order) => ({ phrase, order }));
	const brief = listed.filter(({ phrase }) => phrase.length < HEAD);
	const byHead = Map.groupBy(
		listed.filter(({ phrase }) => phrase.length >= HEAD),
		({ phrase }) => numberOf(phrase.slice(0, HEAD)),
	);
	// Most places of a line need no look into the map.
	const known = new Uint8Array(2 ** 16);
	for (const number of byHead.keys()) known[shortened(number)] = 1;
	return (line) => {
		let best = brief.find(({ phrase }) => line.includes(phrase))?.order ?? phrases.length;
		let number = 0;
		for (let at = 0; at < line.length; at += 1) {
			number = ((number << 6) ^ line.charCodeAt(at)) & MASK;
			const start = at - HEAD + 1;
			if (start < 0 || known[shortened(number)] === 0) continue;
			for (const { phrase, order } of byHead.get(number) ?? []) if (order < best && line.startsWith(phrase, start)) best = order;
		}
		return best < phrases.length ? best : -1;
	};
}

function shortened(number: number): number {
	return (number ^ (number >>> 14)) & 0xffff;
}

function numberOf(head: string): number {
	let number = 0;
	for (let at = 0; at < head.length; at += 1) number = ((number << 6) ^ head.charCodeAt(at)) & MASK;
	return number;
}
