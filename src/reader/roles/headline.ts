import { bodyZone, zoneWeighings } from './body-zone.ts';
import { candidate, marksHead, mayBeHeadline } from './headline-candidate.ts';
import { lineOf } from './headline-line.ts';
import { headlinePage } from './headline-page.ts';
import { foundOn, LEAST, pointsOf, scoreOf } from './headline-score.ts';
import { proseBetween } from './headline-text.ts';
import { otherWording, wrapsInto } from './headline-wording.ts';
import { type BodyZone, type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { isPlain } from './widen.ts';

/** The report's own headline among all lines that look like one, with repeats and second wordings. */
export const headline: Classifier = (page) => {
	if (page.claims.some((claim) => claim?.role === 'headline')) return [];
	const { witness } = page.context;
	if (witness) for (const weighing of zoneWeighings(page)) witness(weighing);
	const zone = bodyZone(page);
	if (zone.last < zone.first && page.blocks.length > 0) return firstLine(page);
	const plain = plainPage(page);
	// Whoever watches is told of a plain page, too, what speaks for each line.
	const best = plain && !witness ? 0 : bestLine(page, zone);
	if (plain) return withNeighbours(page, 0, zone.first);
	return best < 0 ? [] : withNeighbours(page, best, zone.first);
};

/** How many words of running text may stand above the headline. */
const MOST_TEXT_ABOVE = 90;

/** The line that most speaks for; the first of several, and -1 when too little speaks for any. */
function bestLine(page: Page, zone: BodyZone): number {
	const head = headlinePage(page, zone);
	let best = -1;
	let most = LEAST - 1;
	for (let index = 0; index <= head.limit; index += 1) {
		if (index > zone.first && proseBetween(page, zone.first, index) > MOST_TEXT_ABOVE) break;
		if (!mayBeHeadline(page, index)) continue;
		const line = lineOf(head, index);
		const sum = scoreOf(line);
		const { witness } = page.context;
		if (witness) {
			const title = titleAt(page, index, zone.first);
			witness({ about: 'headline', line: page.blocks[index]!.from, sum, rows: pointsOf(line), title, found: foundOn(line) });
		}
		if (sum <= most) continue;
		best = index;
		most = sum;
	}
	return best;
}

/** The words that would be the headline if a line were chosen. */
function titleAt(page: Page, index: number, bodyFirst: number): string {
	const claim = withNeighbours(page, index, bodyFirst).find(({ role }) => role === 'headline')!;
	return page.blocks
		.slice(claim.first, claim.last + 1)
		.map(({ text }) => text)
		.join(' ');
}

/** A text without any machinery around it, as typed or cleaned by hand: a line that is no sentence, perhaps byline and stamp, a sentence. */
function plainPage(page: Page): boolean {
	const [first, second] = page.shapes;
	if (!first || !second || first.prose || /[.!。۔]["”’»)]*$/u.test(first.label) || first.words > 25 || !candidate(page, 0))
		return false;
	if (second.words >= 12 && page.blocks[1]!.blankAbove > 0) return page.claims.every((claim) => claim?.role !== 'furniture');
	let next = 1;
	while (next <= 3 && marksHead(page, next)) next += 1;
	const text = page.shapes[next];
	return (
		first.words >= 2 && isPlain(page) && !page.marks[next] && !!text && text.words >= 3 && /[.。۔]["”’»)]*$/u.test(text.label)
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
