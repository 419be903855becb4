import { LITTLE } from './limits.ts';

/** How far apart two names sound; see weightedLevenshtein. */
export type Distance = (one: string, other: string, most: number) => number;

/** Stands for no letter. */
const NOTHING = 32;

/**
 * What tells how far apart two names sound, given in the letters of `encode`: 0 for the same, 1 for each sound that is
 * quite another; Infinity once it is more than `most`.
 * @param rows letters that are exchanged for others and at what cost, as readRules gives them; a space is no letter
 */
export function weightedLevenshtein(rows: readonly (readonly string[])[]): Distance {
	// The cost of every pair of letters, by their character codes (below 128).
	const costs = new Float32Array(1 << 14).fill(1);
	const codes = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
	for (const [letters = '', others = '', price] of rows)
		for (const one of codes(letters)) for (const other of codes(others)) costs[one * 128 + other] = Number(price);
	for (let at = 0; at < 128; at++) costs[at * 129] = 0;
	const cost = (one: number, other = NOTHING) => costs[one * 128 + other]!;

	return (one, other, most) => {
		if (Math.abs(one.length - other.length) * LITTLE > most) return Infinity;
		const across = codes(other);
		let above = [0];
		for (const next of across) above.push(above.at(-1)! + cost(next));
		for (const letter of codes(one)) {
			const row = [above[0]! + cost(letter)];
			for (const [at, next] of across.entries())
				row.push(Math.min(above[at]! + cost(letter, next), above[at + 1]! + cost(letter), row[at]! + cost(next)));
			if (Math.min(...row) > most) return Infinity;
			above = row;
		}
		return above.at(-1)!;
	};
}
