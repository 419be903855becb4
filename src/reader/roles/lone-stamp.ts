import { stampLine, statedDates } from '#dates';
import { afterByWord } from './head-pieces.ts';
import { inDatedRow, tellsOtherDay } from './other-day.ts';
import type { Parts } from './page.ts';
import { type Claim, claimOne, type Page } from './page.ts';

/** How many blocks above the headline a bare date may stand. */
const NEAR_HEADLINE = 3;
/** How far into the text a stamp may stand where a lead paragraph comes before it. */
const HEAD_IN_TEXT = 6;
/** Most words that may stand beside the date. */
const MOST_WORDS = 3;

/**
 * The stamp of a page whose head states none: lines from the top to the end of the running text that are nothing but a
 * stamp. A time or a label makes a stamp sure; a bare date counts when no sure one is there. They are taken only when
 * all of them name one and the same day, so that lists of dated entries are left alone. The day that a masthead prints
 * far above the headline is the reader's day, and a time inside the running text is an event's.
 */
export function loneStamps(page: Page, parts: Parts): Claim[] {
	const found: { index: number; day: string; sure: boolean }[] = [];
	const end = Math.min(Math.max(parts.body.last, parts.headEnd), page.blocks.length - 1);
	for (let index = 0; index <= end; index += 1) {
		if (index > parts.body.first && page.sections[index] === 'comments') break;
		const shape = page.shapes[index]!;
		const text = page.blocks[index]!.text;
		if (page.claims[index] || shape.words > 16) continue;
		const stamp = page.stamp(index);
		if (!stamp.full || stamp.rest.length > MOST_WORDS || tellsOtherDay(page, index)) continue;
		const inText = index > parts.body.first + HEAD_IN_TEXT;
		const sure = stamp.labelled || labelAbove(page, index) || (stamp.timed && !inText);
		const masthead = parts.headline >= 0 && index < parts.headline - NEAR_HEADLINE;
		if (!sure && (masthead || (inText && stamp.timed))) continue;
		const day = statedDates(text, { language: page.context.language })[0]?.edtf;
		if (day && (sure || stamp.rest.length === 0)) found.push({ index, day, sure });
	}
	const stamps = found.some(({ sure }) => sure) ? found.filter(({ sure }) => sure) : found;
	const days = new Set(stamps.map(({ day }) => day));
	return days.size === 1 ? stamps.map(({ index }) => claimOne(index, 'timestamp', 'timestamp/alone')) : [];
}

/** How far below the running text a labelled or timed stamp may stand, and a bare date. */
const BELOW_TEXT = 25;
const RIGHT_BELOW_TEXT = 3;

/**
 * The stamp that stands below the running text of a page whose head states none. One day only: several are a list of
 * other reports, and what stands behind a reader's comment is the comment's.
 */
export function stampBelowText(page: Page, { body }: Parts): Claim[] {
	const found: { index: number; day: string; sure: boolean }[] = [];
	for (let index = body.last + 1; index <= Math.min(body.last + BELOW_TEXT, page.blocks.length - 1); index += 1) {
		const shape = page.shapes[index]!;
		// A name on its own behind a bullet opens a reader's comment.
		const text = page.blocks[index]!.text;
		const stamp = page.stamp(index);
		if (page.sections[index] || (shape.bulleted && shape.words <= 4 && !stamp.dated) || closesComment(page, index)) break;
		if (page.claims[index] || shape.words > 16 || tellsOtherDay(page, index)) continue;
		const day =
			stamp.full && (stamp.rest.length <= MOST_WORDS || dateThenAuthor(text, page.context.language))
				? statedDates(text, { language: page.context.language })[0]?.edtf
				: null;
		if (!day) continue;
		const sure = stamp.labelled || stamp.timed || labelAbove(page, index) || stamp.rest.length > MOST_WORDS;
		if (sure || (stamp.rest.length === 0 && index <= body.last + RIGHT_BELOW_TEXT)) found.push({ index, day, sure });
	}
	const stamps = found.some(({ sure }) => sure) ? found.filter(({ sure }) => sure) : found;
	const [first] = stamps;
	return first && new Set(stamps.map(({ day }) => day)).size === 1
		? [claimOne(first.index, 'timestamp', 'timestamp/below-text')]
		: [];
}

/** Whether nothing but a label stands right above: "Published", then the day. */
function labelAbove(page: Page, index: number): boolean {
	const stamp = index > 0 && page.shapes[index - 1]!.words <= 3 ? page.stamp(index - 1) : null;
	return stamp?.labelled === true && !stamp.dated && stamp.rest.length === 0;
}

/** "March 14, 2017 by Ilse Maron in Rivers | Leave a comment": the foot of an entry. */
function dateThenAuthor(text: string, language: string): boolean {
	const [date] = statedDates(text, { language });
	return date?.index === 0 && afterByWord(text.slice(date.length).replace(/^[\s,|·•–-]+/u, '')) !== null;
}

/** Whether a reader's comment stands right above: a name behind a bullet, then running text. */
function closesComment(page: Page, index: number): boolean {
	for (let above = index - 2; above >= Math.max(0, index - 4); above -= 1) {
		const shape = page.shapes[above]!;
		if (shape.bulleted && shape.words <= 4) return true;
	}
	return false;
}

/** How many different days make a row of bare dates a list of other reports. */
const LIST = 3;

/** Drops dates from the claims that are a list: bare ones that name three or more different days, and rows of dated lines. */
export function withoutDatedLists(page: Page, claims: readonly Claim[]): Claim[] {
	const bare = new Map<Claim, string>();
	for (const claim of claims) {
		const text = page.blocks[claim.first]!.text;
		const stamp = stampLine(text);
		if (!stamp.full || stamp.timed || stamp.labelled || stamp.rest.length > 0) continue;
		bare.set(claim, statedDates(text, { language: page.context.language })[0]?.edtf ?? '');
	}
	const list = new Set(bare.values()).size >= LIST;
	return claims.filter((claim) => !(list && bare.has(claim)) && !inDatedRow(page, claim.first));
}
