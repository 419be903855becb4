import { LITTLE } from './limits.ts';

/** How far apart two names sound; see soundDistance. */
export type Distance = (one: string, other: string, most: number) => number;

/** Stands for no letter. */
const NOTHING = ' ';

/**
 * What tells how far apart two names sound, given in the letters of `hear`: 0 for the same, 1 for each sound that is
 * quite another; Infinity once it is more than `most`.
 * @param rows letters that are exchanged for others and at what cost, as readRules gives them; a space is no letter
 */
export function soundDistance(rows: readonly (readonly string[])[]): Distance {
	// The cost of every pair of two letters, by their character codes (below 128).
	const costs = new Float32Array(1 << 14).fill(1);
	const pair = (a: string, b: string) => a.charCodeAt(0) * 128 + b.charCodeAt(0);
	const cost = (a: string, b: string) => (a === b ? 0 : costs[pair(a, b)]!);
	for (const [letters = '', others = '', price] of rows)
		for (const a of letters) for (const b of others) costs[pair(a, b)] = costs[pair(b, a)] = Number(price);

	return (one, other, most) => {
		if (Math.abs(one.length - other.length) * LITTLE > most) return Infinity;
		let above = [0];
		for (const next of other) above.push(above.at(-1)! + cost(next, NOTHING));
		for (const letter of one) {
			const dropped = cost(letter, NOTHING);
			const row = [above[0]! + dropped];
			for (let at = 0; at < other.length; at++) {
				const next = other[at]!;
				row.push(Math.min(above[at]! + cost(letter, next), above[at + 1]! + dropped, row[at]! + cost(next, NOTHING)));
			}
			if (Math.min(...row) > most) return Infinity;
			above = row;
		}
		return above.at(-1)!;
	};
}
