import type { Page } from './page.ts';
import { opensInlineBox } from './section-label.ts';
import { isTopicLabel } from './topic-box.ts';
import { ZONE_LIMIT, ZONE_WEIGHT } from './zone-weights.ts';

/** How many lines a box of titles in the midst of a text may have. */
const MOST_TITLES = 12;

/** A box in the midst of a text weighs little, however many titles it has: the paragraph below it is the report's. */
export function easeInlineBoxes(page: Page, weights: number[]): void {
	let above = 0;
	for (let index = 0; index < weights.length; index += 1) {
		above += Math.max(0, weights[index]!);
		if (above < ZONE_LIMIT['text-above-box']) continue;
		const last = boxEnd(page, index);
		if (last === null) continue;
		const box = ZONE_WEIGHT[last > index + 1 ? 'inline-box' : 'small-inline-box'];
		for (let at = index; at <= last; at += 1) weights[at] = box / (last - index + 1);
		index = last;
	}
}

/**
 * The last title of the box that a block opens, when plain text follows: null when it opens none, or titles that carry
 * a sentence each.
 */
export function boxEnd(page: Page, label: number): number | null {
	const shape = page.shapes[label]!;
	const topic = isTopicLabel(shape) && title(page, label + 1) && title(page, label + 2);
	if (!opensInlineBox(shape) && !topic) return null;
	let last = label;
	while (last < label + MOST_TITLES && title(page, last + 1)) last += 1;
	const text = page.shapes[last + 1];
	if (
		last === label ||
		!text ||
		page.claims[last + 1] ||
		!text.closed ||
		text.words < 7 ||
		text.listed ||
		/(?:\.\.\.|…)$/.test(text.label)
	)
		return null;
	const next = page.shapes[last + 2];
	const teaser =
		last === label + 1 &&
		next !== undefined &&
		(page.stamp(last + 2).full || (!text.prose && title(page, last + 2) && next.words >= 4 && !/[?？]$/.test(next.label)));
	return teaser ? null : last;
}

/** Whether a line can be the title of another report: no sentence, no heading of another part, not set aside. */
function title(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 22 || page.sections[index]) return false;
	return (free(page, index) || page.claims[index]?.role === 'furniture') && (!shape.closed || /[?!]["”’»)]*$/.test(shape.label));
}

/** Whether nobody claimed a block, but as part of such a box. */
function free(page: Page, index: number): boolean {
	const role = page.claims[index]?.role;
	return role === undefined || role === 'related report';
}
