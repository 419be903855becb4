import type { HeadlinePage } from './headline-page.ts';
import type { BodyZone } from './body-zone.ts';
import { type TextWords, titleStems } from './headline-text.ts';
import { wrapsInto } from './headline-wording.ts';
import type { Page } from './page.ts';
import type { Shape } from './shape.ts';
import type { StampLine } from './stamp-line.ts';

/** A line that may be the headline, with what was worked out about it once. */
export interface Line {
	readonly head: HeadlinePage;
	readonly page: Page;
	readonly index: number;
	readonly shape: Shape;
	readonly text: string;
	/** Words of the line, with the second half of a wrapped one. */
	readonly words: number;
	/** How many longer words the line has, how many of them the running text uses as well, and how many its opening. */
	readonly own: number;
	readonly known: number;
	readonly led: number;
	readonly long: number;
	readonly stems: readonly string[];
	readonly stamp: StampLine;
}

/** What one line has in common with the running text. */
export interface TitleFacts {
	readonly own: number;
	readonly known: number;
	readonly led: number;
	readonly long: number;
	readonly stems: readonly string[];
	readonly words: number;
}

export function titleFacts(page: Page, zone: BodyZone, body: TextWords, index: number): TitleFacts {
	const shape = page.shapes[index]!;
	const below = wrapsInto(page, index, index + 1) ? page.shapes[index + 1]! : null;
	const label = below ? `${shape.label} ${below.label}` : shape.label;
	const own = [...new Set(titleStems(label))];
	// A line's own words do not speak for it: a paragraph would always be the best title of itself.
	const itself = index > zone.first && body.blocks.has(index) ? 1 : 0;
	const known = own.filter((stem) => (body.counts.get(stem) ?? 0) > itself);
	return {
		own: own.length, stems: own,
		known: known.length,
		led: own.filter((stem) => (body.lead.get(stem) ?? 0) > itself).length,
		long: [...new Set(label.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 8).map((word) => word.slice(0, 5)))].filter((stem) => (body.counts.get(stem) ?? 0) > itself).length,
		words: shape.words + (below?.words ?? 0),
	};
}

/** Works out what the tests of a line ask for. */
export function lineOf(head: HeadlinePage, index: number): Line {
	const { page } = head;
	const facts = head.facts(index);
	return {
		head,
		page,
		index,
		shape: page.shapes[index]!,
		text: page.blocks[index]!.text,
		...facts,
		stamp: page.stamp(index),
	};
}

/** What a test finds on a line: a number, or whether it holds. */
export type HeadlineTest = (line: Line) => number | boolean;
