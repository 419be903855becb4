import { type Claim, type Classifier, claimOne, type Page } from './page.ts';

/** What readers wrote below the report. Needs entries: a name, words and mostly a date; an empty form is furniture. */
export const comment: Classifier = (page) => {
	const { body } = page.parts;
	const claims: Claim[] = [];
	let open = false;
	for (let index = firstEntry(page, body.first, body.last); index < page.blocks.length; index += 1) {
		const label = page.sections[index];
		if (label === 'comments') {
			open = true;
			continue;
		}
		if (label === 'aside') open = false;
		if (page.claims[index] && page.claims[index]?.role !== 'paragraph') continue;
		const last = entry(page, index, open);
		if (last === null) continue;
		for (let at = index; at <= last; at += 1)
			if (!page.claims[at]) claims.push(claimOne(at, 'comment', open ? 'comment/below-heading' : 'comment/name-text-date'));
		index = last;
	}
	return claims;
};

/** Where comments can start: below the running text, or in its tail where a dated comment of running prose stands under no heading. */
function firstEntry(page: Page, first: number, last: number): number {
	for (let index = Math.max(first, 0) + 1; index <= last; index += 1) {
		if (page.shapes[index]!.bulleted && !page.claims[index] && entry(page, index, false) !== null) return index;
	}
	return Math.max(0, last + 1);
}

/** The last block of the comment that starts at a block; null when none starts there. */
function entry(page: Page, index: number, open: boolean): number | null {
	const shape = page.shapes[index]!;
	const next = page.shapes[index + 1];
	if (/^.{2,60}\s(?:says|said|schreibt|sagt|meint|dit|dice|diz|ha scritto|пишет|يقول|diyor ki)\s?:?$/iu.test(shape.label) && next)
		return wordsFrom(page, index + 1);
	const named = shape.words <= 4 && !shape.closed && /\p{L}/u.test(shape.key) && next !== undefined && !page.claims[index + 1];
	const dateBelow =
		page.shapes[index + 2]?.words !== undefined && page.shapes[index + 2]!.words <= 8 && page.stamp(index + 2).dated;
	if (named && (shape.bulleted || open) && (dateBelow || (next.words >= 4 && (next.closed || next.words > 10)))) {
		const last = wordsFrom(page, index + 1);
		const date = page.blocks[last + 1];
		const dated = date !== undefined && page.shapes[last + 1]!.words <= 8 && page.stamp(last + 1).dated;
		if (dated) return last + 1;
		if (open) return last;
	}
	if (named && open && next.words <= 10 && page.stamp(index + 1).dated && page.shapes[index + 2]?.closed)
		return wordsFrom(page, index + 2);
	if (open && shape.closed && shape.words >= 4) return wordsFrom(page, index);
	return null;
}

/** The last block of running text from a block on. */
function wordsFrom(page: Page, index: number): number {
	let last = index;
	while (page.shapes[last + 1]?.closed && !page.claims[last + 1] && page.blocks[last + 1]!.blankAbove === 0) last += 1;
	return last;
}
