import { statedDates } from '#dates';
import type { Page } from './page.ts';

/** Fewest different days that make a list. */
const LIST = 3;

/**
 * Whether a block is one of three or more lines in a row that print different days without a label: a list of dated
 * entries or of things to come, not stamps.
 */
export function inDatedRow(page: Page, index: number): boolean {
	if (!datedLine(page, index)) return false;
	let first = index;
	let last = index;
	while (index - first < LIST && datedLine(page, first - 1)) first -= 1;
	while (last - index < LIST && datedLine(page, last + 1)) last += 1;
	if (last - first + 1 < LIST) return false;
	const days = new Set<string>();
	for (let at = first; at <= last; at += 1)
		days.add(statedDates(page.blocks[at]!.text, { language: page.context.language })[0]?.edtf ?? '');
	return days.size >= LIST;
}

function datedLine(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 30) return false;
	const stamp = page.stamp(index);
	return stamp.full && !stamp.labelled;
}
