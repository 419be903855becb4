import { trustOf } from '#model';
import { blockOf } from '../blocks.ts';
import type { Block, ClassifiedBlock, ReadingContext } from '../reading.ts';
import { authorBio } from './author-bio.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { comment } from './comment.ts';
import { agencySign, credit } from './credit.ts';
import { creditList } from './credit-list.ts';
import { dateline } from './dateline.ts';
import { deck } from './deck.ts';
import { furniture } from './furniture.ts';
import { gallery } from './gallery.ts';
import { headline } from './headline.ts';
import { keywords } from './keywords.ts';
import { kicker } from './kicker.ts';
import { note } from './note.ts';
import { outside } from './outside.ts';
import { type Claim, type Classifier, type Page, pageOf } from './page.ts';
import { post } from './post.ts';
import { publishedLine } from './published-line.ts';
import { pullQuote } from './pull-quote.ts';
import { related } from './related.ts';
import { sidecar } from './sidecar.ts';
import { subheading } from './subheading.ts';
import { timestamp } from './timestamp.ts';

/** Most trusted first; the first claim on a block wins. */
const CLASSIFIERS: readonly Classifier[] = [
	sidecar, // a cataloguer looked
	publishedLine, // before furniture: "Posted in …" would read as navigation
	note, // before furniture: a note speaks of subscriptions and sales too
	post, // before furniture and stamps: its time and its marks are its own
	keywords, // before furniture: a labelled list of topics would read as a menu
	furniture, // says so by its own words
	gallery, // its numbers would read as anything
	credit,
	headline, // from here on, everything is told by where it stands
	caption,
	dateline, // before the stamps: it may hold a day
	byline,
	authorBio, // needs the bylines
	timestamp,
	deck,
	kicker,
	creditList,
	agencySign,
	comment,
	pullQuote,
	related,
	outside,
	subheading, // last: what is short and still free inside the text
];

/** Gives every block a role: the first claim on it wins, and what nobody claims is a paragraph of the report. */
export function classify(blocks: readonly Block[], context: ReadingContext): ClassifiedBlock[] {
	const page = pageOf(cutAtCorrections(blocks, context), context);
	for (const classifier of CLASSIFIERS) for (const claim of classifier(page)) settle(page, claim);
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

function settle(page: Page, claim: Claim): void {
	let free = true;
	for (let index = claim.first; index <= claim.last; index += 1) free &&= page.claims[index] === undefined;
	if (claim.join && !free && trustOf(claim.rule) !== 'cataloguer') return;
	for (let index = claim.first; index <= claim.last; index += 1) page.claims[index] ??= claim;
	page.remembered.parts = null;
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
