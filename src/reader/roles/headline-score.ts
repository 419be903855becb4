import { headBelow, headTogether } from './headline-candidate.ts';
import { wrapsInto } from './headline-wording.ts';
import type { Page } from './page.ts';
import { peopleIn } from './person-names.ts';
import { stems } from './stems.ts';

/** How much speaks for a block as the headline. */
export function scoreOf(page: Page, index: number, body: BodyStems, titles: Titles, bodyFirst: number): number {
	const shape = page.shapes[index]!;
	const { text, blankAbove } = page.blocks[index]!;
	const wrapped = wrapsInto(page, index, index + 1);
	const own = stems(wrapped ? `${shape.label} ${page.shapes[index + 1]!.label}` : shape.label);
	const words = shape.words + (wrapped ? page.shapes[index + 1]!.words : 0);
	// A line's own words do not speak for it: a paragraph would always be the best title of itself.
	const itself = index > bodyFirst && body.blocks.has(index) ? 1 : 0;
	const known = own.filter((stem) => (body.counts.get(stem) ?? 0) > itself).length;
	let score = (2.4 * known) / (own.length + 1) + 0.25 * Math.min(known, 6);
	score += words >= 5 ? 1.2 : words >= 4 ? 0.6 : words === 3 ? -0.4 : -2;
	if (words > 28) score -= 2.4;
	else if (words > 22) score -= 0.8;
	if (severalSentences(text)) score -= 1.2;
	if (shape.words >= 4 && (titles.seen.get(shape.key) ?? 1) > 1) score += 1.3;
	else if (shape.words >= 6 && (titles.reordered.get(inOrder(shape.key)) ?? 1) > 1) score += 0.8;
	if (titles.trails.has(index)) score -= 2.5;
	score += headBelow(page, index);
	if (words <= 22 && headTogether(page, index)) score += 1.2;
	if (shape.bulleted) score -= 2.2;
	if (/(?:\.\.\.|…)$/.test(text)) score -= 1;
	else if (/[.:。：]["”’»)]*$/u.test(text)) score -= 1.5;
	if (page.marks[index]) score -= page.marks[index] === 'credit-in-brackets' && words > 4 ? 2 : 0.8;
	if (index > 0 && page.stamp(index - 1).full) score -= 0.3;
	if (blankAbove >= 1 || index === 0) score += 0.5;
	if ((page.blocks[index + 1]?.blankAbove ?? 0) >= 1) score += 0.4;
	score += Math.max(0, 1.4 - index / 16);
	if (titles.belowLabel.has(index)) score -= stampAlone(page, index + 1) ? 1 : 2;
	if (severalParts(text)) score -= 1;
	if (belowClock(page, index)) score -= 1.5;
	if (index > 0 && /^\p{Lu}{2,5}$/u.test(page.blocks[index - 1]!.text)) score -= 0.8;
	if (inShortRun(page, index)) score -= 0.9;
	if (shape.words <= 8 && peopleIn(text).length > 0 && text.length < 60) score -= 1.5;
	if (words >= 5 && /\p{Ll}/u.test(text) && !/(?:^|\s)\p{Ll}/u.test(text)) score -= 1.2;
	score -= Math.min(1, Math.max(0, bodyFirst - index) * 0.02);
	if (index > bodyFirst) score -= Math.min(4, 1 + proseBetween(page, bodyFirst, index) / 12);
	return score;
}

/** Whether a clock time alone on its line stands right above: the heading of an entry in a running report. */
function belowClock(page: Page, index: number): boolean {
	if (index === 0 || page.shapes[index - 1]!.words > 2) return false;
	const stamp = page.stamp(index - 1);
	return stamp.timed && !stamp.dated && !stamp.labelled && stamp.rest.length === 0;
}

/** Whether a block is a date and nothing else. */
function stampAlone(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 12) return false;
	const stamp = page.stamp(index);
	return stamp.full && stamp.rest.length === 0;
}

/** "News | Weather | Programme": a row of links, not a title. */
export function severalParts(text: string): boolean {
	return text.split(/\s[|·•]\s/).length >= 3;
}

/** Whether a line goes on after a sentence of some length: notices do, headlines hardly ever. */
function severalSentences(text: string): boolean {
	return /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+\s\p{L}+\s\p{L}+\s\p{L}/u.test(text.slice(0, 300)) && text.length > 80;
}

/** What the lines of a page are to each other. */
export interface Titles {
	/** How often each line is printed, by key. */
	readonly seen: ReadonlyMap<string, number>;
	/** How often the words of each longer line are printed in any order, by those words: kicker and headline change places. */
	readonly reordered: ReadonlyMap<string, number>;
	/** Lines that end with another line's words: breadcrumbs and "Share: …". */
	readonly trails: ReadonlySet<number>;
	/** Lines in the first dozen below the label of another part of the page. */
	readonly belowLabel: ReadonlySet<number>;
}

/** The words of a line in the order of the alphabet. */
function inOrder(key: string): string {
	return key.split(' ').sort().join(' ');
}

/** Fewest characters of a title that another line ends with, so that no chance ending counts. */
const SHORTEST_TITLE = 14;

/** Reads what the lines of a page are to each other, down to the block `limit`. */
export function titlesOf(page: Page, limit: number): Titles {
	const seen = new Map<string, number>();
	const reordered = new Map<string, number>();
	for (const { key, words } of page.shapes) {
		if (words > 36) continue;
		seen.set(key, (seen.get(key) ?? 0) + 1);
		if (words < 6) continue;
		const sorted = inOrder(key);
		reordered.set(sorted, (reordered.get(sorted) ?? 0) + 1);
	}
	const lengths = new Set([...seen.keys()].map((key) => key.length));
	const trails = new Set<number>();
	const belowLabel = new Set<number>();
	let label = Number.NEGATIVE_INFINITY;
	for (let index = 0; index <= limit; index += 1) {
		const shape = page.shapes[index]!;
		const tight =
			Number.isFinite(label) &&
			index - label >= 3 &&
			page.blocks[index - 1]!.blankAbove === 0 &&
			page.blocks[index]!.blankAbove > 0;
		if (page.sections[index] && !inMenu(page, index)) label = index;
		else if (tight) label = Number.NEGATIVE_INFINITY;
		if (index - label <= 40 && index > label) belowLabel.add(index);
		if (shape.words < 5 || shape.words > 40) continue;
		for (let from = 3; from <= shape.key.length - SHORTEST_TITLE && from <= 100; from += 1)
			if (lengths.has(shape.key.length - from) && seen.has(shape.key.slice(from))) trails.add(index);
	}
	return { seen, reordered, trails, belowLabel };
}

/** Whether a label is an entry of a menu: a word alone at the top of the page, the next one right below it. */
function inMenu(page: Page, index: number): boolean {
	const next = page.shapes[index + 1];
	return index < 3 && page.shapes[index]!.words === 1 && next !== undefined && next.words <= 2 && !next.closed;
}

/** Whether a block stands in the midst of a run of short lines without a gap, as in a menu. */
function inShortRun(page: Page, index: number): boolean {
	for (let at = index - 2; at <= index + 2; at += 1) {
		const shape = page.shapes[at];
		if (!shape || shape.prose || shape.closed) return false;
		if (at > index - 2 && page.blocks[at]!.blankAbove > 0) return false;
	}
	return true;
}

/** The words of running text, as stems. */
export interface BodyStems {
	/** In how many blocks each stem stands. */
	readonly counts: ReadonlyMap<string, number>;
	/** The blocks that were read. */
	readonly blocks: ReadonlySet<number>;
}

/** The words of running text near the start of the report. */
export function bodyStems(page: Page, first: number, last: number): BodyStems {
	const counts = new Map<string, number>();
	const blocks = new Set<number>();
	let words = 0;
	for (let index = first; index <= last && words < 600; index += 1) {
		const shape = page.shapes[index]!;
		if (page.claims[index] || !shape.prose) continue;
		words += shape.words;
		blocks.add(index);
		for (const stem of new Set(stems(shape.label))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return { counts, blocks };
}

/** Words of unclaimed running text from the block `first` up to the block `until`. */
export function proseBetween(page: Page, first: number, until: number): number {
	let words = 0;
	for (let index = first; index < until; index += 1)
		if (page.shapes[index]!.prose && !page.claims[index]) words += page.shapes[index]!.words;
	return words;
}
