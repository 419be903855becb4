/** Sounds that spellings exchange for one another, and what it costs: Qaddafi and Gaddafi, Ramadan and Ramazan. */
const FAMILIES: readonly (readonly [letters: string, cost: number])[] = [
	['aeiouyEIUAWY.', 0.4],
	['kgjh', 0.4],
	['tdsz$', 0.4],
	['bfW', 0.4],
	['mn', 0.4],
	// Vowels near one another, and the long ones that Arabic script writes.
	['aeE', 0.1],
	['ouwWU', 0.1],
	['iyeI', 0.1],
];

/** What is often not written or not heard: it costs little where one name has it and the other has not. */
const WEAK = 'aeiouyAWY.hw';

const LITTLE = 0.4;

const NOTHING = 0;
const COSTS = costs();

/** The cost of every pair of letters, by their character codes (below 128). */
function costs(): Float32Array {
	const table = new Float32Array(128 * 128).fill(1);
	for (const letter of WEAK) table[at(NOTHING, letter.charCodeAt(0))] = table[at(letter.charCodeAt(0), NOTHING)] = LITTLE;
	for (const [letters, cost] of FAMILIES)
		for (const one of letters) for (const other of letters) table[at(one.charCodeAt(0), other.charCodeAt(0))] = cost;
	for (let code = 0; code < 128; code++) table[at(code, code)] = 0;
	return table;
}

function at(one: number, other: number): number {
	return one * 128 + other;
}

/**
 * How far apart two names sound, given in the letters of `hear`: 0 for the same, 1 for each sound that is quite another;
 * Infinity once it is more than `most`.
 */
export function soundDistance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) * LITTLE > most) return Infinity;
	const cost = (a: number, b: number) => COSTS[at(a, b)] as number;
	let above = [0];
	for (let column = 0; column < other.length; column++)
		above.push((above[column] as number) + cost(NOTHING, other.charCodeAt(column)));
	for (let line = 0; line < one.length; line++) {
		const letter = one.charCodeAt(line);
		let left = (above[0] as number) + cost(letter, NOTHING);
		let least = left;
		const row = [left];
		for (let column = 0; column < other.length; column++) {
			const next = other.charCodeAt(column);
			left = Math.min(
				(above[column] as number) + cost(letter, next),
				(above[column + 1] as number) + cost(letter, NOTHING),
				left + cost(NOTHING, next),
			);
			row.push(left);
			if (left < least) least = left;
		}
		if (least > most) return Infinity;
		above = row;
	}
	return above.at(-1) as number;
}
