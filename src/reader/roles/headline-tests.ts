import { headBelow, headTogether } from './headline-candidate.ts';
import { belowClock, inShortRun, severalParts, severalSentences, stampAlone } from './headline-surroundings.ts';
import { type BodyStems, proseBetween } from './headline-text.ts';
import { inOrder, type Titles } from './headline-titles.ts';
import { wrapsInto } from './headline-wording.ts';
import type { Page } from './page.ts';
import { peopleIn } from './person-names.ts';
import type { Shape } from './shape.ts';
import { stems } from './stems.ts';

/** A line that may be the headline, with what was worked out about it once. */
export interface Line {
	readonly page: Page;
	readonly index: number;
	readonly shape: Shape;
	readonly text: string;
	/** Words of the line, with the second half of a wrapped one. */
	readonly words: number;
	/** Its longer words, as stems, and how many of them the running text uses as well. */
	readonly own: number;
	readonly known: number;
	readonly titles: Titles;
	/** First block of the running text. */
	readonly bodyFirst: number;
}

/** Works out what the tests of a line ask for. */
export function lineOf(page: Page, index: number, body: BodyStems, titles: Titles, bodyFirst: number): Line {
	const shape = page.shapes[index]!;
	const below = wrapsInto(page, index, index + 1) ? page.shapes[index + 1]! : null;
	const own = stems(below ? `${shape.label} ${below.label}` : shape.label);
	// A line's own words do not speak for it: a paragraph would always be the best title of itself.
	const itself = index > bodyFirst && body.blocks.has(index) ? 1 : 0;
	const known = own.filter((stem) => (body.counts.get(stem) ?? 0) > itself).length;
	const words = shape.words + (below?.words ?? 0);
	return { page, index, shape, text: page.blocks[index]!.text, words, own: own.length, known, titles, bodyFirst };
}

const CUT_OFF = /(?:\.\.\.|…)$/;
const FULL_STOP = /[.:。：]["”’»)]*$/u;

const twice = ({ shape, titles }: Line) => shape.words >= 4 && (titles.seen.get(shape.key) ?? 1) > 1;
const bracketed = ({ page, index, words }: Line) => page.marks[index] === 'credit-in-brackets' && words > 4;
const labelled = ({ titles, index }: Line) => titles.belowLabel.has(index);
const dateBelow = ({ page, index }: Line) => stampAlone(page, index + 1);

/** What each row of the weights finds on a line: a number, or whether it holds. */
export const TESTS = {
	'share-in-text': ({ known, own }: Line) => known / (own + 1),
	'words-in-text': ({ known }: Line) => Math.min(known, 6),
	'five-words': ({ words }: Line) => words >= 5,
	'four-words': ({ words }: Line) => words === 4,
	'three-words': ({ words }: Line) => words === 3,
	'one-or-two-words': ({ words }: Line) => words <= 2,
	'over-28-words': ({ words }: Line) => words > 28,
	'over-22-words': ({ words }: Line) => words > 22 && words <= 28,
	'several-sentences': ({ text }: Line) => severalSentences(text),
	'printed-twice': twice,
	'printed-reordered': (line: Line) =>
		!twice(line) && line.shape.words >= 6 && (line.titles.reordered.get(inOrder(line.shape.key)) ?? 1) > 1,
	trail: ({ titles, index }: Line) => titles.trails.has(index),
	'head-below': ({ page, index }: Line) => headBelow(page, index),
	'head-together': ({ page, index, words }: Line) => words <= 22 && headTogether(page, index),
	bulleted: ({ shape }: Line) => shape.bulleted,
	'cut-off': ({ text }: Line) => CUT_OFF.test(text),
	'full-stop': ({ text }: Line) => !CUT_OFF.test(text) && FULL_STOP.test(text),
	'credit-in-brackets': bracketed,
	picture: (line: Line) => line.page.marks[line.index] !== null && !bracketed(line),
	'below-stamp': ({ page, index }: Line) => index > 0 && page.stamp(index - 1).full,
	'blank-above': ({ page, index }: Line) => index === 0 || page.blocks[index]!.blankAbove >= 1,
	'blank-below': ({ page, index }: Line) => (page.blocks[index + 1]?.blankAbove ?? 0) >= 1,
	'high-on-page': ({ index }: Line) => Math.max(0, 22.4 - index),
	'below-label-dated': (line: Line) => labelled(line) && dateBelow(line),
	'below-label': (line: Line) => labelled(line) && !dateBelow(line),
	'row-of-links': ({ text }: Line) => severalParts(text),
	'below-clock': ({ page, index }: Line) => belowClock(page, index),
	'below-initials': ({ page, index }: Line) => index > 0 && /^\p{Lu}{2,5}$/u.test(page.blocks[index - 1]!.text),
	'short-run': ({ page, index }: Line) => inShortRun(page, index),
	person: ({ shape, text }: Line) => shape.words <= 8 && text.length < 60 && peopleIn(text).length > 0,
	'title-case': ({ words, text }: Line) => words >= 5 && /\p{Ll}/u.test(text) && !/(?:^|\s)\p{Ll}/u.test(text),
	'far-above-text': ({ index, bodyFirst }: Line) => Math.min(50, Math.max(0, bodyFirst - index)),
	'in-text': ({ page, index, bodyFirst }: Line) =>
		index > bodyFirst ? Math.min(4, 1 + proseBetween(page, bodyFirst, index) / 12) : 0,
} satisfies Record<string, (line: Line) => number | boolean>;
