import type { Page } from './page.ts';
import { stems } from './stems.ts';

/** The words of running text, as stems. */
export interface BodyStems {
	/** In how many blocks each stem stands. */
	readonly counts: ReadonlyMap<string, number>;
	/** The blocks that were read. */
	readonly blocks: ReadonlySet<number>;
}

/** The words of running text near the start of the report. */
export function bodyStems(page: Page, first: number, last: number): BodyStems {
	const counts = new Map<string, number>();
	const blocks = new Set<number>();
	let words = 0;
	for (let index = first; index <= last && words < 600; index += 1) {
		const shape = page.shapes[index]!;
		if (page.claims[index] || !shape.prose) continue;
		words += shape.words;
		blocks.add(index);
		for (const stem of new Set(stems(shape.label))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return { counts, blocks };
}

/** Words of unclaimed running text from the block `first` up to the block `until`. */
export function proseBetween(page: Page, first: number, until: number): number {
	let words = 0;
	for (let index = first; index < until; index += 1)
		if (page.shapes[index]!.prose && !page.claims[index]) words += page.shapes[index]!.words;
	return words;
}
