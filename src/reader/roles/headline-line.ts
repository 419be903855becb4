import type { StampLine } from '#dates';
import type { HeadlinePage, SharedWords } from './headline-page.ts';
import type { Page } from './page.ts';
import type { Shape } from './shape.ts';

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
