import { RULES } from '#model';
import { bodyZone } from './body-zone.ts';
import { opensWithDateline } from './dateline.ts';
import { inDatedRow, tellsOtherDay } from './other-day.ts';
import { headlineAt, headlineEnd, type Page, type Parts } from './page.ts';
import { inTable } from './row-run.ts';
import { widened } from './widen.ts';

/** Where headline, head and running text stand, by what is claimed so far. */
export function findParts(page: Page): Parts {
	const zone = bodyZone(page);
	const headline = headlineAt(page);
	const end = headlineEnd(page);
	const start = headline < 0 ? 0 : alternateAfter(page, end) + 1;
	let headEnd = start - 1;
	let prose = 0;
	let proseBlocks = 0;
	let aside = false;
	// A second picture behind a sentence stands in the text.
	let pictured = false;
	// Nothing below the text belongs to the head, however short the report.
	const limit = zone.last < start ? page.blocks.length - 1 : zone.last;
	for (let index = start; index <= Math.min(limit, start + 44); index += 1) {
		const shape = page.shapes[index]!;
		const role = page.claims[index]?.role;
		if (role === undefined && shape.closed && opensWithDateline(page.blocks[index]!.text)) break;
		if (role === undefined && shape.words >= 9 && shape.closed) {
			prose += shape.words;
			proseBlocks += 1;
			if (prose > 75) break;
			continue;
		}
		if (page.sections[index]) aside = true;
		if (
			role === 'caption' &&
			prose > 0 &&
			((pictured && !repeated(page, index - 1, start)) || proseFrom(page, index + 1, limit) < 2 * prose)
		)
			continue;
		pictured ||= role === 'caption';
		if (isHeadMark(page, index, prose, proseBlocks, index - start, aside)) headEnd = index;
	}
	const below = { first: Math.max(zone.first, headEnd + 1), last: zone.last };
	return { headline, headlineEnd: end, headEnd, body: widened(page, below, headEnd + 1) };
}

/** Words of free running text from one block to another: a picture's caption ends a head only where the report lies below. */
function proseFrom(page: Page, first: number, last: number): number {
	let words = 0;
	for (let index = first; index <= last && words < 200; index += 1)
		if (page.claims[index] === undefined && page.shapes[index]!.closed) words += page.shapes[index]!.words;
	return words;
}

/** Whether a block was printed before, from `start` on: a caption stands twice where its picture does. */
function repeated(page: Page, index: number, start: number): boolean {
	for (let above = start; above < index; above += 1) {
		const { key } = page.shapes[above]!;
		if (key.length > 20 && key.startsWith(page.shapes[index]!.key.slice(0, 80))) return true;
	}
	return false;
}

function alternateAfter(page: Page, end: number): number {
	for (let index = end + 1; index <= end + 3; index += 1) if (page.claims[index]?.role === 'alternate headline') return index;
	return end;
}

function isHeadMark(page: Page, index: number, prose: number, proseBlocks: number, distance: number, aside: boolean): boolean {
	const shape = page.shapes[index]!;
	const claim = page.claims[index];
	const role = claim?.role;
	const marks = claim !== undefined && RULES[claim.rule].marksHead;
	if (role === 'byline' || role === 'timestamp') return marks;
	if (role === 'caption') return marks && !aside && proseBlocks <= 1 && prose <= 32 && distance <= 12;
	if (role !== undefined || shape.words > 28 || shape.bulleted !== (shape.bulleted && distance < 8 && !aside)) return false;
	const stamp = page.stamp(index);
	const dated = stamp.dated && stamp.rest.length <= 8 && proseBlocks <= 1;
	const stamped = dated && (!aside || (stamp.full && stamp.timed && stamp.rest.length <= 2));
	if (!stamped && (dated || aside || proseBlocks > 1 || shape.words > 16 || !page.byAuthor(index))) return false;
	return ![inDatedRow, inTable, tellsOtherDay].some((test) => page.once(test, index));
}
