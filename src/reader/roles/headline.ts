import { zoneWeighings } from './body-zone.ts';
import { candidate, headBelow, headTogether, marksHead } from './headline-candidate.ts';
import { CHOICE, pointsOf, scoreOf } from './headline-score.ts';
import { severalParts } from './headline-surroundings.ts';
import { lineOf } from './headline-tests.ts';
import { bodyStems, proseBetween } from './headline-text.ts';
import { type Titles, titlesOf } from './headline-titles.ts';
import { otherWording, wrapsInto } from './headline-wording.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { isPlain } from './widen.ts';

interface Scored {
	readonly index: number;
	readonly score: number;
}

/** The report's own headline among all lines that look like one, with repeats and second wordings. */
export const headline: Classifier = (page) => {
	if (page.claims.some((claim) => claim?.role === 'headline')) return [];
	const { witness } = page.context;
	if (witness) for (const weighing of zoneWeighings(page)) witness(weighing);
	const zone = page.parts.main;
	if (zone.last < zone.first && page.blocks.length > 0) return firstLine(page);
	if (plainPage(page)) return withNeighbours(page, 0, zone.first);
	const body = bodyStems(page, zone.first, zone.last);
	const limit = Math.min(page.blocks.length - 1, zone.first + 14, zone.last);
	const titles = titlesOf(page, limit);
	let best: Scored | null = null;
	const scores = new Map<number, number>();
	for (let index = 0; index <= limit; index += 1) {
		if (index >= zone.first && index > 0 && proseBetween(page, zone.first, index) > 90) break;
		if (!candidate(page, index)) continue;
		const line = lineOf(page, index, body, titles, zone.first);
		const score = scoreOf(line);
		scores.set(index, score);
		witness?.({ about: 'headline', line: page.blocks[index]!.from, sum: score, rows: pointsOf(line) });
		const good = best && best.score >= CHOICE['head-is-good'] && headBelow(page, best.index) > 0;
		const lead = best && good && index > best.index + 1 ? CHOICE['lead-over-head'] : 0;
		if (!best || score > best.score + lead) best = { index, score };
	}
	if (!best || best.score < CHOICE[best.index === zone.first - 1 ? 'least-above-text' : 'least']) return [];
	return withNeighbours(page, topOfPair(page, best, scores, titles), zone.first);
};

/** The best line, or the line above it that can be a headline nearly as well: of such lines the lower ones are the deck. */
function topOfPair(page: Page, best: Scored, scores: ReadonlyMap<number, number>, titles: Titles): number {
	// Byline and stamp below it speak for the lower line, and are the headline's all the same.
	const lead = CHOICE['deck-lead'] + (headTogether(page, best.index) ? CHOICE['deck-lead-together'] : 0);
	let top = best.index;
	while (top > best.index - 2 && headsDeck(page, top - 1, titles)) {
		const score = scores.get(top - 1) ?? 0;
		if (score < Math.max(CHOICE.least, best.score - lead) || wrapsInto(page, top - 1, top)) break;
		top -= 1;
	}
	return top;
}

/** Whether a line can be a headline above its deck by its look. A kicker is shorter, and so is what stands below one. */
function headsDeck(page: Page, index: number, titles: Titles): boolean {
	const shape = page.shapes[index];
	if (!shape || page.shapes[index + 1]!.words < 7 || shape.words < 5 || shape.words > 22 || shape.bulleted) return false;
	if (page.marks[index] || titles.trails.has(index)) return false;
	if (titles.belowLabel.has(index) && !titles.belowLabel.has(index + 1)) return false;
	const stamp = page.stamp(index);
	return !stamp.dated && !(stamp.labelled && shape.words <= 8) && !severalParts(page.blocks[index]!.text);
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
