import { opensWithDateline, opensWithPlainDateline } from './dateline.ts';
import { tellsOtherDay } from './other-day.ts';
import type { Parts } from './page.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { tellsWhatIsSeen } from './picture-marks.ts';
import { stems } from './shape.ts';
import { isPlain } from './widen.ts';

/** The standfirst: what stands between headline and text and is neither byline nor stamp nor caption. */
export const deck: Classifier = (page) => {
	const parts = page.parts;
	if (parts.headline < 0) return [];
	const claims: Claim[] = [];
	claims.push(...keyPoints(page, parts));
	let found = claims.length > 0;
	const until = Math.max(parts.headEnd, Math.min(parts.headlineEnd + 3, parts.body.first - 1));
	for (let index = parts.headlineEnd + 1; index <= until; index += 1) {
		if (page.claims[index]) continue;
		if (page.sections[index]) break;
		const shape = page.shapes[index]!;
		if (page.stamp(index).full && tellsOtherDay(page, index)) continue;
		if (opensWithDateline(page.blocks[index]!.text)) break;
		if (shape.words < 5 || shape.listed || (shape.capitals && shape.words < 5)) continue;
		if (!shape.closed && shape.words >= 9 && tellsWhatIsSeen(shape))
			claims.push(claimOne(index, 'caption', 'caption/what-is-seen'));
		else if (!found) {
			claims.push(claimOne(index, 'deck', 'deck/in-head'));
			found = true;
		}
	}
	if (!found && page.claims.every((claim) => claim?.role !== 'deck')) {
		const above = aboveDateline(page, parts);
		claims.push(...(above.length > 0 ? above : underHeadline(page, parts)));
	}
	if (!found && claims.length === 0 && page.claims.every((claim) => claim?.role !== 'deck')) claims.push(...summary(page, parts));
	return claims;
};

/** A short first paragraph below byline or stamp whose words the second paragraph tells again: a summary, not the opening. */
function summary(page: Page, parts: Parts): Claim[] {
	const index = parts.body.first;
	const shape = page.shapes[index];
	const next = page.shapes[index + 1];
	if (isPlain(page) || parts.headEnd <= parts.headlineEnd || !shape || !next || page.claims[index] || page.claims[index + 1])
		return [];
	if (!shape.closed || !next.closed || shape.words > 35 || shape.words < 7 || opensWithDateline(page.blocks[index]!.text))
		return [];
	const own = [...new Set(stems(shape.label))];
	const retold = new Set(stems(next.label));
	const share = own.filter((stem) => retold.has(stem)).length / Math.max(own.length, 1);
	return own.length >= 5 && share >= 0.45 ? [claimOne(index, 'deck', 'deck/retold-below')] : [];
}

/** The points in which a wire sums a report up, each behind an asterisk, below the headline. */
function keyPoints(page: Page, parts: Parts): Claim[] {
	let first = parts.headlineEnd + 1;
	while (page.claims[first] && first <= parts.headlineEnd + 2) first += 1;
	let last = first - 1;
	while (/^\*\s?\S/u.test(page.blocks[last + 1]?.text ?? '') && !page.claims[last + 1] && page.shapes[last + 1]!.words >= 3)
		last += 1;
	return last - first < 1 ? [] : [{ first, last, role: 'deck', rule: 'deck/key-points', join: true }];
}

/** A sentence between the head and a paragraph that opens with a dateline, where every report begins. */
function aboveDateline(page: Page, parts: Parts): Claim[] {
	const index = parts.body.first;
	const shape = page.shapes[index];
	const next = page.blocks[index + 1];
	if (!shape || !next || page.claims[index] || page.claims[index + 1] || shape.words < 5 || shape.words > 45) return [];
	if (shape.listed || page.sections[index] || page.stamp(index).dated || opensWithDateline(page.blocks[index]!.text)) return [];
	return page.shapes[index + 1]!.prose && opensWithPlainDateline(next.text)
		? [claimOne(index, 'deck', 'deck/above-dateline')]
		: [];
}

/** A line right under the headline, when no byline or stamp parts it from the text. */
function underHeadline(page: Page, parts: Parts): Claim[] {
	const index = parts.headlineEnd + 1;
	const shape = page.shapes[index];
	const next = page.blocks[index + 1];
	if (!shape || !next || page.claims[index] || page.claims[index + 1] || parts.headEnd > parts.headlineEnd) return [];
	const text = page.blocks[index]!.text;
	if (
		shape.words < 4 ||
		shape.words > 45 ||
		shape.listed ||
		page.sections[index] ||
		page.stamp(index).dated ||
		opensWithDateline(text)
	)
		return [];
	if (!shape.closed) return page.shapes[index + 1]!.closed ? [claimOne(index, 'deck', 'deck/line-under-headline')] : [];
	const closer = page.blocks[index]!.blankAbove === 0 && next.blankAbove > 0;
	return closer ? [claimOne(index, 'deck', 'deck/sentence-under-headline')] : [];
}
