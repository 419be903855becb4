import { cardsInHead } from './cards.ts';
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
	const others = new Set(cardsInHead(page).map(({ first }) => first));
	for (let index = parts.headlineEnd + 1; index <= until; index += 1) {
		if (page.claims[index] || others.has(index)) continue;
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
	if (claims.length > 0 || page.claims.some((claim) => claim?.role === 'deck')) return claims;
	for (const sign of [aboveStamp, aboveByline, aboveTurns, summary]) {
		const signed = sign(page, parts);
		if (signed.length > 0) return signed;
	}
	return [];
};

/** How many lines below a long sentence the stamp of the report may stand, and how long such a deck may be. */
const STAMP_REACH = 4;
const LONGEST_DECK = 80;

/** The first paragraph when short lines and the report's one stamp stand between it and the rest: it is part of the head. */
function aboveStamp(page: Page, { body }: Parts): Claim[] {
	const index = body.first;
	if (!opens(page, index, LONGEST_DECK)) return [];
	let stamped = false;
	let next = index + 1;
	for (; next <= index + 1 + STAMP_REACH && (page.claims[next] || (page.shapes[next]?.words ?? 99) <= 6); next += 1)
		if (page.claims[next]?.role === 'timestamp' && page.stamp(next).full) stamped = true;
	return stamped && page.shapes[next]?.prose && !page.claims[next] ? [claimOne(index, 'deck', 'deck/in-head')] : [];
}

/** So far below the headline a lone byline may stand for what is above it to be head, so many of the lines sentences. */
const BYLINE_REACH = 12;
const MOST_ABOVE = 2;
const SENTENCE = 40;

/**
 * One or two sentences between the headline and a byline of its own line, which the text stands below: the deck, and
 * below a row of marks the caption of the lead picture.
 */
function aboveByline(page: Page, { headlineEnd }: Parts): Claim[] {
	const by = page.claims.findIndex((claim, at) => at > headlineEnd && claim?.rule === 'byline/lone');
	if (by < 0 || by - headlineEnd > BYLINE_REACH) return [];
	const free: number[] = [];
	for (let at = headlineEnd + 1; at < by; at += 1) if (!page.claims[at]) free.push(at);
	if (free.length === 0 || free.length > MOST_ABOVE || !free.every((at) => opens(page, at, SENTENCE))) return [];
	const below = page.shapes.findIndex((shape, at) => at > by && shape.prose && !page.claims[at]);
	if (below < 0 || !page.shapes[below + 1]?.prose) return [];
	const [first, second] = free;
	if (second === undefined) return [claimOne(first!, 'deck', 'deck/in-head')];
	return second - first! === 1
		? []
		: [claimOne(first!, 'deck', 'deck/in-head'), claimOne(second, 'caption', 'caption/sentence-in-head')];
}

/** Fewest turns that make a conversation, their least share of its paragraphs, and how many of these are looked through. */
const FEWEST_TURNS = 3;
const TURNS_SHARE = 0.25;
const TURNS_REACH = 24;
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}.’' -]{1,30})[:：]\s/u;

/** The one paragraph above the first question or the first speaker of a conversation: it says who speaks and why. */
function aboveTurns(page: Page, { body }: Parts): Claim[] {
	const index = body.first;
	if (!opens(page, index, LONGEST_DECK) || !turn(page, index + 1)) return [];
	const last = Math.min(body.last, index + TURNS_REACH);
	let turns = 0;
	for (let at = index + 1; at <= last; at += 1) if (turn(page, at)) turns += 1;
	return turns >= Math.max(FEWEST_TURNS, TURNS_SHARE * (last - index)) ? [claimOne(index, 'deck', 'deck/above-turns')] : [];
}

/** Whether a paragraph is a question, or the words of somebody who speaks in others too. */
function turn(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index]?.role === 'furniture' || shape.listed) return false;
	if (/[?？؟]["”’»]?$/u.test(shape.label) && shape.words <= 60) return true;
	const speaker = SPEAKER.exec(page.blocks[index]!.text.slice(0, 40))?.[1];
	if (speaker === undefined) return false;
	return page.blocks.some(
		({ text }, at) => at !== index && text.startsWith(speaker) && /^[:：]/.test(text.slice(speaker.length)),
	);
}

/** Whether a free block is a sentence that can open a report: no question, no list, no dateline. */
function opens(page: Page, index: number, longest: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || page.sections[index] || shape.listed || !shape.closed) return false;
	const { text } = page.blocks[index]!;
	return shape.words >= 7 && shape.words <= longest && !/[?？؟]["”’»]?$/u.test(text) && !opensWithDateline(text);
}

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

/** Most points in which a report is summed up, and fewest words of each. */
const MOST_POINTS = 8;
const POINT_WORDS = 5;

/** The points in which a report is summed up, each behind a bullet or an asterisk, between its head and its first paragraph. */
function keyPoints(page: Page, parts: Parts): Claim[] {
	let first = parts.headlineEnd + 1;
	while (page.claims[first] && first <= parts.headlineEnd + 2) first += 1;
	const starred = pointsFrom(
		page,
		first,
		(index) => /^\*\s?\S/u.test(page.blocks[index]!.text) && page.shapes[index]!.words >= 3,
	);
	if (starred.length > 1) return [{ first, last: starred.at(-1)!, role: 'deck', rule: 'deck/key-points', join: true }];
	const point = (index: number) => page.shapes[index]!.bulleted && page.shapes[index]!.words >= POINT_WORDS;
	// Behind a sentence they are a list of the text.
	const passed = (index: number) =>
		page.claims[index] || (!page.sections[index] && !point(index) && page.shapes[index]!.words < 7);
	while (first < parts.body.first && passed(first)) first += 1;
	const points = pointsFrom(page, first, point);
	const text = page.shapes[first + points.length];
	const summed =
		points.length > 1 && points.length <= MOST_POINTS && text?.prose && !text.listed && !page.claims[first + points.length];
	return summed ? points.map((index) => claimOne(index, 'deck', 'deck/key-points')) : [];
}

/** The free blocks of one make from a block on. */
function pointsFrom(page: Page, first: number, test: (index: number) => boolean): number[] {
	const points: number[] = [];
	for (let index = first; page.blocks[index] && !page.claims[index] && test(index); index += 1) points.push(index);
	return points;
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
