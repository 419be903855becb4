import type { Page } from './page.ts';

/** How a short line in the text shows that it may be a heading; 'short-line' when by nothing but its length. */
export type HeadingLine = 'short-line' | 'between-hyphens' | 'question' | 'capitals' | 'clock';

const QUESTION = /[?？؟]["”’»)]*$/u;

/** What form of heading a free block has; null when it is no short line. */
export function headingLine(page: Page, index: number): HeadingLine | null {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || shape.words > 18) return null;
	if (isClock(page, index)) return 'clock';
	if (hyphened(page, index)) return 'between-hyphens';
	if (QUESTION.test(shape.label)) return 'question';
	if (shape.prose || shape.closed) return null;
	return shape.capitals ? 'capitals' : 'short-line';
}

/** "-The bar is only a game-" */
export function hyphened(page: Page, index: number): boolean {
	return /^[-–—]\s?\S.*\S\s?[-–—]$/u.test(page.blocks[index]!.text.slice(0, 300));
}

/** Whether a clock time stands on a line of its own: the heading of an entry in a running report. */
export function isClock(page: Page, index: number): boolean {
	const { words } = page.shapes[index]!;
	if (words > 4) return false;
	const stamp = page.stamp(index);
	return stamp.timed && !stamp.dated && stamp.rest.length === 0;
}

/** How many lines that are no text may stand between a heading and its text. */
const BETWEEN = 6;

/** The first free block of text below a line, past pictures, tools and one more heading; null when none stands there. */
export function textBelow(page: Page, index: number, last: number): number | null {
	let headings = 0;
	for (let below = index + 1; below <= Math.min(last, index + BETWEEN); below += 1) {
		if (page.claims[below]) continue;
		if (headingLine(page, below) === null) return below;
		headings += 1;
		if (headings > 1) return null;
	}
	return null;
}

/** "1. Take stock", with text of its own below: the number and the place of a heading in a counted series. */
export function numberedHeadings(page: Page, first: number, last: number): number[] {
	const series: { index: number; number: number }[] = [];
	for (let index = first; index <= last; index += 1) {
		const shape = page.shapes[index]!;
		const number = Number(/^(\d{1,2})[.)]\s/.exec(page.blocks[index]!.text.slice(0, 6))?.[1] ?? 0);
		if (number === 0 || page.claims[index] || shape.words > 14 || /[.…:,;]$/.test(shape.label)) continue;
		const below = textBelow(page, index, last);
		if (below === null || page.shapes[below]!.listed || page.shapes[below]!.words < 12) continue;
		series.push({ index, number });
	}
	return series
		.filter(({ number }, at) => series[at - 1]?.number === number - 1 || series[at + 1]?.number === number + 1)
		.map(({ index }) => index);
}
