import { bodyZone } from './body-zone.ts';
import { candidate, headBelow } from './headline-candidate.ts';
import { bodyStems, proseBetween, scoreOf, titlesOf } from './headline-score.ts';
import { otherWording, wrapsInto } from './headline-wording.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';

interface Scored {
	readonly index: number;
	readonly score: number;
}

/** The report's own headline among all lines that look like one, with repeats and second wordings. */
export const headline: Classifier = (page) => {
	if (page.claims.some((claim) => claim?.role === 'headline')) return [];
	const zone = bodyZone(page);
	if (zone.last < zone.first && page.blocks.length > 0) return firstLine(page);
	if (plainPage(page)) return withNeighbours(page, 0, zone.first);
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

/** A text without any machinery around it, as typed or cleaned by hand: a line that is no sentence, a gap, a sentence. */
function plainPage(page: Page): boolean {
	const [first, second] = page.shapes;
	if (!first || !second || first.prose || first.closed || first.words > 25 || second.words < 12 || !candidate(page, 0))
		return false;
	return page.blocks[1]!.blankAbove > 0 && page.claims.every((claim) => claim?.role !== 'furniture');
}

/** Without running text there is only the first line to go by. */
function firstLine(page: Page): Claim[] {
	const long = page.shapes.findIndex((shape, at) => shape.words >= 3 && candidate(page, at));
	const index = long >= 0 ? long : page.shapes.findIndex((_, at) => candidate(page, at));
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
