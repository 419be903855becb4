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

	// Rows that are written again and again: a name is held against thousands with each letter that is typed.
	let [above, row] = [new Float64Array(128), new Float64Array(128)];

	return (one, other, most) => {
		if (Math.abs(one.length - other.length) * LITTLE > most) return Infinity;
		const width = other.length;
		if (width >= above.length) [above, row] = [new Float64Array(2 * width), new Float64Array(2 * width)];
		above[0] = 0;
		for (let at = 0; at < width; at++) above[at + 1] = above[at]! + cost(other.charCodeAt(at));
		for (let down = 0; down < one.length; down++) {
			const letter = one.charCodeAt(down);
			const gone = cost(letter);
			let least = above[0]! + gone;
			row[0] = least;
			for (let at = 0; at < width; at++) {
				const next = other.charCodeAt(at);
				const far = Math.min(above[at]! + cost(letter, next), above[at + 1]! + gone, row[at]! + cost(next));
				row[at + 1] = far;
				if (far < least) least = far;
			}
			if (least > most) return Infinity;
			[above, row] = [row, above];
		}
		return above[width]!;
	};
}
