import type { BodyZone, Page } from './page.ts';
import { stems } from './shape.ts';

/** What the lines of a page are to each other. */
export interface Titles {
	/** How often each line is printed, by key. */
	readonly seen: ReadonlyMap<string, number>;
	/** How many longer lines have the words of a line, by its key, in any order: kicker and headline change places. */
	readonly reordered: (key: string) => number;
	/** Lines that end with another line's words: breadcrumbs and "Share: …". */
	readonly trails: ReadonlySet<number>;
	/** The same, when that line stands elsewhere on the page only. */
	readonly trailsFar: ReadonlySet<number>;
	/** Lines, by key, whose words another line ends with. */
	readonly trailed: ReadonlySet<string>;
	/** Lines, by key, whose words another line begins with: the page's title with the name of the site behind it. */
	readonly opened: ReadonlySet<string>;
	/** Lines that begin with another line's words. */
	readonly opens: ReadonlySet<number>;
	/** Lines below the label of another part of the page. */
	readonly belowLabel: ReadonlySet<number>;
}

/** Fewest characters of a title that another line begins or ends with, so that no chance ending counts. */
const SHORTEST_TITLE = 14;
/** How far into a line a title that ends it may begin. */
const LONGEST_TRAIL = 100;

/** The words of a line in the order of the alphabet. */
function inOrder(key: string): string {
	return key.split(' ').sort().join(' ');
}

/** Reads what the lines of a page are to each other, down to the block `limit`. */
export function titlesOf(page: Page, limit: number): Titles {
	const { seen, reordered } = counted(page);
	return { seen, reordered, ...contained(page, limit, seen), belowLabel: belowLabels(page, limit) };
}

function counted(page: Page): Pick<Titles, 'reordered'> & { seen: Map<string, number> } {
	const seen = new Map<string, number>();
	for (const { key, words } of page.shapes) if (words <= 36) seen.set(key, (seen.get(key) ?? 0) + 1);
	// In another order a line is as long: few lines of a page are, and only those are put in order.
	const longer = page.shapes.filter(({ words }) => words >= 6 && words <= 36).map(({ key }) => key);
	const byLength = Map.groupBy(longer, ({ length }) => length);
	const reordered = (key: string) => {
		const alike = byLength.get(key.length) ?? [];
		return alike.every((other) => other === key) ? alike.length : alike.filter((other) => inOrder(other) === inOrder(key)).length;
	};
	return { seen, reordered };
}

/** Which lines begin or end with another whole line. */
function contained(
	page: Page,
	limit: number,
	seen: ReadonlyMap<string, number>,
): Pick<Titles, 'trails' | 'trailsFar' | 'trailed' | 'opens' | 'opened'> {
	const lengths = new Set([...seen.keys()].map((key) => key.length));
	const trails = new Set<number>();
	const trailsFar = new Set<number>();
	const near = new Set(page.shapes.slice(0, limit + 1).map(({ key }) => key));
	const trailed = new Set<string>();
	const opens = new Set<number>();
	const opened = new Set<string>();
	for (let index = 0; index <= limit; index += 1) {
		const { words, key } = page.shapes[index]!;
		if (words < 3 || words > 40) continue;
		for (let from = 3; from <= key.length - SHORTEST_TITLE && from <= LONGEST_TRAIL; from += 1) {
			if (!lengths.has(key.length - from) || !seen.has(key.slice(from))) continue;
			(near.has(key.slice(from)) ? trails : trailsFar).add(index);
			trailed.add(key.slice(from));
		}
		for (let end = key.indexOf(' ', SHORTEST_TITLE); end > 0; end = key.indexOf(' ', end + 1)) {
			if (!lengths.has(end) || !seen.has(key.slice(0, end))) continue;
			opens.add(index);
			opened.add(key.slice(0, end));
		}
	}
	return { trails, trailsFar, trailed, opens, opened };
}

/** How many lines the label of another part of the page reaches. */
const LABEL_REACH = 40;

function belowLabels(page: Page, limit: number): Set<number> {
	const below = new Set<number>();
	let label = Number.NEGATIVE_INFINITY;
	for (let index = 0; index <= limit; index += 1) {
		const tight =
			Number.isFinite(label) &&
			index - label >= 3 &&
			page.blocks[index - 1]!.blankAbove === 0 &&
			page.blocks[index]!.blankAbove > 0;
		if (page.sections[index] && !inMenu(page, index)) label = index;
		else if (tight) label = Number.NEGATIVE_INFINITY;
		if (index - label <= LABEL_REACH && index > label) below.add(index);
	}
	return below;
}

/** Whether a label is an entry of a menu: a word alone at the top of the page, the next one right below it. */
function inMenu(page: Page, index: number): boolean {
	const next = page.shapes[index + 1];
	return index < 3 && page.shapes[index]!.words === 1 && next !== undefined && next.words <= 2 && !next.closed;
}

/** The words of running text near the start of the report, as stems. */
export interface TextWords {
	/** In how many blocks each stem stands. */
	readonly counts: ReadonlyMap<string, number>;
	/** In how many of the first three blocks. */
	readonly lead: ReadonlyMap<string, number>;
	/** The blocks that were read. */
	readonly blocks: ReadonlySet<number>;
}

/** As many words as are read, and as many blocks as the opening of a report has. */
const MOST_WORDS = 600;
const LEAD = 3;

/** Reads the words of running text near the start of the report. */
export function textWords(page: Page, { first, last }: BodyZone): TextWords {
	const counts = new Map<string, number>();
	const lead = new Map<string, number>();
	const blocks = new Set<number>();
	let words = 0;
	for (let index = first; index <= last && words < MOST_WORDS; index += 1) {
		const shape = page.shapes[index]!;
		if (page.claims[index] || !shape.prose) continue;
		words += shape.words;
		blocks.add(index);
		for (const stem of new Set(titleStems(shape.label))) {
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
			if (blocks.size <= LEAD) lead.set(stem, (lead.get(stem) ?? 0) + 1);
		}
	}
	return { counts, lead, blocks };
}

/** A run of a script that sets no spaces between words, or, in Korean, endings on short ones. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]{2,}/gu;
const ANY_UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The stems of a line; of scripts without spaces, each two neighbouring characters. */
export function titleStems(text: string): string[] {
	if (!ANY_UNSPACED.test(text)) return stems(text);
	const pairs: string[] = [];
	for (const [run] of text.slice(0, 2000).matchAll(UNSPACED))
		for (let at = 0; at + 1 < run.length; at += 1) pairs.push(run.slice(at, at + 2));
	return [...stems(text.replace(UNSPACED, ' ')), ...pairs];
}

/** Words of unclaimed running text from the block `first` up to the block `until`. */
export function proseBetween(page: Page, first: number, until: number): number {
	let words = 0;
	for (let index = first; index < until; index += 1)
		if (page.shapes[index]!.prose && !page.claims[index]) words += page.shapes[index]!.words;
	return words;
}
