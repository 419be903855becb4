import { statedDates } from '../../dates/stated.ts';
import { sectionLabel } from './body-zone.ts';
import { type Claim, claimOne, type Page } from './page.ts';
import type { Parts } from './parts.ts';
import { stampLine } from './stamp-line.ts';

/** Most words that may stand beside the date. */
const MOST_WORDS = 3;

/**
 * The stamp of a page whose head states none: lines from the top to the end of the running text that are nothing but a
 * stamp. A time or a label makes a stamp sure; a bare date counts when no sure one is there. They are taken only when
 * all of them name one and the same day, so that lists of dated entries are left alone.
 */
export function loneStamps(page: Page, parts: Parts): Claim[] {
	const found: { index: number; day: string; sure: boolean }[] = [];
	const end = Math.min(Math.max(parts.body.last, parts.headEnd), page.blocks.length - 1);
	for (let index = 0; index <= end; index += 1) {
		if (index > parts.body.first && sectionLabel(page, index) === 'comments') break;
		const shape = page.shapes[index]!;
		const text = page.blocks[index]!.text;
		if (page.claims[index] || shape.words > 16 || shape.bulleted) continue;
		const stamp = stampLine(text);
		if (!stamp.full || stamp.rest.length > MOST_WORDS) continue;
		const sure = stamp.timed || stamp.labelled;
		const day = statedDates(text, { language: page.context.language })[0]?.edtf;
		if (day && (sure || stamp.rest.length === 0)) found.push({ index, day, sure });
	}
	const stamps = found.some(({ sure }) => sure) ? found.filter(({ sure }) => sure) : found;
	const days = new Set(stamps.map(({ day }) => day));
	return days.size === 1 ? stamps.map(({ index }) => claimOne(index, 'timestamp', 'timestamp/alone')) : [];
}

/** How many different days make a row of bare dates a list of other reports. */
const LIST = 3;

/** Drops bare dates from the claims when they name three or more different days: a list of dated entries, not stamps. */
export function withoutDatedLists(page: Page, claims: readonly Claim[]): Claim[] {
	const bare = new Map<Claim, string>();
	for (const claim of claims) {
		const text = page.blocks[claim.first]!.text;
		const stamp = stampLine(text);
		if (!stamp.full || stamp.timed || stamp.labelled || stamp.rest.length > 0) continue;
		bare.set(claim, statedDates(text, { language: page.context.language })[0]?.edtf ?? '');
	}
	return new Set(bare.values()).size < LIST ? [...claims] : claims.filter((claim) => !bare.has(claim));
}
