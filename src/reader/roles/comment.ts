import { besidesAgo } from './ago.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';

/** What readers wrote below the report. Needs entries: a name, words and mostly a date; an empty form is furniture. */
export const comment: Classifier = (page) => {
	const { body } = page.parts;
	const claims: Claim[] = [];
	let open = false;
	let aside = false;
	for (let index = firstEntry(page, body.first, body.last); index < page.blocks.length; index += 1) {
		const label = page.sections[index];
		if (label === 'comments') {
			open = true;
			aside = false;
			continue;
		}
		if (label === 'aside') {
			open = false;
			aside = true;
		}
		if (aside || (page.claims[index] && page.claims[index]?.role !== 'paragraph')) continue;
		const last = entry(page, index, open);
		if (last === null) continue;
		for (let at = index; at <= last; at += 1)
			if (!page.claims[at]) claims.push(claimOne(at, 'comment', open ? 'comment/below-heading' : 'comment/name-text-date'));
		index = last;
	}
	return claims;
};

/** Words of prose that must stand above the first comment: what is nearer to the head is no comment. */
const PROSE_ABOVE = 25;

/**
 * Where comments can start: below the running text, or in its tail where entries stand under no heading: a dated one
 * with a bullet, or two that say how long ago.
 */
function firstEntry(page: Page, first: number, last: number): number {
	let words = 0;
	for (let index = Math.max(first, 0) + 1; index <= last; index += 1) {
		if (page.shapes[index - 1]!.prose) words += page.shapes[index - 1]!.words;
		if (page.claims[index]) continue;
		if (page.shapes[index]!.bulleted && entry(page, index, false) !== null) return index;
		if (words < PROSE_ABOVE) continue;
		const end = saidAgo(page, index, false);
		if (end === null) continue;
		for (let next = end + 1; next <= end + 4; next += 1) if (saidAgo(page, next, false) !== null) return index;
	}
	return Math.max(0, last + 1);
}

/** The last block of the comment that starts at a block; null when none starts there. */
function entry(page: Page, index: number, open: boolean): number | null {
	const shape = page.shapes[index]!;
	const next = page.shapes[index + 1];
	if (/^.{2,60}\s(?:says|said|schreibt|sagt|meint|dit|dice|diz|ha scritto|пишет|يقول|diyor ki)\s?:?$/iu.test(shape.label) && next)
		return wordsFrom(page, index + 1);
	const ago = saidAgo(page, index, open);
	if (ago !== null) return ago;
	// Words that break off are the teaser of another report.
	const teaser = next !== undefined && /(?:\.\.\.|…)$/.test(next.label);
	const named = isName(page, index) && !teaser && next !== undefined && !page.claims[index + 1];
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
	if (open && shape.closed && shape.words >= 4 && !/(?:\.\.\.|…)$/.test(shape.label)) return wordsFrom(page, index);
	return null;
}

/**
 * The last block of a comment that says how long ago it was written: on its name's line, or on a line of its own below
 * the name.
 */
function saidAgo(page: Page, index: number, open: boolean): number | null {
	if (page.claims[index]) return null;
	const here = besidesAgo(page.blocks[index]?.text ?? '');
	const below = besidesAgo(page.blocks[index + 1]?.text ?? '');
	const words = (rest: string | null) => (rest === null || rest === '' ? 0 : rest.split(' ').length);
	// "3 days ago by Jo Marl" is the line of a report.
	const byLine = /^(?:by|von|par|por|di|door|av)\s/iu.test(here ?? '');
	if (here !== null && here !== '' && words(here) <= 4 && !byLine) return textFrom(page, index + 1, open);
	return isName(page, index) && below === '' ? textFrom(page, index + 2, open) : null;
}

/** The last block of what a reader wrote from a block on; under a heading it need not be a sentence. */
function textFrom(page: Page, index: number, open: boolean): number | null {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || (!open && (!shape.closed || shape.words < 3))) return null;
	return wordsFrom(page, index);
}

/** Whether a block can be the name that a reader writes under. */
function isName(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	return shape !== undefined && shape.words <= 4 && !shape.closed && /\p{L}/u.test(shape.key);
}

/** The last block of running text from a block on. */
function wordsFrom(page: Page, index: number): number {
	let last = index;
	while (page.shapes[last + 1]?.closed && !page.claims[last + 1] && page.blocks[last + 1]!.blankAbove === 0) last += 1;
	return last;
}
