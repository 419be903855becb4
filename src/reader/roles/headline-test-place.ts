import { belowClock, inShortRun, stampAlone } from './headline-surroundings.ts';
import type { HeadlineTest } from './headline-line.ts';
import { proseBetween } from './headline-text.ts';

/** Where a line stands on the page. */
export const PLACE = {
	position: ({ index }) => index,
	'above-text': ({ index, head }) => head.zone.first - index,
	'free-lines-to-text': ({ page, index, head }) => {
		let free = 0;
		for (let at = index + 1; at < head.zone.first; at += 1) if (!page.claims[at]) free += 1;
		return head.zone.first > index ? free : 99;
	},
	'text-above': ({ page, index, head }) => (index > head.zone.first ? 1 + proseBetween(page, head.zone.first, index) : 0),
	'blank-above': ({ page, index }) => index === 0 || page.blocks[index]!.blankAbove >= 1,
	'blank-below': ({ page, index }) => (page.blocks[index + 1]?.blankAbove ?? 0) >= 1,
	'wide-blank-above': ({ page, index }) => index > 0 && page.blocks[index]!.blankAbove >= 2,
	'below-label': ({ head, index }) => head.titles.belowLabel.has(index),
	'right-below-label': ({ page, index }) => index > 0 && page.sections[index - 1] !== null,
	'below-label-dated': ({ page, head, index }) => head.titles.belowLabel.has(index) && stampAlone(page, index + 1),
	'below-clock': ({ page, index }) => belowClock(page, index),
	'below-initials': ({ page, index }) => index > 0 && /^\p{Lu}{2,5}$/u.test(page.blocks[index - 1]!.text),
	'short-run': ({ page, index }) => inShortRun(page, index),
	'lines-tight-above': ({ page, index }) => {
		let lines = 0;
		for (let at = index; at > 0 && page.blocks[at]!.blankAbove === 0 && !page.shapes[at - 1]!.prose; at -= 1) lines += 1;
		return lines;
	},
	'lines-tight-below': ({ page, index }) => {
		let lines = 0;
		for (let at = index + 1; page.blocks[at]?.blankAbove === 0 && !page.shapes[at]!.prose; at += 1) lines += 1;
		return lines;
	},
} satisfies Record<string, HeadlineTest>;
