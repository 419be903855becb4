import type { RuleId } from '#model';
import { columnsOf, inColumns } from '../columns.ts';
import { headsList, looksMade } from './closing-rows.ts';
import { type Claim, type Classifier, claimEach, claimOne, type OwnWordsClassifier, type Page } from './page.ts';
import type { RowMake } from './row-run.ts';
import { announced, type RowRun, runFrom, share, words } from './row-run.ts';
import { isPlain, isScore } from './widen.ts';

/**
 * Rows of lists, tables, poems, scores and questions that stand in the text or close it: text of the report, each on a
 * line of its own.
 */
export const rows: Classifier = (page) => {
	const { body } = page.parts;
	const claims: Claim[] = [];
	for (let index = body.first; index <= body.last; index += 1) {
		if (index === body.first && isScore(page, index) && isScore(page, index + 1))
			claims.push(claimOne(index, 'paragraph', ROW_RULE.score), claimOne(index + 1, 'paragraph', ROW_RULE.score));
		const run = runFrom(page, index);
		if (!run) continue;
		if (isList(page, run, body.last)) claims.push(...headingOf(page, run, body.first), ...rowsOf(page, run));
		index = run.last;
	}
	return claims;
};

/** Lines of columns that stand side by side: read across they are no sentences, and no line of them is a title or a name. */
export const columnRows: OwnWordsClassifier = (page) => {
	const columns = columnsOf(page.context.lines);
	return columns.length === 0
		? []
		: claimEach(page, 'paragraph', 'row/columns', (index) => inColumns(columns, page.blocks[index]!.from));
};

const ROW_RULE: Readonly<Record<RowMake, RuleId>> = {
	bullet: 'row/list',
	number: 'row/list',
	letter: 'row/list',
	question: 'row/questions',
	label: 'row/table',
	dated: 'row/table',
	dash: 'row/table',
	age: 'row/table',
	score: 'row/table',
	amount: 'row/table',
	cells: 'row/table',
	capitals: 'row/list',
	short: 'row/verse',
};

function rowsOf(page: Page, run: RowRun): Claim[] {
	const claims: Claim[] = [];
	for (let at = headless(page, run); at <= endOfStanza(page, run); at += 1)
		claims.push(claimOne(at, 'paragraph', ROW_RULE[run.make]));
	return claims;
}

/** Most words of the line that ends a stanza. */
const VERSE = 14;

/** The last line of the rows: a stanza ends with a line that is closed as a sentence is, right below the others. */
function endOfStanza(page: Page, { last, make }: RowRun): number {
	const [shape, block, below] = [page.shapes[last + 1], page.blocks[last + 1], page.blocks[last + 2]];
	if (make !== 'short' || !shape?.closed || shape.words > VERSE || page.claims[last + 1] || block?.blankAbove !== 0) return last;
	return below?.blankAbove === 0 || page.blocks[last]!.blankAbove > 0 ? last : last + 1;
}

/** The line that heads a list and stands closer to it than to the text above. */
function headingOf(page: Page, run: RowRun, first: number): Claim[] {
	const at = headless(page, run) - 1;
	if (!run.signed || at < first || !headsList(page, at) || /[,:：]$/.test(page.shapes[at]!.label)) return [];
	if (page.shapes[at]!.closed || page.blocks[at + 1]!.blankAbove > page.blocks[at]!.blankAbove) return [];
	return [claimOne(at, 'subheading', 'subheading/above-rows')];
}

/** Whether a run of lines within the text is the report's own list, and not a box of titles or machinery. */
function isList(page: Page, run: RowRun, last: number): boolean {
	if (announcesOthers(page, run)) return false;
	if (run.make === 'label') return share(page, run, /\d/) >= 0.5 || words(page, run) <= 6;
	if (run.signed || run.make === 'bullet') return true;
	const tight = page.blocks[run.last]!.blankAbove === 0;
	if ((announced(page, run.first) || announced(page, run.first + 1)) && (tight || words(page, run) <= 7)) return true;
	return (run.last < last || isPlain(page)) && looksMade(page, run, isPlain(page));
}

/** Words that a heading of other reports has in it. */
const OTHERS =
	/artikel|article|artículo|articol|artigo|beiträge|interes|gefallen|might like|mehr zum|read more|lesen sie|lire aussi|leggi|lee también|ähnlich|verwandt|related|haberler|читайте|اقرأ/iu;

/** Whether the run stands below a heading of other reports, or begins with one. */
function announcesOthers(page: Page, { first }: RowRun): boolean {
	return [first - 1, first].some((at) => {
		const shape = page.shapes[at];
		return shape !== undefined && shape.words <= 9 && /[:：]$/.test(shape.label) && OTHERS.test(shape.label);
	});
}

/** The first row: the line above signed rows that is made otherwise heads them. */
function headless(page: Page, run: RowRun): number {
	return run.signed && runFrom(page, run.first + 1)?.signed && !sameMake(page, run) ? run.first + 1 : run.first;
}

function sameMake(page: Page, run: RowRun): boolean {
	return runFrom(page, run.first)?.make === run.make && /\d|[:：]/.test(page.blocks[run.first]!.text);
}
