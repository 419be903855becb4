import { tellsOtherDay } from './other-day.ts';
import type { Page } from './page.ts';
import { afterByWord, BY_ALONE, peopleIn } from './person-names.ts';
import type { Shape } from './shape.ts';

/** Whether a block can be a headline by its look. */
export function candidate(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const text = page.blocks[index]!.text;
	if (page.claims[index] || shape.key.length < 4 || text.length > 260 || shape.words > 36 || shape.row) return false;
	if (sentenceLike(shape, text) && !aboveStampOrByline(page, index)) return false;
	if (
		page.sections[index] ||
		/[-–—]$|\S@\S+\.\w/.test(text) ||
		(/^(?:by|von|par|por)\s\p{L}/iu.test(shape.label) && shape.words <= 8)
	)
		return false;
	if (/^(?:#\S+\s*)+$/.test(text) || (index > 0 && BY_ALONE.has(page.shapes[index - 1]!.key))) return false;
	if (
		page.marks[index] === 'spoken' ||
		page.marks[index] === 'credit-only' ||
		page.marks[index] === 'credit-label' ||
		page.marks[index] === 'copyright-sign'
	)
		return false;
	const stamp = page.stamp(index);
	// "Day of the River, 22 January" is a title; "Halvern, 22 January" is none.
	if ((stamp.full || stamp.timed) && stamp.rest.length <= 3 && !tellsOtherDay(page, index)) return false;
	if (stamp.unread || (stamp.dated && stamp.rest.length <= 1)) return false;
	const by = shape.words <= 14 ? afterByWord(text) : null;
	return by === null || peopleIn(by).length === 0;
}

/** Whether a block is weighed as the headline: whatever is no longer than one, and shows nothing else beyond doubt. */
export function mayBeHeadline(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const text = page.blocks[index]!.text;
	if (page.claims[index] || page.sections[index] || shape.key.length < 3 || text.length > 260 || shape.words > 36) return false;
	if (shape.row || shape.words >= 28 || !/\p{L}/u.test(text) || /^(?:#\S+\s*)+$|\s[-–—]$/.test(text)) return false;
	const stamp = page.stamp(index);
	if (stamp.unread || ((stamp.dated || stamp.timed) && stamp.rest.length === 0)) return false;
	if (stamp.full && stamp.labelled && stamp.start <= 3 && (stamp.rest.length <= 3 || peopleIn(text).length > 0)) return false;
	if (page.marks[index] === 'copyright-sign' || /\S@\S+\.\w/.test(text)) return false;
	if (pointsAway(text) || (page.marks[index] === 'credit-label' && shape.words >= 12)) return false;
	const by = shape.words <= 14 ? afterByWord(text) : null;
	if (by !== null && peopleIn(by).length > 0) return false;
	return index === 0 || !BY_ALONE.has(page.shapes[index - 1]!.key) || shape.words > 6;
}

/** Whether an arrow says that a line leads to another page: "← Sluices reopen", "Sluices reopen »". */
function pointsAway(text: string): boolean {
	return (
		/^[←→‹<]\s|\s[←→›>]$/u.test(text) || (/^«\s/.test(text) && !text.includes('»')) || (/\s»$/.test(text) && !text.includes('«'))
	);
}

/** Whether a line ends as a sentence of some length does. */
function sentenceLike(shape: Shape, text: string): boolean {
	if (!shape.closed || !/[.。।۔]["”’»)]*$/.test(text) || shape.words <= 6) return false;
	return !/(?:\.\.\.|…)$/u.test(text) && !(shape.words <= 14 && /\b\p{Lu}\p{Ll}{0,4}\.$/u.test(text));
}

/** Whether a line of a headline's length has stamp or byline right below: a headline may end with a full stop. */
function aboveStampOrByline(page: Page, index: number): boolean {
	return page.shapes[index]!.words <= 18 && marksHead(page, index + 1);
}

/** Whether a block is a stamp or names an author. */
export function marksHead(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 25) return false;
	const stamp = page.stamp(index);
	if (stamp.full || (stamp.dated && stamp.labelled)) return true;
	const by = shape.words <= 14 ? afterByWord(page.blocks[index]!.text) : null;
	return by !== null && peopleIn(by).length > 0;
}
