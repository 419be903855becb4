import { type Role, textSignOf } from '#model';
import { opensWithPlainDateline } from './body-zone.ts';
import type { BodyZone, Page } from './page.ts';

/** Roles that only page machinery and other people's texts have. */
const FOREIGN: ReadonlySet<Role> = new Set(['furniture', 'related report', 'comment']);

/** Whether no line of a page says that it is machinery: what stands around the text is then rather part of it. */
export function isPlain(page: Page): boolean {
	return (
		page.claims.every((claim) => claim === undefined || !FOREIGN.has(claim.role) || textSignOf(claim.rule) === 'echo') &&
		page.sections.every((section) => section === null)
	);
}

/**
 * The running text with the sentences that stand right above and below it, however short: prose is never set aside
 * because of its place.
 * @param floor the first block that can be text: below the head
 */
export function widened(page: Page, zone: BodyZone, floor: number): BodyZone {
	if (zone.last < zone.first) return zone;
	let { first, last } = zone;
	const plain = isPlain(page);
	const joins = (index: number) => isSentence(page, index) || (plain && isOpenPassage(page, index));
	while (first > floor && joins(first - 1)) first -= 1;
	while (joins(last + 1) || (plain && standsWithin(page, last + 1) && joins(last + 2))) last += 1;
	return { first: Math.max(first, floor), last };
}

/** Whether a block can stand between two paragraphs: free, or set apart from the text by what it is itself. */
function standsWithin(page: Page, index: number): boolean {
	const role = page.claims[index]?.role;
	return (
		page.shapes[index] !== undefined && (role === undefined || role === 'caption' || role === 'pull quote' || role === 'credit')
	);
}

/** Whether a free block is a sentence, if only of two words: a title or a button does not end with a full stop. */
function isSentence(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || page.sections[index] || page.marks[index]) return false;
	if (!shape.closed || shape.listed || shape.words < 2 || !/[\p{L}]{2}/u.test(shape.label)) return false;
	const stamp = page.stamp(index);
	return !(stamp.dated && stamp.rest.length <= 3) && !/(?:\.\.\.|…)$/u.test(shape.label);
}

/** A passage that lacks its full stop: of some length, or with a dateline in front. */
function isOpenPassage(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || page.marks[index]) return false;
	return shape.words > 14 || (shape.words >= 4 && opensWithPlainDateline(page.blocks[index]!.text));
}
