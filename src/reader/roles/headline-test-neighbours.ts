import type { HeadlineTest, Line } from './headline-line.ts';
import { headTogether } from './headline-candidate.ts';
import type { Page } from './page.ts';
import { afterByWord, peopleIn } from './person-names.ts';

/** How many lines around a line are looked at for bylines, stamps and longer lines. */
const NEAR = 6;
const ROUND = 3;

/** What stands around a line. */
export const NEIGHBOURS = {
	'stamp-below': (line) => distance(line, 1, stampAt),
	'stamp-above': (line) => distance(line, -1, stampAt),
	'author-below': (line) => distance(line, 1, authorAt),
	'author-above': (line) => distance(line, -1, authorAt),
	'head-together': ({ page, index, words }) => words <= 22 && headTogether(page, index),
	'longer-below': ({ page, index, words }) => {
		const next = freeBelow(page, index);
		return next >= 0 && page.shapes[next]!.words > words && page.shapes[next]!.words >= 7;
	},
	'sentence-below': ({ page, index, words }) => {
		const next = page.shapes[index + 1];
		return next !== undefined && next.closed && next.words >= 7 && next.words > words;
	},
	'knows-less-than-below': (line) => {
		const at = freeBelow(line.page, line.index);
		return at >= 0 && at < line.head.zone.first ? line.head.facts(at).known - line.known : 0;
	},
	'knows-less-than-above': (line) => {
		const at = freeAbove(line.page, line.index);
		return at >= 0 ? line.head.facts(at).known - line.known : 0;
	},
	'words-below-title': (line) => {
		const above = line.page.shapes[freeAbove(line.page, line.index)];
		return above && !above.closed && !above.listed && above.words >= 3 && above.words <= 16 ? line.words : 0;
	},
	'words-below-kicker': (line) => {
		const above = line.page.shapes[freeAbove(line.page, line.index)];
		return above && !above.closed && !above.listed && above.words <= 2 ? line.words : 0;
	},
	'sentence-below-title': (line) => {
		const above = line.page.shapes[freeAbove(line.page, line.index)];
		return line.shape.closed && line.words >= 8 && above !== undefined && !above.closed && !above.listed && above.words >= 2 && above.words <= 16;
	},
	'words-of-deck-below': (line) => {
		const at = freeBelow(line.page, line.index);
		if (at < 0 || at >= line.head.zone.first) return 0;
		const below = line.page.shapes[at]!;
		return below.listed || below.words <= line.words ? 0 : below.words;
	},
	'sentence-deck-below': (line) => {
		const at = freeBelow(line.page, line.index);
		if (at < 0 || at >= line.head.zone.first) return false;
		const below = line.page.shapes[at]!;
		return !line.shape.closed && below.closed && below.words >= 8 && below.words > line.words;
	},
	'open-line-below': (line) => {
		const at = freeBelow(line.page, line.index);
		if (at < 0 || at >= line.head.zone.first) return 0;
		const below = line.page.shapes[at]!;
		return below.listed || below.closed || below.words <= line.words ? 0 : below.words;
	},
	'closed-line-below': (line) => {
		const at = freeBelow(line.page, line.index);
		if (at < 0 || at >= line.head.zone.first) return 0;
		const below = line.page.shapes[at]!;
		return below.listed || !below.closed || below.words <= line.words ? 0 : below.words;
	},
	'first-of-group': ({ page, index }) => index === 0 || page.claims[index - 1] !== undefined || page.stamp(index - 1).dated || page.shapes[index - 1]!.bulleted || page.sections[index - 1] !== null,
	'free-lines-above': ({ page, index }) => {
		let lines = 0;
		for (let at = 0; at < index; at += 1) if (!page.claims[at] && !page.sections[at] && page.shapes[at]!.words >= 3) lines += 1;
		return lines;
	},
	'last-above-author': (line) => lastAbove(line, authorAt),
	'last-above-stamp': (line) => lastAbove(line, stampAt),
	'text-right-below': ({ index, head }) => index + 1 === head.zone.first,
	'prose-below': ({ page, index }) => page.shapes[index + 1]?.prose ?? false,
	'prose-above': ({ page, index }) => page.shapes[index - 1]?.prose ?? false,
	'shorter-above': ({ page, index, words }) => {
		const above = page.shapes[index - 1];
		return above !== undefined && !page.claims[index - 1] && above.words < words && above.words >= 2 && above.words <= 12;
	},
	'longer-above': ({ page, index, words }) => {
		const above = page.shapes[index - 1];
		return above !== undefined && above.words > words && above.words >= 6 && above.words <= 36;
	},
	'longest-above': ({ page, index, words }) => longest(page, index - ROUND, index - 1) / words,
	'longest-below': ({ page, index, words }) => longest(page, index + 1, index + ROUND) / words,
	'longest-of-head': (line) => line.words >= 4 && longest(line.page, 0, Math.min(line.head.zone.first, line.head.limit) - 1) <= line.words,
	'longer-lines-above': ({ page, index, words }) => {
		let longer = 0;
		for (let at = Math.max(0, index - 12); at < index; at += 1) if (!page.claims[at] && page.shapes[at]!.words >= Math.max(words, 4)) longer += 1;
		return longer;
	},
	'one-word-above': ({ page, index }) => index > 0 && page.shapes[index - 1]!.words === 1,
	'picture-above': ({ page, index }) => index > 0 && page.marks[index - 1] !== null,
	'picture-below': ({ page, index }) => (page.marks[index + 1] ?? null) !== null,
	'furniture-above': ({ page, index }) => page.claims[index - 1]?.role === 'furniture',
	'furniture-below': ({ page, index }) => page.claims[index + 1]?.role === 'furniture',
	'furniture-all-above': ({ page, index }) => {
		let lines = 0;
		for (let at = 0; at < index; at += 1) if (page.claims[at]?.role === 'furniture') lines += 1;
		return lines;
	},
	'bullet-above': ({ page, index }) => page.shapes[index - 1]?.bulleted ?? false,
	'bullet-below': ({ page, index }) => page.shapes[index + 1]?.bulleted ?? false,
	'alike-above': (line) => alike(line, line.index - 1),
	'alike-below': (line) => alike(line, line.index + 1),
} satisfies Record<string, HeadlineTest>;

/** How many lines away the nearest line of a kind stands; one more than is looked at when there is none. */
function distance({ page, index }: Line, step: 1 | -1, test: (page: Page, index: number) => boolean): number {
	for (let away = 1; away <= NEAR; away += 1) if (test(page, index + away * step)) return away;
	return NEAR + 1;
}

function stampAt(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 25) return false;
	const stamp = page.stamp(index);
	return stamp.full && stamp.rest.length <= 8;
}

function authorAt(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 14) return false;
	const by = afterByWord(page.blocks[index]!.text);
	return by !== null && peopleIn(by).length > 0;
}

function longest(page: Page, first: number, last: number): number {
	let words = 0;
	for (let at = Math.max(0, first); at <= Math.min(last, page.shapes.length - 1); at += 1)
		if (!page.claims[at] && !page.sections[at]) words = Math.max(words, page.shapes[at]!.words);
	return words;
}

/** The first line below that nobody claimed, and is no stamp; -1 when there is none near. */
function freeBelow(page: Page, index: number): number {
	for (let at = index + 1; at <= index + 2; at += 1)
		if (page.shapes[at] && !page.claims[at] && !page.stamp(at).dated) return at;
	return -1;
}

/** Whether a neighbouring line is of the same make: as long, listed and closed as this one. */
function alike({ page, index, shape }: Line, other: number): boolean {
	const theirs = page.shapes[other];
	if (!theirs || page.blocks[Math.max(index, other)]!.blankAbove > 0) return false;
	return theirs.listed === shape.listed && theirs.closed === shape.closed && Math.abs(theirs.words - shape.words) <= 2;
}

function freeAbove(page: Page, index: number): number {
	for (let at = index - 1; at >= Math.max(0, index - 2); at -= 1) if (!page.claims[at] && !page.stamp(at).dated) return at;
	return -1;
}

function lastAbove({ page, index }: Line, test: (page: Page, index: number) => boolean): boolean {
	for (let at = index + 1; at <= index + 4; at += 1) {
		if (test(page, at)) return true;
		if (!page.claims[at] && (page.shapes[at]?.words ?? 0) >= 4 && !page.stamp(at).dated) return false;
	}
	return false;
}
