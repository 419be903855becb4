import type { HeadlineTest } from './headline-line.ts';
import { afterByWord } from './person-names.ts';

const FULL_STOP = /[.。।۔]["”’»)]*$/u;
const CUT_OFF = /(?:\.\.\.|…)["”’»)]*$/;

/** What a line looks like by itself. */
export const LOOK = {
	words: ({ words }) => words,
	bulleted: ({ shape }) => shape.bulleted,
	'full-stop': ({ text, words }) => (FULL_STOP.test(text) && !CUT_OFF.test(text) ? words : 0),
	'long-sentence': ({ shape }) => shape.closed && shape.words >= 12,
	'inner-colon': ({ text }) => /\S[:：–—]\s\S/u.test(text),
	quotes: ({ text }) => /["“”«»„]/u.test(text),
	'parts-between-bars': ({ text }) => text.split(/\s[|·•/]\s/u).length - 1,
	'small-words': ({ text, words }) => (/\p{Lu}/u.test(text) ? (text.match(/(?<=\s)\p{Ll}/gu)?.length ?? 0) / words : 0),
	'starts-small': ({ shape }) => /^\p{Ll}/u.test(shape.label),
	'full-date': ({ stamp }) => stamp.full,
	'words-beside-stamp': ({ stamp, text }) => (stamp.start < text.length ? stamp.rest.length : 99),
	'by-word': ({ text, words }) => words <= 14 && afterByWord(text) !== null,
	'credit-label': ({ page, index }) => page.marks[index] === 'credit-label',
	picture: ({ page, index }) => page.marks[index] !== null,
	indented: ({ page, index }) => page.blocks[index]!.indent,
} satisfies Record<string, HeadlineTest>;
