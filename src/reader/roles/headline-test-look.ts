import { severalParts, severalSentences } from './headline-surroundings.ts';
import type { HeadlineTest } from './headline-line.ts';
import { opensAsCaption, tellsWhatIsSeen } from './picture-marks.ts';
import { afterByWord, peopleIn } from './person-names.ts';

const CUT_OFF = /(?:\.\.\.|…)["”’»)]*$/;
const FULL_STOP = /[.。।۔]["”’»)]*$/u;

/** What a line looks like by itself. */
export const LOOK = {
	words: ({ words }) => words,
	'several-sentences': ({ text }) => severalSentences(text),
	bulleted: ({ shape }) => shape.bulleted,
	numbered: ({ shape }) => shape.listed && !shape.bulleted,
	'cut-off': ({ text }) => CUT_OFF.test(text),
	'full-stop': ({ text, words }) => (FULL_STOP.test(text) && !CUT_OFF.test(text) ? words : 0),
	colon: ({ text }) => /[:：]["”’»)]*$/u.test(text),
	question: ({ text }) => /[?？؟]["”’»)]*$/u.test(text),
	exclamation: ({ text }) => /[!！]["”’»)]*$/u.test(text),
	comma: ({ text }) => /[,;،-]$/u.test(text),
	'inner-colon': ({ text }) => /\S[:：–—]\s\S/u.test(text),
	quotes: ({ text }) => /["“”«»„]/u.test(text),
	brackets: ({ text }) => /[([].*[)\]]/u.test(text),
	bars: ({ text }) => text.split(/\s[|·•/]\s/u).length - 1,
	'row-of-links': ({ text }) => severalParts(text),
	arrow: ({ text }) => /^[←→«»‹›<>]|[←→»›>]$/u.test(text),
	capitals: ({ shape }) => shape.capitals,
	'title-case': ({ words, text }) => words >= 5 && /\p{Ll}/u.test(text) && !/(?:^|\s)\p{Ll}/u.test(text),
	'small-words': ({ text, words }) => (/\p{Lu}/u.test(text) ? (text.match(/(?<=\s)\p{Ll}/gu)?.length ?? 0) / words : 0),
	'starts-small': ({ shape }) => /^\p{Ll}/u.test(shape.label),
	'starts-figure': ({ shape }) => /^\p{N}/u.test(shape.label),
	figures: ({ text }) => (text.match(/\p{N}/gu)?.length ?? 0) / text.length,
	address: ({ text }) => /\b(?:https?:|www\.|\w+\.(?:com|org|net|de|fr|uk)\b)|\S@\S+\.\w|#\w/i.test(text),
	date: ({ stamp }) => stamp.dated,
	'full-date': ({ stamp }) => stamp.full,
	clock: ({ stamp }) => stamp.timed,
	'stamp-label': ({ stamp }) => stamp.labelled,
	'words-beside-stamp': ({ stamp, text }) => (stamp.start < text.length ? stamp.rest.length : 99),
	'by-word': ({ text, words }) => words <= 14 && afterByWord(text) !== null,
	author: ({ text, words }) => words <= 14 && peopleIn(afterByWord(text) ?? '').length > 0,
	person: ({ shape, text }) => shape.words <= 8 && text.length < 60 && peopleIn(text).length > 0,
	'credit-only': ({ page, index }) => page.marks[index] === 'credit-only',
	'credit-label': ({ page, index }) => page.marks[index] === 'credit-label',
	'credit-in-brackets': ({ page, index }) => page.marks[index] === 'credit-in-brackets',
	'copyright-sign': ({ page, index }) => page.marks[index] === 'copyright-sign',
	'agency-end': ({ page, index }) => page.marks[index] === 'agency-end',
	'what-is-seen': ({ shape }) => opensAsCaption(shape) || (!shape.closed && shape.words >= 6 && tellsWhatIsSeen(shape)),
	'any-mark': ({ page, index }) => page.marks[index] !== null,
	'starts-bracket': ({ text }) => /^[([]/.test(text),
	underscore: ({ text }) => /\w_\w/.test(text),
	'long-sentence': ({ shape }) => shape.closed && shape.words >= 12,
	indented: ({ page, index }) => page.blocks[index]!.indent,
} satisfies Record<string, HeadlineTest>;
