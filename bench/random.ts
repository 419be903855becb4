/** A source of chance that gives the same numbers for the same seed, on every machine (mulberry32). */
export interface Random {
	/** From 0 up to, but not, 1. */
	next(): number;
	/** A whole number from 0 up to, but not, the limit. */
	below(limit: number): number;
	pick<Item>(items: readonly Item[]): Item;
	/** An index below `size` by Zipf's law: the first is drawn about twice as often as the second. */
	zipf(size: number): number;
}

/** @param seed any whole number */
export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (items) => items[below(items.length)]!,
		// The inverse of the harmonic sum, near enough: ln grows as the sum does.
		zipf: (size) => Math.min(size - 1, Math.floor(Math.exp(next() * Math.log(size + 1))) - 1),
	};
}
