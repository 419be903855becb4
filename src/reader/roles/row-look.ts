import type { Page } from './page.ts';
import { type RowRun, share } from './row-run.ts';

/**
 * Whether lines without signs of their own look as if made alike: a poem, or on a page without machinery a list of a
 * few words each.
 */
export function looksMade(page: Page, run: RowRun, plain: boolean): boolean {
	return isVerse(page, run) || (plain && words(page, run) < 4 && isUniform(page, run));
}

/** Average number of words of a row. */
export function words(page: Page, { first, last }: RowRun): number {
	let sum = 0;
	for (let index = first; index <= last; index += 1) sum += page.shapes[index]!.words;
	return sum / (last - first + 1);
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
