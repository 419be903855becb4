import { headLine, peopleIn } from './head-line.ts';
import { afterByWord, BY_ALONE } from './head-pieces.ts';
import { tellsOtherDay } from './other-day.ts';
import type { Page } from './page.ts';
import type { Shape } from './shape.ts';
import { stems } from './shape.ts';

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
	return shape.words > 14 || !page.byAuthor(index);
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
	// "TARN POST      Saturday, May 4, 2019      7" heads a printed page.
	if (stamp.full && /\S {4,}\S/.test(page.blocks[index]!.raw.trim())) return false;
	if (page.marks[index] === 'copyright-sign' || /\S@\S+\.\w/.test(text)) return false;
	if (pointsAway(text) || (page.marks[index] === 'credit-label' && shape.words >= 12)) return false;
	if (shape.words <= 14 && (page.byAuthor(index) || (shape.words <= 10 && creditsOnly(text)))) return false;
	return index === 0 || !BY_ALONE.has(page.shapes[index - 1]!.key) || shape.words > 6;
}

/** Whether a line is a credit's label and a name: "Text & Fotos: Ilse Maron". */
function creditsOnly(text: string): boolean {
	if (!/[:：]/.test(text)) return false;
	const { credits, rest } = headLine(text);
	return credits.length > 0 && rest.length === 0;
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
	return shape.words <= 14 && page.byAuthor(index);
}

/** Whether two neighbouring lines are one headline broken in two. */
export function wrapsInto(page: Page, upper: number, lower: number): boolean {
	const top = page.shapes[upper];
	const bottom = page.shapes[lower];
	if (!top || !bottom || page.claims[upper] || page.claims[lower]) return false;
	if (
		page.blocks[lower]!.blankAbove > 0 ||
		top.closed ||
		(bottom.closed && !/[?？؟]$/u.test(bottom.label)) ||
		top.listed ||
		bottom.listed
	)
		return false;
	const text = page.blocks[lower]!.text;
	const runsOn = /^\p{Ll}/u.test(text) && !/\d|\w_\w/.test(text);
	if (!runsOn && ((page.blocks[lower + 1]?.blankAbove ?? 1) === 0 || page.blocks[upper]!.blankAbove === 0)) return false;
	if (top.words + bottom.words > 22 || page.blocks[upper]!.text.length > 70) return false;
	if (page.stamp(lower).dated || afterByWord(text) !== null) return false;
	if (peopleIn(text).length > 0 && bottom.words <= 4) return false;
	return (
		runsOn ||
		/(?:[,–—-]|\b(?:of|the|a|an|in|on|to|for|and|over|with|aiding|by|from|at|as|der|die|das|und|im|in|mit|für|von|de|la|le|et|y|en|di|del|della|il|un|una|une|du|les|des|el|los|do|da|dos|um|uma|ein|eine|einen|dem|den))$/iu.test(
			page.blocks[upper]!.text,
		) ||
		(upper <= 1 &&
			top.words >= 3 &&
			/^\p{Lu}/u.test(text) &&
			top.words + bottom.words <= 14 &&
			bottom.words >= 2 &&
			bottom.words <= top.words + 1)
	);
}

/** A line near the headline that says the same in other words, as page title above or headline below; -1 when there is none. */
export function otherWording(page: Page, found: number): number {
	const own = new Set(stems(page.shapes[found]!.label));
	if (own.size < 3 || found > 4) return -1;
	for (let index = Math.max(0, found - 3); index <= found + 2; index += 1) {
		const shape = page.shapes[index];
		if (
			!shape ||
			index === found ||
			shape.key === page.shapes[found]!.key ||
			!candidate(page, index) ||
			shape.bulleted ||
			shape.words < 5 ||
			shape.closed
		)
			continue;
		const theirs = new Set(stems(shape.label));
		const common = [...theirs].filter((stem) => own.has(stem)).length;
		const contained = shape.key.includes(page.shapes[found]!.key);
		if (!contained && common >= 3 && common / Math.max(theirs.size, own.size) >= 0.5) return index;
	}
	return -1;
}
