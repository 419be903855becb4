import { PAGE_TOOLS, WEAK_TOOL_WORDS } from '../lexicon/furniture.ts';
import { afterByWord } from './head-pieces.ts';
import { NEIGHBOURS } from './headline-neighbours.ts';
import type { HeadlineTest, Line } from './headline-page.ts';
import { proseBetween } from './headline-repeats.ts';

const FULL_STOP = /[.。।۔]["”’»)]*$/u;
const CUT_OFF = /(?:\.\.\.|…)["”’»)]*$/;

/** What a line looks like by itself. */
const LOOK = {
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

/** Stands for a distance that there is none of. */
const NONE = 99;

/** Where a line stands on the page. */
const PLACE = {
	position: ({ index }) => index,
	'above-text': ({ index, head }) => head.zone.first - index,
	'free-lines-to-text': ({ page, index, head }) =>
		head.zone.first > index ? lines(index + 1, head.zone.first, (at) => !page.claims[at]) : NONE,
	'free-lines-above': ({ page, index }) =>
		lines(0, index, (at) => !page.claims[at] && !page.sections[at] && page.shapes[at]!.words >= 3),
	'longer-lines-above': ({ page, index, words }) =>
		lines(Math.max(0, index - 12), index, (at) => !page.claims[at] && page.shapes[at]!.words >= Math.max(words, 4)),
	'text-above': ({ page, index, head }) => (index > head.zone.first ? 1 + proseBetween(page, head.zone.first, index) : 0),
	'blank-above': ({ page, index }) => index === 0 || page.blocks[index]!.blankAbove >= 1,
	'blank-below': ({ page, index }) => (page.blocks[index + 1]?.blankAbove ?? 0) >= 1,
	'lines-tight-above': ({ page, index }) => {
		let tight = 0;
		for (let at = index; at > 0 && page.blocks[at]!.blankAbove === 0 && !page.shapes[at - 1]!.prose; at -= 1) tight += 1;
		return tight;
	},
	'lines-tight-below': ({ page, index }) => {
		let tight = 0;
		for (let at = index + 1; page.blocks[at]?.blankAbove === 0 && !page.shapes[at]!.prose; at += 1) tight += 1;
		return tight;
	},
} satisfies Record<string, HeadlineTest>;

/** How many lines from one to the one before another pass a test. */
function lines(first: number, until: number, passes: (at: number) => boolean): number {
	let count = 0;
	for (let at = first; at < until; at += 1) if (passes(at)) count += 1;
	return count;
}

/** The page a breadcrumb starts from, in many languages; the next word may be glued to it. */
const BREADCRUMB = /^(?:home|startseite|start|accueil|inicio|início|главная|الرئيسية|ana ?sayfa|首页)(?=[\s\p{Lu}/>|»›]|$)/iu;

/** Fewest characters of a line that is looked for in other lines. */
const LEAST_KEY = 8;

/** What a line has in common with the running text and with other lines. */
const COMMON = {
	'share-in-text': ({ known, own }) => known / (own + 0.5),
	'words-in-text': ({ known }) => known,
	'share-in-opening': ({ led, own }) => led / (own + 0.5),
	'words-in-opening': ({ led }) => led,
	'long-words-in-text': ({ long }) => long,
	'verbatim-in-text': ({ head, page, shape }) =>
		[...head.text.blocks].filter((at) => holds(page.shapes[at]!.key, shape.key, 20)).length,
	'named-elsewhere': ({ page, shape, index }) =>
		page.shapes.filter((other, at) => at !== index && !other.prose && other.words <= 30 && holds(other.key, shape.key, 1)).length,
	'tool-words': ({ shape }) => {
		const words = shape.key.split(' ').filter((word) => word.length > 1);
		return words.filter((word) => PAGE_TOOLS.has(word) || WEAK_TOOL_WORDS.has(word)).length / Math.max(1, words.length);
	},
	breadcrumb: ({ text, words }) => words >= 2 && BREADCRUMB.test(text),
	printed: ({ shape, head }) =>
		shape.key.length < LEAST_KEY ? 1 : Math.max(head.titles.seen.get(shape.key) ?? 1, head.titles.reordered(shape.key)),
	'printed-in-head': (line) => (line.shape.key.length >= LEAST_KEY ? printedInHead(line) : 1),
	trails: ({ head, index }) => head.titles.trails.has(index),
	trailed: ({ head, shape }) => head.titles.trailed.has(shape.key),
} satisfies Record<string, HeadlineTest>;

/** Whether a line holds another of some length, and is longer by so many characters. */
function holds(key: string, other: string, longer: number): boolean {
	return other.length >= LEAST_KEY && key.length >= other.length + longer && key.includes(other);
}

function printedInHead({ head, page, shape }: Line): number {
	const last = Math.min(head.limit, head.zone.first);
	return page.shapes.slice(0, last + 1).filter(({ key }) => key === shape.key).length;
}

/** What each row of the weights finds on a line, by the name of the row. */
export const TESTS: Readonly<Record<string, HeadlineTest>> = { ...LOOK, ...COMMON, ...PLACE, ...NEIGHBOURS };
