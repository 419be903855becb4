import type { HeadlineTest, Line } from './headline-page.ts';
import type { Page } from './page.ts';
import type { Shape } from './shape.ts';

/** How many lines around a line are looked at for bylines and stamps, and for longer lines. */
const NEAR = 6;
const ROUND = 3;

/** What stands around a line. */
export const NEIGHBOURS = {
	'stamp-below': (line) => distance(line, 1, stampAt),
	'stamp-above': (line) => distance(line, -1, stampAt),
	'author-below': (line) => distance(line, 1, authorAt),
	'last-above-stamp': (line) => lastAboveStamp(line),
	'knows-less-than-below': (line) => {
		const below = freeNear(line, 1);
		return below >= 0 && below < line.head.zone.first ? line.head.shared(below).known - line.known : 0;
	},
	'knows-less-than-above': (line) => {
		const above = freeNear(line, -1);
		return above >= 0 ? line.head.shared(above).known - line.known : 0;
	},
	'words-below-title': (line) => (titleAbove(line, 3) ? line.words : 0),
	'words-below-kicker': (line) => (openAbove(line, 0, 2) ? line.words : 0),
	'sentence-below-title': (line) => line.shape.closed && line.words >= 8 && titleAbove(line, 2),
	'words-of-deck-below': (line) => {
		const at = freeNear(line, 1);
		const below = at < line.head.zone.first ? line.page.shapes[at] : undefined;
		return below && !below.listed && below.words > line.words ? below.words : 0;
	},
	'sentence-below': ({ page, index, words }) => {
		const next = page.shapes[index + 1];
		return next?.closed === true && next.words >= 7 && next.words > words;
	},
	'shorter-above': ({ page, index, words }) => {
		const above = page.shapes[index - 1];
		return above !== undefined && !page.claims[index - 1] && above.words < words && above.words >= 2 && above.words <= 12;
	},
	'longest-above': ({ page, index, words }) => longest(page, index - ROUND, index - 1) / words,
	'bullet-above': ({ page, index }) => page.shapes[index - 1]?.bulleted ?? false,
	'bullet-below': ({ page, index }) => page.shapes[index + 1]?.bulleted ?? false,
	'alike-above': (line) => alike(line, line.index - 1),
	'alike-below': (line) => alike(line, line.index + 1),
} satisfies Record<string, HeadlineTest>;

/**
 * How many lines away the nearest line of a kind stands; one more than is looked at when there is none. A deck right
 * below does not count.
 */
function distance(line: Line, step: 1 | -1, test: (page: Page, index: number) => boolean): number {
	const { page, index } = line;
	const start = step > 0 && isDeck(page, index + 1) ? index + 1 : index;
	for (let away = 1; away <= NEAR; away += 1) if (test(page, start + away * step)) return away;
	return NEAR + 1;
}

/** Whether a line can be the deck of the one above: free, of some length, no list item and no running text, nothing of a head. */
function isDeck(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || shape.words < 5 || shape.words >= 28 || shape.listed || page.marks[index]) return false;
	return !page.stamp(index).dated && !authorAt(page, index);
}

function stampAt(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 25) return false;
	const stamp = page.stamp(index);
	return stamp.full && stamp.rest.length <= 8;
}

function authorAt(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	return shape !== undefined && shape.words <= 14 && page.byAuthor(index);
}

/** Whether a stamp stands a few lines below, and no other line of some length between. */
function lastAboveStamp({ page, index }: Line): boolean {
	for (let at = index + 1; at <= index + 4; at += 1) {
		if (stampAt(page, at)) return true;
		if (!page.claims[at] && (page.shapes[at]?.words ?? 0) >= 4 && !page.stamp(at).dated) return false;
	}
	return false;
}

/** The nearest of two lines above or below that nobody claimed and that holds no day; -1 when there is none. */
function freeNear({ page, index }: Line, step: 1 | -1): number {
	for (let away = 1; away <= 2; away += 1) {
		const at = index + away * step;
		if (page.shapes[at] && !page.claims[at] && !page.stamp(at).dated) return at;
	}
	return -1;
}

/** The free line above when it is no sentence, no list item, and of so many words. */
function openAbove(line: Line, least: number, most: number): Shape | null {
	const above = line.page.shapes[freeNear(line, -1)];
	return above && !above.closed && !above.listed && above.words >= least && above.words <= most ? above : null;
}

function titleAbove(line: Line, least: number): boolean {
	return openAbove(line, least, 16) !== null;
}

function longest(page: Page, first: number, last: number): number {
	let words = 0;
	for (let at = Math.max(0, first); at <= last; at += 1)
		if (!page.claims[at] && !page.sections[at]) words = Math.max(words, page.shapes[at]!.words);
	return words;
}

/** Whether a neighbouring line is of the same make: as long, listed and closed as this one. */
function alike({ page, index, shape }: Line, other: number): boolean {
	const theirs = page.shapes[other];
	if (!theirs || page.blocks[Math.max(index, other)]!.blankAbove > 0) return false;
	return theirs.listed === shape.listed && theirs.closed === shape.closed && Math.abs(theirs.words - shape.words) <= 2;
}
