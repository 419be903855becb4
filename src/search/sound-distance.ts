/** How far apart two names sound; see soundDistance. */
export type Distance = (one: string, other: string, most: number) => number;

/** The least that a letter costs where one name has it and the other has not. */
const LITTLE = 0.4;

/** Stands for no letter. */
const NOTHING = 32;

/**
 * What tells how far apart two names sound, given in the letters of `hear`: 0 for the same, 1 for each sound that is
 * quite another; Infinity once it is more than `most`.
 * @param rows letters that are exchanged for others and at what cost, as readRules gives them; a space is no letter
 */
export function soundDistance(rows: readonly (readonly string[])[]): Distance {
	// The cost of every pair of letters, by their character codes (below 128).
	const costs = new Float32Array(1 << 14).fill(1);
	const code = (text: string, at: number) => text.charCodeAt(at);
	for (const [letters = '', others = '', cost] of rows)
		for (let a = 0; a < letters.length; a++)
			for (let b = 0; b < others.length; b++)
				costs[code(letters, a) * 128 + code(others, b)] = costs[code(others, b) * 128 + code(letters, a)] = Number(cost);
	for (let at = 0; at < 128; at++) costs[at * 129] = 0;

	return (one, other, most) => {
		if (Math.abs(one.length - other.length) * LITTLE > most) return Infinity;
		let above: number[] = [];
		// Line by line of the one name, column by column of the other; the first line and column stand for nothing.
		for (let line = -1; line < one.length; line++) {
			const letter = line < 0 ? NOTHING : code(one, line);
			const dropped = costs[letter * 128 + NOTHING]!;
			const row = [line < 0 ? 0 : above[0]! + dropped];
			let least = row[0]!;
			for (let column = 0; column < other.length; column++) {
				const next = code(other, column);
				const added = row[column]! + costs[next * 128 + NOTHING]!;
				const far =
					line < 0 ? added : Math.min(above[column]! + costs[letter * 128 + next]!, above[column + 1]! + dropped, added);
				row.push(far);
				if (far < least) least = far;
			}
			if (least > most) return Infinity;
			above = row;
		}
		return above.at(-1)!;
	};
}
