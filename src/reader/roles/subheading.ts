import { inDatedRow } from './dated-row.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { partsOf } from './parts.ts';

/** Sub-headings inside the running text: a short line between paragraphs. Longer runs of short lines are lists or machinery. */
export const subheading: Classifier = (page) => {
	const { body } = partsOf(page);
	const claims: Claim[] = [];
	for (let index = body.first; index <= body.last; index += 1) {
		if (!short(page, index)) continue;
		let end = index;
		while (end < body.last && (short(page, end + 1) || page.claims[end + 1]?.role === 'furniture')) end += 1;
		const run = indexes(page, index, end);
		const listed = run.filter((at) => (page.shapes[at]!.listed && !hyphened(page, at)) || page.shapes[at]!.row).length;
		if (run.length >= 7 && listed < run.length / 2) {
			for (const at of run.slice(0, -1)) claims.push(claimOne(at, 'furniture', 'furniture/short-lines'));
			claims.push(claimOne(run.at(-1)!, 'subheading', 'subheading/short-line'));
		} else if (run.length >= FEWEST_TITLES && run.every((at) => titleLike(page, at))) {
			for (const at of run) claims.push(claimOne(at, 'related report', 'related/row-of-titles'));
		} else if (listed < run.length) {
			for (const at of run)
				if (heads(page, at))
					claims.push(claimOne(at, 'subheading', hyphened(page, at) ? 'subheading/between-hyphens' : 'subheading/short-line'));
		}
		index = end;
	}
	return claims;
};

/** So many lines in a row, each as long as a title, head nothing: they are other reports. */
const FEWEST_TITLES = 3;

function titleLike(page: Page, index: number): boolean {
	const stamp = page.stamp(index);
	if (stamp.dated || stamp.timed) return false;
	const shape = page.shapes[index]!;
	return (
		shape.words >= 5 && !shape.closed && !shape.listed && !shape.row && !hyphened(page, index) && !/[,;:]$/.test(shape.label)
	);
}

function indexes(page: Page, first: number, last: number): number[] {
	const list: number[] = [];
	for (let index = first; index <= last; index += 1) if (!page.claims[index]) list.push(index);
	return list;
}

function hyphened(page: Page, index: number): boolean {
	return /^[-–—]\s?\S.*\S\s?[-–—]$/u.test(page.blocks[index]!.text.slice(0, 300));
}

function short(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || shape.words > 18 || (shape.prose && !/\?["”’»)]*$/.test(shape.label))) return false;
	if (clock(page, index)) return true;
	return !shape.closed || /\?["”’»)]*$/.test(shape.label) || hyphened(page, index);
}

/** A clock time on a line of its own: the heading of an entry in a running report. */
function clock(page: Page, index: number): boolean {
	const { words } = page.shapes[index]!;
	if (words > 4) return false;
	const stamp = page.stamp(index);
	return stamp.timed && !stamp.dated && stamp.rest.length === 0;
}

/** Whether a short line heads the paragraph below it. */
function heads(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	if (inDatedRow(page, index)) return false;
	if (/[,;:]$/.test(shape.label) || shape.row || (shape.listed && !hyphened(page, index))) return false;
	if (!hyphened(page, index) && /^["“„«]/.test(shape.label) && !/["”“»]$/.test(shape.label)) return false;
	if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(shape.key) && shape.words > 9) return false;
	return (/\p{L}/u.test(shape.key) || clock(page, index)) && shape.words <= 16;
}
