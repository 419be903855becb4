import { bodyZone, sectionLabel } from './body-zone.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { afterByWord, peopleIn } from './person-names.ts';
import { stampLine } from './stamp-line.ts';

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
	if (shape.closed && /[.。]["”’»)]*$/.test(text) && shape.words > 6 && !/(?:\.\.\.|…)$/.test(text)) return false;
	if (sectionLabel(page, index)) return false;
	const stamp = stampLine(text);
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
		if (stampLine(text).full) return next === index + 1 ? 1 : 0.8;
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
function scoreOf(
	page: Page,
	index: number,
	body: ReadonlySet<string>,
	seen: ReadonlyMap<string, number>,
	bodyFirst: number,
): number {
	const shape = page.shapes[index]!;
	const block = page.blocks[index]!;
	const own = stems(shape.label);
	const overlap = own.length === 0 ? 0.3 : own.filter((stem) => body.has(stem)).length / own.length;
	let score = 3.2 * overlap;
	score += shape.words >= 5 ? 1.2 : shape.words >= 4 ? 0.8 : shape.words === 3 ? 0.2 : -1;
	if (shape.words > 22) score -= 0.8;
	if ((seen.get(shape.key) ?? 1) > 1) score += 1.3;
	score += headBelow(page, index);
	if (shape.bulleted) score -= 2.2;
	if (/(?:\.\.\.|…)$/.test(block.text)) score -= 1;
	if (/[:：]$/.test(block.text)) score -= 1.5;
	if (block.blankAbove >= 1 || index === 0) score += 0.5;
	const above = page.blocks[index + 1]?.blankAbove ?? 0;
	if (above >= 1) score += 0.4;
	if (index < 3) score += 0.7;
	const before = index > 0 ? sectionLabel(page, index - 1) : null;
	if (before) score -= 2;
	if (inShortRun(page, index)) score -= 0.9;
	score -= Math.min(2, Math.max(0, bodyFirst - index) * 0.03);
	if (index > bodyFirst) score -= Math.min(4, 1 + (index - bodyFirst) * 0.35);
	return score;
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
	const seen = new Map<string, number>();
	for (const shape of page.shapes) if (shape.words <= 36) seen.set(shape.key, (seen.get(shape.key) ?? 0) + 1);
	const limit = Math.min(page.blocks.length - 1, zone.first + 14, zone.last);
	let best: Scored | null = null;
	for (let index = 0; index <= limit; index += 1) {
		if (index >= zone.first && index > 0 && proseBetween(page, zone.first, index) > 90) break;
		if (!candidate(page, index)) continue;
		const score = scoreOf(page, index, body, seen, zone.first);
		if (!best || score > best.score) best = { index, score };
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
			claimOne(other, 'headline', 'headline/page-title'),
			claimOne(found, 'alternate headline', 'headline/second-wording'),
		);
	} else {
		claims.push({ first, last, role: 'headline', rule: first === last ? 'headline/best-title' : 'headline/wrapped', join: true });
	}
	const otherKey = other >= 0 ? page.shapes[other]!.key : key;
	for (const [index, shape] of page.shapes.entries()) {
		if (index < first || index > last) {
			if (
				index !== other &&
				index !== found &&
				(shape.key === key || shape.key === otherKey) &&
				!shape.closed &&
				index < bodyFirst + 400
			) {
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
	if (stampLine(text).dated || afterByWord(text) !== null) return false;
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

/** A page title above the headline that says the same in other words; -1 when there is none. */
function otherWording(page: Page, found: number): number {
	const own = new Set(stems(page.shapes[found]!.label));
	if (own.size < 3) return -1;
	for (let index = Math.max(0, found - 3); index < found; index += 1) {
		const shape = page.shapes[index]!;
		if (index > 2 || shape.key === page.shapes[found]!.key || !candidate(page, index) || shape.bulleted || shape.words < 4)
			continue;
		const theirs = stems(shape.label);
		const common = theirs.filter((stem) => own.has(stem)).length;
		if (common >= 3 && common / Math.max(1, Math.min(theirs.length, own.size)) >= 0.6) return index;
	}
	return -1;
}
