import { type Role, textSignOf } from '#model';
import { closingRows, headsList, looksMade } from './closing-rows.ts';
import { opensWithPlainDateline } from './dateline.ts';
import type { BodyZone, Page } from './page.ts';
import { type RowMake, rowMake, runFrom, words } from './row-run.ts';

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
	const joins = (index: number) => isRow(page, index) || isSentence(page, index, plain) || (plain && isOpenPassage(page, index));
	if (plain) first = firstOfText(page, first, floor, joins);
	while (first > floor && joins(first - 1)) first -= 1;
	first = factsAbove(page, first, floor) ?? first;
	const within = (index: number) =>
		standsWithin(page, index) && (plain || page.claims[index]?.role === 'subheading' || countsOn(page, first, index));
	for (let before = -1, again = true; before !== last && (plain || again); ) {
		before = last;
		while (joins(last + 1) || (within(last + 1) && joins(last + 2))) last += 1;
		if (introduces(page, last + 1)) last += 1;
		last = closingRows(page, { first, last }, plain) ?? last;
		const next = seriesGoesOn(page, first, last);
		again = next !== null;
		last = next ?? last;
	}
	return { first: Math.max(first, floor), last };
}

/** Fewest rows of a table above the text, and of one right above it. */
const FACTS = 4;
const FACTS_RIGHT_ABOVE = 3;
/** Most words of such a row on average. */
const FACT_WORDS = 10;
const FACT_MAKES: ReadonlySet<RowMake> = new Set(['label', 'dated', 'score', 'age', 'cells']);

/**
 * Where a table begins that stands between the head and the text: the facts of a book or a meeting, the dates of a season,
 * a score. Its heading belongs to it. Null when none stands there, or the titles of other reports do.
 */
function factsAbove(page: Page, first: number, floor: number): number | null {
	for (let index = floor; index < first; index += 1) {
		if (page.sections[index]) return null;
		if (index === first - 2 && isScore(page, index) && isScore(page, index + 1)) return index;
		const run = runFrom(page, index);
		if (!run) continue;
		const rows = run.last - run.first + 1;
		const enough = rows >= FACTS || (rows >= FACTS_RIGHT_ABOVE && run.last === first - 1);
		if (run.signed && FACT_MAKES.has(run.make) && enough && run.last < first && words(page, run) <= FACT_WORDS)
			return run.first > floor && headsList(page, run.first - 1) ? run.first - 1 : run.first;
		index = run.last;
	}
	return null;
}

/** Whether a free line is a score or one side of it: two right above the text are the result that it tells of. */
export function isScore(page: Page, index: number): boolean {
	return page.claims[index] === undefined && rowMake(page.blocks[index]!, page.shapes[index]!) === 'score';
}

/** Whether a numbered line goes on counting where the last one above it stopped: the next heading of a series. */
function countsOn(page: Page, first: number, index: number): boolean {
	const number = numberOf(page, index);
	if (number < 2) return false;
	let above = index - 1;
	while (above >= first && numberOf(page, above) === 0) above -= 1;
	return numberOf(page, above) === number - 1;
}

function numberOf(page: Page, index: number): number {
	return page.claims[index] ? 0 : Number(/^(\d{1,2})[.)]\s?\P{N}/u.exec(page.blocks[index]?.text ?? '')?.[1] ?? 0);
}

/** How many blocks a box or a series of pictures may take up between two headings of a series. */
const LONGEST_BOX = 600;

/**
 * Where the series of numbered headings goes on below a box, with a sentence under its next number: the text is not over.
 * Null when nothing counts on; two numbers above must show that there is a series.
 */
function seriesGoesOn(page: Page, first: number, last: number): number | null {
	for (let index = last + 1; index <= Math.min(last + LONGEST_BOX, page.blocks.length - 2); index += 1) {
		const free = page.claims[index] === undefined && page.claims[index + 1] === undefined;
		if (free && numberOf(page, index) >= 3 && page.shapes[index + 1]!.prose && countsOn(page, first, index)) return index + 1;
	}
	return null;
}

/** On a page without machinery the text begins with the first sentence or list below the head, whatever stands between. */
function firstOfText(page: Page, first: number, floor: number, joins: (index: number) => boolean): number {
	for (let index = floor; index < first; index += 1)
		if (joins(index) || (!page.claims[index] && listFrom(page, index))) return index;
	return first;
}

/** Whether a list other than a menu begins with a block. */
function listFrom(page: Page, index: number): boolean {
	const run = runFrom(page, index);
	return run !== null && (run.signed || (run.make !== 'bullet' && looksMade(page, run, true)));
}

/** Whether a block was told to be a row of the text. */
function isRow(page: Page, index: number): boolean {
	return page.claims[index]?.role === 'paragraph';
}

/** Whether a block of some words announces with a colon the list that stands below it. */
function introduces(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	return (
		shape !== undefined &&
		!page.claims[index] &&
		shape.words >= 4 &&
		/[:：]$/.test(shape.label) &&
		runFrom(page, index + 1) !== null
	);
}

/** Whether a block can stand between two paragraphs: free, or set apart from the text by what it is itself. */
function standsWithin(page: Page, index: number): boolean {
	const role = page.claims[index]?.role;
	return (
		page.shapes[index] !== undefined &&
		(role === undefined || role === 'caption' || role === 'subheading' || role === 'pull quote' || role === 'credit')
	);
}

/** Whether a free block is a sentence, if only of two words: a title or a button does not end with a full stop. */
function isSentence(page: Page, index: number, plain: boolean): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || page.sections[index] || page.marks[index]) return false;
	if (!shape.closed || shape.listed || shape.words < 2 || !/[\p{L}]{2}/u.test(shape.label)) return false;
	if (!plain && shape.words < 4 && /!$/.test(shape.label)) return false;
	const stamp = page.stamp(index);
	return !(stamp.dated && stamp.rest.length <= 3) && !/(?:\.\.\.|…)$/u.test(shape.label);
}

/** A passage that lacks its full stop: of some length, or with a dateline in front. */
function isOpenPassage(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || page.marks[index]) return false;
	return shape.words > 14 || (shape.words >= 4 && opensWithPlainDateline(page.blocks[index]!.text));
}
