import { isStampLine, type StampLine, stampLine, statedDates } from '#dates';
import { type RuleId, trustOf } from '#model';
import { loneStamps, stampBelowText, withoutDatedLists } from './lone-stamp.ts';
import { tellsOtherDay } from './other-day.ts';
import type { Parts } from './page.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { publishedLines } from './published-line.ts';

/** Lines that state when the report was published or changed: in its head, or right below it when the head states nothing. */
export const timestamp: Classifier = (page) => {
	const parts = page.parts;
	const found: Claim[] = [];
	let aside = false;
	const until = Math.max(parts.headEnd, Math.min(parts.body.first + 1, parts.headlineEnd + 6));
	for (let index = Math.max(0, parts.headline - 3); index <= Math.min(until, page.blocks.length - 1); index += 1) {
		if (index > parts.headlineEnd && page.sections[index]) aside = true;
		const rule = stampRule(page, index) ?? (index > parts.headlineEnd && dayThenRubrics(page, index) ? 'timestamp/stated' : null);
		if (!rule || (aside && trustOf(rule) === 'last resort')) continue;
		if (index < parts.headline && !closeAbove(page, parts, index)) continue;
		found.push(claimOne(index, 'timestamp', rule));
	}
	const claims = withoutDatedLists(page, found);
	const stated =
		claims.some(({ rule }) => trustOf(rule) !== 'last resort') ||
		page.claims.some((claim, index) => claim?.role === 'byline' && page.stamp(index).full);
	if (stated) return claims;
	const said = publishedLines(page);
	if (said.length > 0) return [...claims, ...said];
	const lone = loneStamps(page, parts);
	return [...claims, ...(lone.length > 0 ? lone : stampBelowText(page, parts))];
};

function stampRule(page: Page, index: number): RuleId | null {
	const shape = page.shapes[index]!;
	if (page.claims[index] || shape.words > 30) return null;
	const stamp = page.stamp(index);
	if (stamp.dated && (tellsOtherDay(page, index) || !marked(stamp))) return null;
	if (stamp.unread) return 'timestamp/stated';
	if (stamp.dated && stamp.rest.length <= 6 && !(shape.closed && stamp.rest.length > 3)) return 'timestamp/stated';
	if (stamp.full && opensWithStamp(page.blocks[index]!.text)) return 'timestamp/stated';
	if (stamp.full && isStampLine(page.blocks[index]!.text, page.context.language)) return 'timestamp/stated';
	if (stamp.timed && stamp.labelled && stamp.rest.length <= 2) return 'timestamp/time';
	if (stamp.labelled && stamp.rest.length === 0 && shape.words <= 3 && page.shapes[index + 1] && page.stamp(index + 1).dated)
		return 'timestamp/label';
	if (
		shape.words <= 8 &&
		stamp.rest.length <= 3 &&
		/\b(?:ago|hours?|stunden?|minuten|heures?|horas?)\b|назад|منذ|önce|小时前/iu.test(shape.label) &&
		/\d/.test(shape.label)
	)
		return 'timestamp/relative';
	return null;
}

/** "19 January 2012, 7:00 / Updated … / Halvern Weekly no. 4 / 38 comments": a stamp first, then other parts of the head. */
function opensWithStamp(text: string): boolean {
	const parts = text.split(/\s[/|•·]\s/);
	if (parts.length < 2) return false;
	const first = stampLine(parts[0]!);
	return first.full && first.rest.length === 0;
}

/** "1 February 2022 Ilse Rivers, Weirs, Boats, Toys for boats 0": the day opens a row of names and rubrics. */
function dayThenRubrics(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	const stamp = page.stamp(index);
	if (page.claims[index] || !stamp.full || stamp.start > 0 || shape.closed || shape.words > 30) return false;
	const [date] = statedDates(text, { language: page.context.language });
	if (!date || date.ambiguous || tellsOtherDay(page, index)) return false;
	const behind = text.slice(date.index + date.length);
	return behind.split(/[,|/·•]/u).length >= 3 && /^[\s,|·•–-]*(?:\p{Lu}|\p{Nd})/u.test(behind);
}

/** Whether a day among other words has its year, a time or a label: without, the line is as often a title or a row. */
function marked(stamp: StampLine): boolean {
	return stamp.full || stamp.timed || stamp.labelled || stamp.rest.length < 2;
}

/** Whether a stamp above the headline is its own: next to it, not one of a row of dated entries. */
function closeAbove(page: Page, parts: Parts, index: number): boolean {
	for (let above = index - 1; above >= Math.max(0, index - 4); above -= 1) {
		if (page.claims[above]?.role !== 'furniture' && page.claims[above] === undefined && page.stamp(above).dated) return false;
	}
	return parts.headline - index <= 3;
}
