import type { Block } from '../reading.ts';
import type { Shape } from './shape.ts';

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
const AMOUNT = /^(?!(?:19|20)\d\d\s)(?:\d[\d.,/–-]*|[½¼¾⅓⅔])\s?(?:[½¼¾⅓⅔]\s)?\p{L}/u;
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
	if (SCORE.test(text)) return 'score';
	if (DASH.test(text) && /\d/.test(text)) return 'dated';
	if (LABEL.test(text) && text.search(/[:：]/) < 50 && text.slice(0, text.search(/[:：]/)).split(' ').length <= 6) return 'label';
	if (AGE.test(text)) return 'age';
	if (AMOUNT.test(text)) return 'amount';
	if (DASH.test(text)) return 'dash';
	if (shape.capitals && shape.words <= 4) return 'capitals';
	return shape.words <= MOST_SHORT ? 'short' : null;
}
