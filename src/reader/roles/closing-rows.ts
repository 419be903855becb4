import type { BodyZone, Page } from './page.ts';
import { announced, countsUp, type RowRun, runFrom, share, words } from './row-run.ts';

/** Most words of a line that heads a list. */
const HEADING = 8;

/**
 * The last line of a list that closes the report right below its running text; null when none does.
 * @param zone the running text without it
 * @param plain whether the page holds no machinery, so that any list below the text is the report's
 */
export function closingRows(page: Page, zone: BodyZone, plain: boolean): number | null {
	const { last } = zone;
	const widest = widestGap(page, zone);
	const near = (index: number) => (page.blocks[index]?.blankAbove ?? 9) <= widest;
	const run = runFrom(page, last + 1);
	if (run && near(run.first) && closes(page, run, plain)) return run.last;
	if (!headsList(page, last + 1) || !near(last + 2)) return null;
	if (page.blocks[last + 2]!.blankAbove > page.blocks[last + 1]!.blankAbove) return null;
	const below = runFrom(page, last + 2);
	return below && closes(page, below, plain) ? below.last : null;
}

/** The most blank lines between two blocks of the running text; one at least. */
function widestGap(page: Page, { first, last }: BodyZone): number {
	let widest = 1;
	for (let index = first + 1; index <= last; index += 1) widest = Math.max(widest, page.blocks[index]!.blankAbove);
	return Math.min(widest, 3);
}

/** Whether a block can head a list: a few words, no sentence. */
export function headsList(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || page.sections[index] || page.marks[index]) return false;
	return shape.words >= 1 && shape.words <= HEADING && !shape.listed && (!shape.closed || /[:：]$/.test(shape.label));
}

/** Whether a list right below the text is the report's: its rows have figures, or the text announces it. */
function closes(page: Page, run: RowRun, plain: boolean): boolean {
	if (announced(page, run.first) || announced(page, run.first + 1)) return true;
	if (plain) return run.signed || run.make === 'bullet' || run.make === 'number' || looksMade(page, run, true);
	switch (run.make) {
		case 'question':
		case 'score':
		case 'age':
		case 'amount':
			return run.signed;
		case 'cells':
		case 'dated':
		case 'label':
			return run.signed && share(page, run, /\d/) >= 0.6;
		case 'number':
			if (countsUp(page, run)) return true;
			return looksSpoken(page, run);
		case 'bullet':
		case 'letter':
			return looksSpoken(page, run);
		default:
			return false;
	}
}

/**
 * Whether lines without signs of their own look as if made alike: a poem, or on a page without machinery a list of a
 * few words each.
 */
export function looksMade(page: Page, run: RowRun, plain: boolean): boolean {
	return isVerse(page, run) || (plain && words(page, run) < 4 && isUniform(page, run));
}

/** Whether short lines look alike: all begin with a letter of one kind, none is much longer than another. */
function isUniform(page: Page, { first, last }: RowRun): boolean {
	let [least, most, small] = [Number.POSITIVE_INFINITY, 0, 0];
	for (let index = first; index <= last; index += 1) {
		const shape = page.shapes[index]!;
		if (!/^\p{L}/u.test(shape.label) || /[|:]/.test(shape.label)) return false;
		least = Math.min(least, shape.words);
		most = Math.max(most, shape.words);
		if (/^\p{Ll}/u.test(shape.label)) small += 1;
	}
	return most <= 2 * least + 2 && (small === 0 || small === last - first + 1);
}

/**
 * Whether short lines right below each other run on as those of a poem do: most end with a comma or begin with a small
 * letter.
 */
function isVerse(page: Page, { first, last }: RowRun): boolean {
	let running = 0;
	for (let index = first; index <= last; index += 1) {
		if (index > first && page.blocks[index]!.blankAbove > 0) return false;
		const { label } = page.shapes[index]!;
		if (/[,;:،]$/u.test(label) || /^\p{Ll}/u.test(label)) running += 1;
	}
	return running >= (last - first + 1) * 0.5;
}

/** Whether the items are parts of a sentence: small letters in front, or a stop or semicolon behind. */
export function looksSpoken(page: Page, run: RowRun): boolean {
	return share(page, run, /^\P{L}*(?:\p{Lu}\P{L})?\p{Ll}/u) >= 0.6 || share(page, run, /[.;]$/) >= 0.6;
}
