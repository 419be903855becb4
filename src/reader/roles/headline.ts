import { bodyZone, zoneWeighings } from './body-zone.ts';
import { candidate, mayBeHeadline } from './headline-candidate.ts';
import { lineOf } from './headline-line.ts';
import { headlinePage } from './headline-page.ts';
import { foundOn } from './headline-score.ts';
import { proseBetween } from './headline-text.ts';
import { otherWording, wrapsInto } from './headline-wording.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';

/** The report's own headline among all lines that look like one, with repeats and second wordings. */
export const headline: Classifier = (page) => {
	if (page.claims.some((claim) => claim?.role === 'headline')) return [];
	const { witness } = page.context;
	if (witness) for (const weighing of zoneWeighings(page)) witness(weighing);
	const zone = bodyZone(page);
	if (zone.last < zone.first && page.blocks.length > 0) return firstLine(page);
	const head = headlinePage(page, zone);
	for (let index = 0; index <= head.limit; index += 1) {
		if (index >= zone.first && index > 0 && proseBetween(page, zone.first, index) > 90) break;
		if (!mayBeHeadline(page, index)) continue;
		const line = lineOf(head, index);
		witness?.({ about: 'headline', line: page.blocks[index]!.from, sum: 0, rows: [], found: foundOn(line), title: titleAt(page, index, zone.first) } as any);
	}
	return [];
};

function titleAt(page: Page, index: number, first: number): string {
	const claim = withNeighbours(page, index, first).find(({ role }) => role === 'headline')!;
	return page.blocks.slice(claim.first, claim.last + 1).map(({ text }) => text).join(' ');
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
