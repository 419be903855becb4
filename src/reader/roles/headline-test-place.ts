import type { HeadlineTest } from './headline-line.ts';
import { proseBetween } from './headline-text.ts';

/** Stands for a distance that there is none of. */
const NONE = 99;

/** Where a line stands on the page. */
export const PLACE = {
	position: ({ index }) => index,
	'above-text': ({ index, head }) => head.zone.first - index,
	'free-lines-to-text': ({ page, index, head }) =>
		head.zone.first > index ? lines(index + 1, head.zone.first, (at) => !page.claims[at]) : NONE,
	'free-lines-above': ({ page, index }) =>
		lines(0, index, (at) => !page.claims[at] && !page.sections[at] && page.shapes[at]!.words >= 3),
	'longer-lines-above': ({ page, index, words }) =>
		lines(Math.max(0, index - 12), index, (at) => !page.claims[at] && page.shapes[at]!.words >= Math.max(words, 4)),
	'text-above': ({ page, index, head }) => (index > head.zone.first ? 1 + proseBetween(page, head.zone.first, index) : 0),
	'blank-above': ({ page, index }) => index === 0 || page.blocks[index]!.blankAbove >= 1,
	'blank-below': ({ page, index }) => (page.blocks[index + 1]?.blankAbove ?? 0) >= 1,
	'lines-tight-above': ({ page, index }) => {
		let tight = 0;
		for (let at = index; at > 0 && page.blocks[at]!.blankAbove === 0 && !page.shapes[at - 1]!.prose; at -= 1) tight += 1;
		return tight;
	},
	'lines-tight-below': ({ page, index }) => {
		let tight = 0;
		for (let at = index + 1; page.blocks[at]?.blankAbove === 0 && !page.shapes[at]!.prose; at += 1) tight += 1;
		return tight;
	},
} satisfies Record<string, HeadlineTest>;

/** How many lines from one to the one before another pass a test. */
function lines(first: number, until: number, passes: (at: number) => boolean): number {
	let count = 0;
	for (let at = first; at < until; at += 1) if (passes(at)) count += 1;
	return count;
}
