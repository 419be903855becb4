import type { StampLine } from '#dates';
import { wrapsInto } from './headline-candidates.ts';
import { type TextWords, type Titles, textWords, titleStems, titlesOf } from './headline-repeats.ts';
import type { BodyZone, Page } from './page.ts';
import type { Shape } from './shape.ts';

/** What is worked out once for all lines of a page that may be the headline. */
export interface HeadlinePage {
	readonly page: Page;
	readonly zone: BodyZone;
	/** The last line that may be the headline. */
	readonly limit: number;
	readonly titles: Titles;
	readonly text: TextWords;
	/** What a line has in common with the running text, worked out when first asked. */
	readonly shared: (index: number) => SharedWords;
}

/** What one line has in common with the running text. */
export interface SharedWords {
	/** Words of the line, with the second half of a wrapped one. */
	readonly words: number;
	/** How many longer words it has. */
	readonly own: number;
	/** How many of them the running text uses as well, how many its opening, and how many are of eight letters or more. */
	readonly known: number;
	readonly led: number;
	readonly long: number;
}

/** How many lines below the first of the running text the headline may stand. */
const BELOW_TEXT = 14;
/** From this many letters on a word is long. */
const LONG = 8;

/** Works out what the tests of every line ask for. */
export function headlinePage(page: Page, zone: BodyZone): HeadlinePage {
	const limit = Math.min(page.blocks.length - 1, zone.first + BELOW_TEXT, zone.last);
	const text = textWords(page, zone);
	const known: SharedWords[] = [];
	const shared = (index: number) => {
		known[index] ??= sharedWords(page, zone, text, index);
		return known[index];
	};
	return { page, zone, limit, titles: titlesOf(page, limit), text, shared };
}

function sharedWords(page: Page, zone: BodyZone, { counts, lead, blocks }: TextWords, index: number): SharedWords {
	const shape = page.shapes[index]!;
	const below = wrapsInto(page, index, index + 1) ? page.shapes[index + 1]! : null;
	const label = below ? `${shape.label} ${below.label}` : shape.label;
	const own = [...new Set(titleStems(label))];
	// A line's own words do not speak for it: a paragraph would always be the best title of itself.
	const itself = index > zone.first && blocks.has(index) ? 1 : 0;
	const inText = (stem: string) => (counts.get(stem) ?? 0) > itself;
	const long = label
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length >= LONG);
	return {
		words: shape.words + (below?.words ?? 0),
		own: own.length,
		known: own.filter(inText).length,
		led: own.filter((stem) => (lead.get(stem) ?? 0) > itself).length,
		long: new Set(long.map((word) => word.slice(0, 5)).filter(inText)).size,
	};
}

/** A line that may be the headline, with what was worked out about it once. */
export interface Line extends SharedWords {
	readonly head: HeadlinePage;
	readonly page: Page;
	readonly index: number;
	readonly shape: Shape;
	readonly text: string;
	readonly stamp: StampLine;
}

/** What a test finds on a line: a number, or whether it holds. */
export type HeadlineTest = (line: Line) => number | boolean;

/** A line as the tests see it. */
export function lineOf(head: HeadlinePage, index: number): Line {
	const { page } = head;
	return {
		...head.shared(index),
		head,
		page,
		index,
		shape: page.shapes[index]!,
		text: page.blocks[index]!.text,
		stamp: page.stamp(index),
	};
}
