import type { Page } from './page.ts';

/** What the lines of a page are to each other. */
export interface Titles {
	/** How often each line is printed, by key. */
	readonly seen: ReadonlyMap<string, number>;
	/** How often the words of each longer line are printed in any order, by those words: kicker and headline change places. */
	readonly reordered: ReadonlyMap<string, number>;
	/** Lines that end with another line's words: breadcrumbs and "Share: …". */
	readonly trails: ReadonlySet<number>;
	/** Lines in the first dozen below the label of another part of the page. */
	readonly belowLabel: ReadonlySet<number>;
}

/** The words of a line in the order of the alphabet. */
export function inOrder(key: string): string {
	return key.split(' ').sort().join(' ');
}

/** Fewest characters of a title that another line ends with, so that no chance ending counts. */
const SHORTEST_TITLE = 14;

/** Reads what the lines of a page are to each other, down to the block `limit`. */
export function titlesOf(page: Page, limit: number): Titles {
	const seen = new Map<string, number>();
	const reordered = new Map<string, number>();
	for (const { key, words } of page.shapes) {
		if (words > 36) continue;
		seen.set(key, (seen.get(key) ?? 0) + 1);
		if (words < 6) continue;
		const sorted = inOrder(key);
		reordered.set(sorted, (reordered.get(sorted) ?? 0) + 1);
	}
	const lengths = new Set([...seen.keys()].map((key) => key.length));
	const trails = new Set<number>();
	const belowLabel = new Set<number>();
	let label = Number.NEGATIVE_INFINITY;
	for (let index = 0; index <= limit; index += 1) {
		const shape = page.shapes[index]!;
		const tight =
			Number.isFinite(label) &&
			index - label >= 3 &&
			page.blocks[index - 1]!.blankAbove === 0 &&
			page.blocks[index]!.blankAbove > 0;
		if (page.sections[index] && !inMenu(page, index)) label = index;
		else if (tight) label = Number.NEGATIVE_INFINITY;
		if (index - label <= 40 && index > label) belowLabel.add(index);
		if (shape.words < 5 || shape.words > 40) continue;
		for (let from = 3; from <= shape.key.length - SHORTEST_TITLE && from <= 100; from += 1)
			if (lengths.has(shape.key.length - from) && seen.has(shape.key.slice(from))) trails.add(index);
	}
	return { seen, reordered, trails, belowLabel };
}

/** Whether a label is an entry of a menu: a word alone at the top of the page, the next one right below it. */
function inMenu(page: Page, index: number): boolean {
	const next = page.shapes[index + 1];
	return index < 3 && page.shapes[index]!.words === 1 && next !== undefined && next.words <= 2 && !next.closed;
}
