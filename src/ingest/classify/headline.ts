import { bodyZone } from './body-zone.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { afterByWord, BY_ALONE, peopleIn } from './person-names.ts';

/** Words of five letters on, cut to their first five, as a rough stem. */
export function stems(text: string): string[] {
	return text
		.slice(0, 2000)
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length >= 4)
		.map((word) => word.slice(0, 5));
}

/** The words of running text near the start of the report, as stems. */
function bodyStems(page: Page, first: number, last: number): ReadonlySet<string> {
	const found = new Set<string>();
	let words = 0;
	for (let index = first; index <= last && words < 600; index += 1) {
		const shape = page.shapes[index]!;
		if (page.claims[index] || !shape.prose) continue;
		words += shape.words;
		for (const stem of stems(shape.label)) found.add(stem);
	}
	return found;
}

/** Whether a block can be a headline by its look. */
function candidate(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const text = page.blocks[index]!.text;
	if (page.claims[index] || shape.key.length < 4 || text.length > 260 || shape.words > 36 || shape.row) return false;
	if (shape.closed && /[.。]["”’»)]*$/.test(text) && shape.words > 6 && !/(?:\.\.\.|…|\b\p{Lu}\p{Ll}{0,4}\.)$/u.test(text))
		return false;
	if (
		page.sections[index] ||
		/[-–—]$|\S@\S+\.\w/.test(text) ||
		(/^(?:by|von|par|por)\s\p{L}/iu.test(shape.label) && shape.words <= 8)
	)
		return false;
	if (/^#\S/.test(text) || (index > 0 && BY_ALONE.has(page.shapes[index - 1]!.key))) return false;
	if (page.marks[index] === 'credit-only' || page.marks[index] === 'credit-label' || page.marks[index] === 'copyright-sign')
		return false;
	const stamp = page.stamp(index);
	if ((stamp.dated || stamp.timed) && stamp.rest.length <= 3) return false;
	const by = shape.words <= 14 ? afterByWord(text) : null;
	return by === null || peopleIn(by).length === 0;
}

/** Whether a byline or stamp stands within a few lines below. */
function headBelow(page: Page, index: number): number {
	for (let next = index + 1; next <= Math.min(index + 6, page.blocks.length - 1); next += 1) {
		const text = page.blocks[next]!.text;
		const shape = page.shapes[next]!;
		if (shape.words > 25) continue;
		if (page.stamp(next).full) return next === index + 1 ? 1 : 0.8;
		const by = shape.words <= 14 ? afterByWord(text) : null;
		if (by !== null && peopleIn(by).length > 0) return 1;
	}
	return 0;
}

interface Scored {
	readonly index: number;
	readonly score: number;
}

/** How much speaks for a block as the headline. */
function scoreOf(page: Page, index: number, body: ReadonlySet<string>, titles: Titles, bodyFirst: number): number {
	const shape = page.shapes[index]!;
	const { text, blankAbove } = page.blocks[index]!;
	const wrapped = wrapsInto(page, index, index + 1);
	const own = stems(wrapped ? `${shape.label} ${page.shapes[index + 1]!.label}` : shape.label);
	const words = shape.words + (wrapped ? page.shapes[index + 1]!.words : 0);
	const known = own.filter((stem) => body.has(stem)).length;
	let score = (2.4 * known) / (own.length + 1) + 0.25 * Math.min(known, 6);
	score += words >= 5 ? 1.2 : words >= 4 ? 0.6 : words === 3 ? -0.4 : -2;
	if (words > 22) score -= 0.8;
	if (shape.words >= 4 && (titles.seen.get(shape.key) ?? 1) > 1) score += 1.3;
	if (titles.trails.has(index)) score -= 2.5;
	score += headBelow(page, index);
	if (shape.bulleted) score -= 2.2;
	if (/(?:\.\.\.|…)$/.test(text)) score -= 1;
	else if (/[.:。：]["”’»)]*$/u.test(text)) score -= 1.5;
	if (page.marks[index]) score -= page.marks[index] === 'credit-in-brackets' && words > 4 ? 2 : 0.8;
	if (index > 0 && page.stamp(index - 1).full) score -= 0.3;
	if (blankAbove >= 1 || index === 0) score += 0.5;
	if ((page.blocks[index + 1]?.blankAbove ?? 0) >= 1) score += 0.4;
	score += Math.max(0, 1.4 - index / 16);
	if (titles.belowLabel.has(index)) score -= 2;
	if (inShortRun(page, index)) score -= 0.9;
	if (shape.words <= 8 && peopleIn(text).length > 0 && text.length < 60) score -= 1.5;
	if (words >= 5 && /\p{Ll}/u.test(text) && !/(?:^|\s)\p{Ll}/u.test(text)) score -= 1.2;
	score -= Math.min(1, Math.max(0, bodyFirst - index) * 0.02);
	if (index > bodyFirst) score -= Math.min(4, 1 + proseBetween(page, bodyFirst, index) / 12);
	return score;
}

/** What the lines of a page are to each other. */
interface Titles {
	/** How often each line is printed, by key. */
	readonly seen: ReadonlyMap<string, number>;
	/** Lines that end with another line's words: breadcrumbs and "Share: …". */
	readonly trails: ReadonlySet<number>;
	/** Lines in the first dozen below the label of another part of the page. */
	readonly belowLabel: ReadonlySet<number>;
}

function titlesOf(page: Page, limit: number): Titles {
	const seen = new Map<string, number>();
	for (const shape of page.shapes) if (shape.words <= 36) seen.set(shape.key, (seen.get(shape.key) ?? 0) + 1);
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
		if (page.sections[index]) label = index;
		else if (tight) label = Number.NEGATIVE_INFINITY;
		if (index - label <= 40 && index > label) belowLabel.add(index);
		const words = shape.key.split(' ');
		if (words.length < 5 || words.length > 40) continue;
		for (let cut = 1; cut <= words.length - 3 && cut <= 14; cut += 1) if (seen.has(words.slice(cut).join(' '))) trails.add(index);
	}
	return { seen, trails, belowLabel };
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

/** The report's own headline among all lines that look like one, with repeats and second wordings. */
export const headline: Classifier = (page) => {
	if (page.claims.some((claim) => claim?.role === 'headline')) return [];
	const zone = bodyZone(page);
	if (zone.last < zone.first && page.blocks.length > 0) return firstLine(page);
	const body = bodyStems(page, zone.first, zone.last);
	const limit = Math.min(page.blocks.length - 1, zone.first + 14, zone.last);
	const titles = titlesOf(page, limit);
	let best: Scored | null = null;
	for (let index = 0; index <= limit; index += 1) {
		if (index >= zone.first && index > 0 && proseBetween(page, zone.first, index) > 90) break;
		if (!candidate(page, index)) continue;
		const score = scoreOf(page, index, body, titles, zone.first);
		const lead = best && best.score >= 4 && headBelow(page, best.index) > 0 && index > best.index + 1 ? 2 : 0;
		if (!best || score > best.score + lead) best = { index, score };
	}
	if (!best || best.score < 1.6) return [];
	return withNeighbours(page, best.index, zone.first);
};

function proseBetween(page: Page, first: number, until: number): number {
	let words = 0;
	for (let index = first; index < until; index += 1)
		if (page.shapes[index]!.prose && !page.claims[index]) words += page.shapes[index]!.words;
	return words;
}

/** Without running text there is only the first line to go by. */
function firstLine(page: Page): Claim[] {
	const index = page.shapes.findIndex((_, at) => candidate(page, at));
	return index < 0 ? [] : [claimOne(index, 'headline', 'headline/first-line')];
}

/** Joins the second line of a wrapped headline, takes a second wording as alternate, and repeats as furniture. */
function withNeighbours(page: Page, found: number, bodyFirst: number): Claim[] {
	const key = page.shapes[found]!.key;
	const claims: Claim[] = [];
	let first = found;
	let last = found;
	if (wrapsInto(page, found - 1, found)) first = found - 1;
	else if (wrapsInto(page, found, found + 1)) last = found + 1;
	const other = first === last ? otherWording(page, found) : -1;
	if (other >= 0) {
		claims.push(
			claimOne(Math.min(other, found), 'headline', 'headline/first-wording'),
			claimOne(Math.max(other, found), 'alternate headline', 'headline/second-wording'),
		);
	} else {
		claims.push({ first, last, role: 'headline', rule: first === last ? 'headline/best-title' : 'headline/wrapped', join: true });
	}
	const otherKey = other >= 0 ? page.shapes[other]!.key : key;
	for (const [index, shape] of page.shapes.entries()) {
		if (index < first || index > last) {
			if (index !== other && index !== found && (shape.key === key || shape.key === otherKey) && index < bodyFirst + 400) {
				claims.push(claimOne(index, 'furniture', 'furniture/headline-repeat'));
			}
		}
	}
	return claims;
}

/** Whether two neighbouring lines are one headline broken in two. */
function wrapsInto(page: Page, upper: number, lower: number): boolean {
	const top = page.shapes[upper];
	const bottom = page.shapes[lower];
	if (!top || !bottom || page.claims[upper] || page.claims[lower]) return false;
	if (page.blocks[lower]!.blankAbove > 0 || top.closed || bottom.closed || top.listed || bottom.listed) return false;
	if ((page.blocks[lower + 1]?.blankAbove ?? 1) === 0 || page.blocks[upper]!.blankAbove === 0) return false;
	if (top.words + bottom.words > 22 || page.blocks[upper]!.text.length > 70) return false;
	const text = page.blocks[lower]!.text;
	if (page.stamp(lower).dated || afterByWord(text) !== null) return false;
	if (peopleIn(text).length > 0 && bottom.words <= 4) return false;
	return (
		/^\p{Ll}/u.test(text) ||
		/(?:[,–—-]|\b(?:of|the|a|an|in|on|to|for|and|over|with|aiding|by|from|at|as|der|die|das|und|im|in|mit|für|von|de|la|le|et|y|en))$/iu.test(
			page.blocks[upper]!.text,
		) ||
		(upper <= 1 &&
			top.words >= 3 &&
			/^\p{Lu}/u.test(text) &&
			top.words + bottom.words <= 14 &&
			bottom.words >= 2 &&
			bottom.words <= top.words + 1)
	);
}

/** A line near the headline that says the same in other words, as page title above or headline below; -1 when there is none. */
function otherWording(page: Page, found: number): number {
	const own = new Set(stems(page.shapes[found]!.label));
	if (own.size < 3 || found > 4) return -1;
	for (let index = Math.max(0, found - 3); index <= found + 2; index += 1) {
		const shape = page.shapes[index];
		if (
			!shape ||
			index === found ||
			shape.key === page.shapes[found]!.key ||
			!candidate(page, index) ||
			shape.bulleted ||
			shape.words < 5 ||
			shape.closed
		)
			continue;
		const theirs = new Set(stems(shape.label));
		const common = [...theirs].filter((stem) => own.has(stem)).length;
		const contained = shape.key.includes(page.shapes[found]!.key);
		if (!contained && common >= 3 && common / Math.max(theirs.size, own.size) >= 0.5) return index;
	}
	return -1;
}
