import type { BodyZone, Page } from './page.ts';
import { looksMade, looksSpoken } from './row-look.ts';
import { announced, countsUp, type RowRun, runFrom, share } from './row-run.ts';

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
