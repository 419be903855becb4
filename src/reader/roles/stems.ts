import { UNCOMMON } from './shape.ts';

/** Words of five letters on, cut to their first five, as a rough stem. */
export function stems(text: string): string[] {
	const lower = text.slice(0, 2000).toLowerCase();
	return lower
		.split(UNCOMMON.test(lower) ? /[^\p{L}\p{M}\p{N}]+/u : /[^a-z0-9]+/)
		.filter((word) => word.length >= 4)
		.map((word) => word.slice(0, 5));
}
