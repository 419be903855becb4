import { trustOf } from '#model';
import { blockOf } from '../blocks.ts';
import type { Block, ClassifiedBlock, ReadingContext } from '../reading.ts';
import { authorBio } from './author-bio.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { captureNote } from './capture-note.ts';
import { cards } from './cards.ts';
import { comment } from './comment.ts';
import { agencySign, credit, creditList } from './credit.ts';
import { dateline } from './dateline.ts';
import { deck } from './deck.ts';
import { furniture } from './furniture.ts';
import { gallery } from './gallery.ts';
import { goods } from './goods.ts';
import { headline } from './headline.ts';
import { keywords } from './keywords.ts';
import { kicker } from './kicker.ts';
import { note } from './note.ts';
import { outside } from './outside.ts';
import { type Claim, type Classifier, type OwnWordsClassifier, type Page, pageOf } from './page.ts';
import { findParts } from './parts.ts';
import { post } from './post.ts';
import { pullQuote } from './pull-quote.ts';
import { record } from './record.ts';
import { related } from './related.ts';
import { columnRows, rows } from './rows.ts';
import { sidecar } from './sidecar.ts';
import { subheading } from './subheading.ts';
import { publishedLine, timestamp } from './timestamp.ts';

/** First, lines that say by themselves what they are. Most trusted first; the first claim on a block wins. */
const BY_OWN_WORDS: readonly OwnWordsClassifier[] = [
	sidecar, // a cataloguer looked
	record, // its labels say so
	columnRows, // before anything that joins or names lines: none of them is whole
	captureNote, // what the saving left says so itself, and its day is not the report's
	publishedLine, // before furniture: "Posted in …" would read as navigation
	note, // before furniture: a note speaks of subscriptions and sales too
	post, // before furniture and stamps: its time and its marks are its own
	keywords, // before furniture: a labelled list of topics would read as a menu
	goods, // before furniture: a price alone on its line would read as a bare number
	furniture, // says so by its own words
	gallery, // its numbers would read as anything
	credit,
];

/**
 * Then roles by place. Before each pass the parts of the page are found once, from all that is claimed by then, and
 * stand still while its classifiers run; each pass names what its parts can count on.
 */
const BY_PLACE: readonly { readonly known: string; readonly classifiers: readonly Classifier[] }[] = [
	{
		known: 'the headline',
		classifiers: [
			rows, // before captions, stamps and bylines: its days and names are none of theirs
			cards,
			caption,
			dateline, // before the stamps: it may hold a day
		],
	},
	{
		known: 'tables, lists and pictures: what is no caption may be a name',
		classifiers: [
			byline,
			authorBio, // needs the bylines
			timestamp,
		],
	},
	{ known: 'where the head ends', classifiers: [deck, kicker, creditList, agencySign, comment, pullQuote] },
	{ known: 'what stands in the text without being part of it', classifiers: [related] },
	{ known: 'boxes in the text, which may hold its end', classifiers: [outside] },
	{ known: 'where the text ends', classifiers: [subheading] }, // last: what is short and still free inside the text
];

/** Gives every block a role: the first claim on it wins, and what nobody claims is a paragraph of the report. */
export function classify(blocks: readonly Block[], context: ReadingContext): ClassifiedBlock[] {
	const page = pageOf(cutAtCorrections(blocks, context), context);
	for (const classifier of BY_OWN_WORDS) settle(page.claims, classifier(page));
	// The headline is weighed among the lines that are left: the place of everything else is told by it.
	settle(page.claims, headline(page));
	for (const { classifiers } of BY_PLACE) {
		const parted = { ...page, parts: findParts(page) };
		for (const classifier of classifiers) settle(page.claims, classifier(parted));
	}
	return inOrder(page);
}

/** A block of wrapped lines is cut where a cataloguer gives some of its lines another role. */
function cutAtCorrections(blocks: readonly Block[], context: ReadingContext): Block[] {
	const corrections = context.sidecar?.lines ?? [];
	if (corrections.length === 0) return [...blocks];
	return blocks.flatMap((block) => {
		const cut =
			block.to > block.from &&
			corrections.some(({ from, to = from }) => from <= block.to && to >= block.from && (from > block.from || to < block.to));
		if (!cut) return [block];
		const pieces: Block[] = [];
		for (let number = block.from; number <= block.to; number += 1) {
			pieces.push(blockOf(context.lines, number - 1, number - 1, number === block.from ? block.blankAbove : 0));
		}
		return pieces;
	});
}

function inOrder(page: Page): ClassifiedBlock[] {
	const done: ClassifiedBlock[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		const claim = page.claims[index];
		const block = page.blocks[index]!;
		if (!claim) {
			done.push({ ...block, role: 'paragraph', rule: 'paragraph' });
			continue;
		}
		const last = claim.join ? lastOf(page, claim, index) : index;
		const whole = last > index ? blockOf(page.context.lines, block.from - 1, page.blocks[last]!.to - 1, block.blankAbove) : block;
		done.push({ ...whole, role: claim.role, rule: claim.rule });
		index = last;
	}
	return done;
}

/** The last block in a row that one joined claim holds. */
function lastOf(page: Page, claim: Claim, index: number): number {
	let last = index;
	while (last < claim.last && page.claims[last + 1] === claim) last += 1;
	return last;
}

/**
 * Settles what a classifier claims against what is claimed already: a block belongs to whoever claimed it first. A claim
 * on several lines as one thing holds only when all of them are free, unless a cataloguer makes it.
 *
 * @param claims the claim on each block of the page, by index; filled in here
 */
export function settle(claims: (Claim | undefined)[], made: readonly Claim[]): void {
	for (const claim of made) {
		let free = true;
		for (let index = claim.first; index <= claim.last; index += 1) free &&= claims[index] === undefined;
		if (claim.join && !free && trustOf(claim.rule) !== 'cataloguer') continue;
		for (let index = claim.first; index <= claim.last; index += 1) claims[index] ??= claim;
	}
}
