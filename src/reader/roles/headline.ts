import { bodyZone, zoneWeighings } from './body-zone.ts';
import { candidate, marksHead, mayBeHeadline, otherWording, wrapsInto } from './headline-candidates.ts';
import { headlinePage, lineOf } from './headline-page.ts';
import { proseBetween } from './headline-repeats.ts';
import { BOUNDS, choose, found, foundOn, pointsOf, scoreOf, type WeighedLine } from './headline-score.ts';
import { type BodyZone, type Claim, claimOne, type OwnWordsClassifier, type Page } from './page.ts';
import { isPlain } from './widen.ts';

/** The report's own headline among all lines that look like one, with repeats and second wordings. */
export const headline: OwnWordsClassifier = (page) => {
	if (page.claims.some((claim) => claim?.role === 'headline')) return [];
	const { witness } = page.context;
	if (witness) for (const weighing of zoneWeighings(page)) witness(weighing);
	const zone = bodyZone(page);
	if (zone.last < zone.first && page.blocks.length > 0) return firstLine(page);
	const plain = plainPage(page);
	// Whoever watches is told of a plain page, too, what speaks for each line.
	const best = plain && !witness ? 0 : bestLine(page, zone);
	if (plain) return withNeighbours(page, 0, zone.first);
	// Where nothing but prose stands below it, little has to speak for the first line.
	const found = best < 0 && isPlain(page) && opensWithTitle(page) ? 0 : best;
	return found < 0 ? [] : withNeighbours(page, found, zone.first);
};

/** How many words of running text may stand above the headline. */
const MOST_TEXT_ABOVE = 90;

/** The line that most speaks for; -1 when too little speaks for any. */
function bestLine(page: Page, zone: BodyZone): number {
	const head = headlinePage(page, zone);
	const lines: (WeighedLine & { index: number })[] = [];
	for (let index = 0; index <= head.limit; index += 1) {
		if (index > zone.first && proseBetween(page, zone.first, index) > MOST_TEXT_ABOVE) break;
		if (!mayBeHeadline(page, index)) continue;
		const line = lineOf(head, index);
		const sum = scoreOf(line);
		lines.push({ index, sum, find: (row) => found(line, row) });
		if (!page.context.witness) continue;
		const title = titleAt(page, index, zone.first);
		const rows = pointsOf(line);
		page.context.witness({ about: 'headline', line: page.blocks[index]!.from, sum, rows, title, found: foundOn(line) });
	}
	return lines[choose(lines, BOUNDS)]?.index ?? -1;
}

/** The words that would be the headline if a line were chosen. */
function titleAt(page: Page, index: number, bodyFirst: number): string {
	const claim = withNeighbours(page, index, bodyFirst).find(({ role }) => role === 'headline')!;
	return page.blocks
		.slice(claim.first, claim.last + 1)
		.map(({ text }) => text)
		.join(' ');
}

/** Whether the first line of a page can be a headline by its look, and is no sentence. */
function opensWithTitle(page: Page): boolean {
	const [first] = page.shapes;
	return !!first && !first.prose && first.words <= 25 && !/[.!。۔]["”’»)]*$/u.test(first.label) && candidate(page, 0);
}

/**
 * A text without any machinery around it, as typed or cleaned by hand: a line that is no sentence, perhaps byline and
 * stamp, a sentence.
 */
function plainPage(page: Page): boolean {
	const [first, second] = page.shapes;
	if (!first || !second || !opensWithTitle(page)) return false;
	if (second.words >= 12 && page.blocks[1]!.blankAbove > 0) return page.claims.every((claim) => claim?.role !== 'furniture');
	let next = 1;
	while (next <= 3 && marksHead(page, next)) next += 1;
	const text = page.shapes[next];
	return (
		first.words >= 2 && isPlain(page) && !page.marks[next] && !!text && text.words >= 2 && /[.。۔]["”’»)]*$/u.test(text.label)
	);
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
