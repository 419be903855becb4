import type { Block } from '../reading.ts';
import type { Page } from './page.ts';
import type { Shape } from './shape.ts';

/** Lines of one make in a row: a list, a table, a poem. Indexes of blocks, both included. */
export interface RowRun {
	readonly first: number;
	readonly last: number;
	/** What most of its lines are. */
	readonly make: RowMake;
	/** Its lines show by signs of their own that they are rows, not by the company they are in. */
	readonly signed: boolean;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** Makes that a mark in front gives. */
const MARKED: ReadonlySet<RowMake> = new Set(['bullet', 'number', 'letter']);

/** Makes of any short line. */
const UNMADE: ReadonlySet<RowMake> = new Set(['capitals', 'short']);

/** Fewest lines of a list. */
const FEWEST = 3;

/** The run that begins with a free block; null when the block begins none. The first line may head the others. */
export function runFrom(page: Page, first: number): RowRun | null {
	const found: { readonly make: RowMake; end: number }[] = [];
	let gap = false;
	for (let index = first; index < page.blocks.length; index += 1) {
		// An address below a row is the row's.
		if (found.length > 0 && ADDRESS.test(page.blocks[index]!.text)) {
			if (!page.claims[index]) found.at(-1)!.end = index;
			continue;
		}
		const make = page.claims[index] || page.sections[index] || pictured(page, index) ? null : page.once(makeOf, index);
		if (make === null || (found.length > 1 && loose(page, index) !== gap)) break;
		if (found.length === 1) gap = loose(page, index);
		found.push({ make, end: index });
	}
	if (found.length < 2) return null;
	const make = commonest(found.map((row) => row.make))!;
	// The line below a list of marked items is none of them.
	if (MARKED.has(make)) while (UNMADE.has(found.at(-1)!.make)) found.pop();
	const count = found.filter((row) => row.make === make).length;
	const signed = SIGNED_MAKES.has(make) && count >= found.length * 0.5 && count >= (make === 'question' ? 2 : FEWEST);
	return found.length >= FEWEST || signed ? { first, last: found.at(-1)!.end, make, signed } : null;
}

/** How many items of a list have an address below them where such addresses are the list's. */
const ADDRESSED_ITEMS = 3;

/** Whether an address stands below an item of a list whose items have one each. */
export function addressOfItem(page: Page, index: number): boolean {
	const below = (at: number) => page.shapes[at - 1]?.listed === true && ADDRESS.test(page.blocks[at]!.text);
	if (!below(index)) return false;
	let count = 0;
	for (let at = 1; at < page.blocks.length && count < ADDRESSED_ITEMS; at += 1) if (below(at)) count += 1;
	return count >= ADDRESSED_ITEMS;
}

/** Whether a line bears the sign of a picture; capitals at the end of a list item are none. */
function pictured(page: Page, index: number): boolean {
	const mark = page.marks[index];
	return mark !== null && !(mark === 'agency-end' && page.shapes[index]!.listed);
}

function makeOf(page: Page, index: number): RowMake | null {
	const make = rowMake(page.blocks[index]!, page.shapes[index]!);
	if (make === null || !/\d/.test(page.blocks[index]!.text)) return make;
	// A day alone on its line is a stamp, whatever stands around it.
	const stamp = page.stamp(index);
	return stamp.full && stamp.rest.length === 0 ? null : make;
}

function loose(page: Page, index: number): boolean {
	return (page.blocks[index]?.blankAbove ?? 0) > 0;
}

function commonest(makes: readonly RowMake[]): RowMake | null {
	const counts = new Map<RowMake, number>();
	for (const make of makes) counts.set(make, (counts.get(make) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const TABLES: ReadonlySet<RowMake> = new Set(['dated', 'score', 'age', 'question']);

/** Whether a block is one of three or more rows of a table in a row, so that a day or a name on it is the table's. */
export function inTable(page: Page, index: number): boolean {
	const make = page.once(makeOf, index);
	if (make === null || !TABLES.has(make)) return false;
	let first = index;
	while (first > 0 && index - first < FEWEST && page.once(makeOf, first - 1) === make) first -= 1;
	let last = index;
	while (last - first + 1 < FEWEST && page.blocks[last + 1] && page.once(makeOf, last + 1) === make) last += 1;
	return last - first + 1 >= FEWEST;
}

/** Whether numbered rows count up from one by one. */
export function countsUp(page: Page, { first, last }: RowRun): boolean {
	let expected = 1;
	for (let index = first; index <= last; index += 1) {
		const number = /^\D{0,3}(\d{1,3})[.)]/.exec(page.blocks[index]!.text)?.[1];
		if (number === undefined) {
			if (!page.claims[index] && !ADDRESS.test(page.blocks[index]!.text)) return false;
		} else if (Number(number) !== expected++) return false;
	}
	return expected > 3;
}

/** Whether the block above announces a list with a colon. */
export function announced(page: Page, index: number): boolean {
	let above = index - 1;
	while (page.claims[above]?.role === 'furniture') above -= 1;
	return !page.claims[above] && /[:：]["”’»]?$/.test(page.blocks[above]?.text ?? '');
}

/** Share of the rows whose words match. */
export function share(page: Page, { first, last }: RowRun, pattern: RegExp): number {
	let count = 0;
	for (let index = first; index <= last; index += 1) if (pattern.test(page.shapes[index]!.label)) count += 1;
	return count / (last - first + 1);
}

/** Average number of words of a row. */
export function words(page: Page, { first, last }: RowRun): number {
	let sum = 0;
	for (let index = first; index <= last; index += 1) sum += page.shapes[index]!.words;
	return sum / (last - first + 1);
}

/** What lines of one list, table or poem have in common. */
export type RowMake =
	| 'bullet'
	| 'number'
	| 'letter'
	| 'question'
	| 'label'
	| 'dated'
	| 'dash'
	| 'age'
	| 'score'
	| 'amount'
	| 'cells'
	| 'capitals'
	| 'short';

/** Makes that a line has by its own signs: marks, separators, figures. The others are told by the company they are in. */
export const SIGNED_MAKES: ReadonlySet<RowMake> = new Set([
	'number',
	'letter',
	'question',
	'label',
	'dated',
	'age',
	'score',
	'amount',
	'cells',
]);

const LETTER = /^\(?\p{Ll}\)\s+\S|^\p{Ll}\.\s+\S/u;
const QUESTION = /^\p{Lu}{1,2}\s?[:.]\s+\S/u;
const LABEL = /^[^\s:：][^:：]{0,48}[:：]\s*\S/u;
/** "June 9 – Ostreke, Corn Exchange", "Ostreke – 412 households" */
const DASH = /\S\s?(?:[–—]|\s-)\s?\S/u;
const AGE = /\p{L},?\s\(?\d{1,3}\)?$|\p{L}\s?\(\d{1,3}\)$/u;
const SCORE = /\p{L}\s+\d{1,3}\s?[-–:]\s?\d{1,3}(?:\D|$)|\p{L}\s\d{1,3}\s\p{Lu}\p{L}+.*\s\d{1,3}$/u;
/** "Tarn Rovers 2 (Hale 34, Moss 89)", "Palmer 14 11 6 15 — 46": a side with its scorers, or with its quarters. */
const SIDE = /^\p{Lu}[\p{L}.’' -]{1,40}\s\d{1,3}(?:\s\(\p{Lu}[^()]{1,80}\d\+?'?\)|(?:\s\d{1,3}){2,6}\s?[–—-]\s?\d{1,3})$/u;
const AMOUNT = /^(?!(?:19|20)\d\d\s)[\d½¼¾⅓⅔][\d.,/–-]*(?:\s[–-]?\s?[\d½¼¾⅓⅔][\d.,/–-]*){0,2}(?:\s\p{L}|\p{Ll})/u;
/** "2 – 2 1/2 onions": an amount from, to. */
const FROM_TO = /^[\d½¼¾⅓⅔][\d.,/]*\s?[–-]\s?[\d½¼¾⅓⅔][\d.,/]*(?:\s[\d½¼¾⅓⅔][\d/]*)?\s?\p{Ll}/u;
const CELLS = /\S(?:\t| {3,}\t?)\s*\S/g;
/** Most words of a line of a list or a poem. */
const MOST_WORDS = 18;
const MOST_SHORT = 14;

/** How a line is made, if it can be one of a row of lines; null for running text. */
export function rowMake(block: Block, shape: Shape): RowMake | null {
	const { text } = block;
	if (shape.words === 0 || shape.prose || shape.words > 2 * MOST_WORDS || /https?:|www\.|@\w/.test(text)) return null;
	if (shape.bulleted) return 'bullet';
	if (shape.listed) return 'number';
	if (shape.words > MOST_WORDS) return null;
	if (LETTER.test(text)) return 'letter';
	if (QUESTION.test(text)) return 'question';
	if (block.raw.length < 300 && (block.raw.trim().match(CELLS)?.length ?? 0) > 0) return 'cells';
	if (shape.closed && !/[?？]$/.test(text)) return null;
	if (SCORE.test(text) || SIDE.test(text)) return 'score';
	if (FROM_TO.test(text)) return 'amount';
	if (DASH.test(text) && /\d/.test(text)) return 'dated';
	if (LABEL.test(text) && text.search(/[:：]/) < 50 && text.slice(0, text.search(/[:：]/)).split(' ').length <= 6) return 'label';
	if (AGE.test(text)) return 'age';
	if (AMOUNT.test(text)) return 'amount';
	if (DASH.test(text)) return 'dash';
	if (shape.capitals && shape.words <= 4) return 'capitals';
	return shape.words <= MOST_SHORT ? 'short' : null;
}
