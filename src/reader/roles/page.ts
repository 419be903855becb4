import { type StampLine, stampLine } from '#dates';
import type { Role, RuleId } from '#model';
import type { Block, ReadingContext } from '../reading.ts';
import { startsByAuthor } from './head-line.ts';
import { type PictureMark, pictureMark } from './picture-marks.ts';
import { type Section, sectionOf } from './section-label.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A classifier's claim on neighbouring blocks, named by their indexes, both included. */
export interface Claim {
	readonly first: number;
	readonly last: number;
	readonly role: Role;
	/** `<classifier>/<rule>` */
	readonly rule: RuleId;
	/** True when the blocks are one thing printed on several lines. */
	readonly join?: boolean;
}

/** Where the running text of the report stands: indexes of its first and last block. `last` < `first` when there is none. */
export interface BodyZone {
	readonly first: number;
	readonly last: number;
}

/** The parts of a page, as indexes of blocks. */
export interface Parts {
	/** First and last block of the headline; -1 when there is none. */
	readonly headline: number;
	readonly headlineEnd: number;
	/**
	 * The last line that belongs to the head: byline, stamp or lead picture; the headline's own last line when nothing
	 * follows it.
	 */
	readonly headEnd: number;
	/** The running text below the head, with the sentences right beside it. */
	readonly body: BodyZone;
}

/** A capture as classifiers see it: the blocks, what each looks like, and what is claimed so far. */
export interface Page {
	readonly blocks: readonly Block[];
	readonly shapes: readonly Shape[];
	/** How each block shows that it belongs to a picture. */
	readonly marks: readonly PictureMark[];
	/** What part of the page each block opens, as a heading; null when none. */
	readonly sections: readonly (Section | null)[];
	/** What a block holds of a stamp. */
	readonly stamp: (index: number) => StampLine;
	/** Whether a block says "By" and a name. */
	readonly byAuthor: (index: number) => boolean;
	/** What a test finds on a block, found once for all passes: for tests that look at the words of lines, not at claims. */
	readonly once: <Found>(test: (page: Page, index: number) => Found, index: number) => Found;
	readonly context: ReadingContext;
	/** Whether no word of a phrase is a common word of this page: one that its running text prints in lower case. */
	readonly names: (phrase: string) => boolean;
	/** The claim on each block, by index. */
	readonly claims: (Claim | undefined)[];
}

/** A page whose parts are known, as they were when the pass began: nothing that is claimed in it changes them. */
export interface PartedPage extends Page {
	readonly parts: Parts;
}

/** Claims blocks that say by themselves what they are. Claims on blocks that are taken already are passed over. */
export type OwnWordsClassifier = (page: Page) => Claim[];

/** Claims blocks of one kind by where they stand. */
export type Classifier = (page: PartedPage) => Claim[];

/** A page on which nothing is claimed yet. */
export function pageOf(blocks: readonly Block[], context: ReadingContext): Page {
	const shapes = blocks.map((block) => shapeOf(block));
	const found = new Map<unknown, unknown[]>();
	const page: Page = {
		blocks,
		shapes,
		marks: blocks.map((block, index) => pictureMark(block.text, shapes[index]!)),
		sections: shapes.map((shape) => sectionOf(shape)),
		stamp: onceEach((index) => stampLine(blocks[index]?.text ?? '', context.language)),
		byAuthor: onceEach((index) => startsByAuthor(blocks[index]?.text ?? '')),
		once: <Found>(test: (page: Page, index: number) => Found, index: number) => {
			const known = (found.get(test) ?? found.set(test, []).get(test)) as Found[];
			if (!(index in known)) known[index] = test(page, index);
			return known[index]!;
		},
		names: namesOn(blocks, shapes),
		context,
		claims: new Array<Claim | undefined>(blocks.length).fill(undefined),
	};
	return page;
}

/** Reads each block once, when first asked. */
function onceEach<Found>(read: (index: number) => Found): (index: number) => Found {
	const found: Found[] = [];
	return (index) => {
		found[index] ??= read(index);
		return found[index];
	};
}

/** How many words of running text are read for common words. */
const MOST_WORDS = 20_000;

function namesOn(blocks: readonly Block[], shapes: readonly Shape[]): (phrase: string) => boolean {
	let common: ReadonlySet<string> | null = null;
	const isCommon = (word: string) => {
		common ??= commonWords(blocks, shapes);
		return common.has(word);
	};
	return (phrase) =>
		/\p{Ll}|\p{Lo}/u.test(phrase) &&
		!phrase.split(/\s+/).some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && isCommon(word.toLowerCase()));
}

/** The words that running text prints in lower case. */
function commonWords(blocks: readonly Block[], shapes: readonly Shape[]): Set<string> {
	const common = new Set<string>();
	let words = 0;
	for (const [index, { text }] of blocks.entries()) {
		if (!shapes[index]!.prose || words > MOST_WORDS) continue;
		for (const word of withoutAddresses(text.slice(0, 20_000)).split(/[^\p{L}\p{M}'’-]+/u)) {
			words += 1;
			if (startsSmall(word)) common.add(word);
		}
	}
	return common;
}

/** A text without its addresses: "ilse.maron@…" makes no common word of Maron. */
function withoutAddresses(text: string): string {
	if (!ADDRESS.test(text)) return text;
	return text
		.split(' ')
		.filter((word) => !ADDRESS.test(word))
		.join(' ');
}

const ADDRESS = /@|:\/\/|\p{Ll}\.\p{Ll}/u;

function startsSmall(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}

/** A claim on a single block. */
export function claimOne(index: number, role: Role, rule: RuleId): Claim {
	return { first: index, last: index, role, rule };
}

/** Claims every block that is still free and for which `test` holds. */
export function claimEach(page: Page, role: Role, rule: RuleId, test: (index: number) => boolean): Claim[] {
	const claims: Claim[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		if (page.claims[index] === undefined && test(index)) claims.push(claimOne(index, role, rule));
	}
	return claims;
}

/** Index of the first block of the headline; -1 when none is found. */
export function headlineAt(page: Page): number {
	return page.claims.findIndex((claim) => claim?.role === 'headline');
}

/** Index of the last block of the headline; -1 when none is found. */
export function headlineEnd(page: Page): number {
	const first = headlineAt(page);
	return first < 0 ? -1 : (page.claims[first]?.last ?? first);
}
