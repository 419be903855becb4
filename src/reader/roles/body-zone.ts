import { textSignOf } from '#model';
import { opensWithDateline } from './dateline.ts';
import { boxEnd, easeInlineBoxes } from './inline-box.ts';
import type { BodyZone, Page } from './page.ts';
import { isPersonName } from './person-form.ts';
import { opensAsCaption, signedPicture, tellsWhatIsSeen } from './picture-marks.ts';
import { runFrom, words } from './row-run.ts';
import type { Weighing } from './weights.ts';
import { ZONE_LIMIT, ZONE_WEIGHT, type ZoneRow, zonePoints } from './weights.ts';

/** In a short report a box of other reports weighs less, or the paragraph after it would be lost. */
function easeOnShortPages(page: Page, weights: number[]): void {
	const total = weights.reduce((sum, value) => sum + Math.max(0, value), 0);
	if (total >= ZONE_LIMIT['short-page']) return;
	for (const [index, section] of page.sections.entries())
		if (section === 'aside' && weights[index]! < 0)
			weights[index] = Math.max(weights[index]!, ZONE_WEIGHT['aside-on-short-page']);
}

/** What each block is to the running text. */
function zoneRow(page: Page, index: number, inTable: ReadonlySet<number>): ZoneRow {
	const shape = page.shapes[index]!;
	switch (page.claims[index]?.role) {
		case undefined:
			break;
		case 'paragraph':
			if (textSignOf(page.claims[index]?.rule) === 'post') return 'post';
			if (textSignOf(page.claims[index]?.rule) === 'row') return 'row';
			break;
		case 'furniture':
			if (textSignOf(page.claims[index]?.rule) === 'picture' || inRowOfMarks(page, index)) return 'picture';
			return shape.words > 12 ? 'long-furniture' : 'furniture';
		case 'related report':
		case 'comment':
			return 'other-report';
		case 'caption':
			return textSignOf(page.claims[index]?.rule) === 'gallery' ? 'gallery' : 'picture';
		default:
			return 'claimed';
	}
	const label = page.sections[index];
	if (label) return label === 'comments' ? 'comments-label' : shape.words >= 4 ? 'long-aside-label' : 'aside-label';
	if (pictureGroup(page, index)) return 'picture';
	if (page.marks[index] && page.claims[index]?.role !== 'paragraph' && page.marks[index] !== 'agency-end')
		return shape.words > 30 ? 'long-caption' : 'picture';
	const row = page.once(rowByLook, index);
	return inTable.has(index) && (row === 'list-item' || row === 'short-line') ? 'table-row' : row;
}

/** What a line is by its own look, if nothing around it says otherwise. */
function rowByLook(page: Page, index: number): ZoneRow {
	const shape = page.shapes[index]!;
	if (/^[—–-]\s?.{2,60}\(@\w{2,30}\)/u.test(shape.label.slice(0, 120)) || /pic\.twitter\.com\//.test(shape.label)) return 'post';
	if (shape.row) return 'row';
	if (/(?:\.\.\.|…)$/.test(shape.label) && shape.listed) return 'teaser';
	if (opensWithDateline(page.blocks[index]!.text) && shape.words >= 8) return 'dateline';
	if (shape.prose) return shape.bulleted && shape.words < 30 ? 'bulleted-prose' : 'prose';
	if (shape.closed && shape.words >= 4) return 'sentence';
	return shape.listed ? 'list-item' : 'short-line';
}

/** Most words of a row of a table on average: what is longer may be the titles of other reports. */
const TABLE_WORDS = 7;

/** The lines of tables that show by figures or labels of one make that they are such; lists of titles have numbers too. */
function tableRows(page: Page): Set<number> {
	const found = new Set<number>();
	for (let index = 0; index < page.blocks.length; index += 1) {
		const run = runFrom(page, index);
		if (!run) continue;
		if (run.signed && run.make !== 'number' && words(page, run) <= TABLE_WORDS)
			for (let at = run.first; at <= run.last; at += 1) found.add(at);
		index = run.last;
	}
	return found;
}

/** Whether a block is the caption above a bare credit, or above a photographer's name and a bare credit. */
export function pictureGroup(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	if (shape.words > 45 || shape.words < 3 || page.blocks[index + 1]?.blankAbove !== 0) return false;
	const credited =
		page.marks[index + 1] === 'credit-only' ||
		(page.marks[index + 2] === 'credit-only' &&
			isPersonName(page.blocks[index + 1]!.text) &&
			page.blocks[index + 2]!.blankAbove === 0);
	if (!credited) return false;
	const stamp = page.stamp(index);
	if (stamp.dated && stamp.rest.length <= 6) return false;
	if (signedPicture(page.blocks[index + 1]!.text, page.shapes[index + 1]!) && !belongsToSign(page, index)) return false;
	return (
		(page.blocks[index]!.blankAbove > 0 && !opensDenseText(page, index)) ||
		textSignOf(page.claims[index - 1]?.rule) === 'picture' ||
		opensAsCaption(shape) ||
		tellsWhatIsSeen(shape) ||
		stamp.full
	);
}

/** Most words of a caption that stands above its credit where no blank line parts it from the text. */
const SHORT_CAPTION = 20;

/** Whether a sentence opens a text without blank lines: the credit glued below it belongs to a picture of its own. */
export function opensDenseText(page: Page, index: number): boolean {
	const below = page.marks[index + 1] === 'credit-only' ? index + 2 : index + 3;
	const { prose, words } = page.shapes[index]!;
	return prose && words > SHORT_CAPTION && page.blocks[below]?.blankAbove === 0 && page.shapes[below]!.words >= 3;
}

/** Whether a line of mere marks has four more above it: a long row of empty bullets says no more than a short one. */
function inRowOfMarks(page: Page, index: number): boolean {
	for (let above = index; above > index - 5; above -= 1) if (textSignOf(page.claims[above]?.rule) !== 'marks') return false;
	return true;
}

/** Whether a line above "© Name" is that picture's: it tells what is seen, or is neither sentence nor stamp. */
export function belongsToSign(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	return tellsWhatIsSeen(shape) || (!shape.closed && !page.stamp(index).dated && !/[:：]$/.test(shape.label));
}

/** Finds the running text: the stretch of the page where prose outweighs everything else. */
export function bodyZone(page: Page): BodyZone {
	let best = 0;
	let zone: BodyZone = { first: 0, last: -1 };
	let sum = 0;
	let first = 0;
	const inTable = tableRows(page);
	const weights = page.shapes.map(({ words }, index) => zonePoints(zoneRow(page, index, inTable), words).points);
	easeOnShortPages(page, weights);
	easeInlineBoxes(page, weights);
	for (const [index, value] of weights.entries()) {
		if (sum <= 0) {
			sum = 0;
			first = index;
		}
		sum += value;
		if (sum > best) {
			best = sum;
			zone = { first, last: index };
		}
	}
	return cutAtSections(page, zone, weights);
}

/** What each block weighs for the running text as the claims stand now, each on its own. */
export function zoneWeighings(page: Page): Weighing[] {
	const inTable = tableRows(page);
	return page.blocks.map(({ from }, index) => {
		const given = zonePoints(zoneRow(page, index, inTable), page.shapes[index]!.words);
		return { about: 'text', line: from, sum: given.points, rows: [given] };
	});
}

/** Ends the running text where comments, other reports or page tools begin, when most of it stands above. */
function cutAtSections(page: Page, zone: BodyZone, weights: readonly number[]): BodyZone {
	const positive = (index: number) => Math.max(0, weights[index] ?? 0);
	let total = 0;
	for (let index = zone.first; index <= zone.last; index += 1) total += positive(index);
	let above = 0;
	for (let index = zone.first; index <= zone.last; index += 1) {
		above += positive(index);
		const label = page.sections[index];
		const share = above / total;
		const proseBelow = positive(index + 1) + positive(index + 2) >= ZONE_LIMIT['text-that-goes-on'];
		const goesOn = share < ZONE_LIMIT['share-that-goes-on'] && proseBelow;
		const aside = label === 'aside' && share > ZONE_LIMIT['share-above-aside'] && !goesOn && boxEnd(page, index) === null;
		const tools =
			share > ZONE_LIMIT['share-above-tools'] &&
			isTool(page, index) &&
			(isTool(page, index + 1) ||
				(share > ZONE_LIMIT['share-above-end'] && !proseBelow && textSignOf(page.claims[index]?.rule) === 'end'));
		if ((label === 'comments' && above > ZONE_LIMIT['text-above-comments']) || aside || tools)
			return withLists(page, { first: zone.first, last: index - 1 });
	}
	return withLists(page, zone);
}

function isTool(page: Page, index: number): boolean {
	return (
		page.claims[index]?.role === 'furniture' &&
		page.shapes[index]!.key !== '' &&
		textSignOf(page.claims[index]?.rule) !== 'number'
	);
}

/** A list that the last paragraph announces with a colon belongs to the text. */
function withLists(page: Page, zone: BodyZone): BodyZone {
	let last = zone.last;
	const announces = (index: number) =>
		/[:：]$/.test(page.blocks[index]?.text ?? '') && page.shapes[index]!.words >= 4 && !page.claims[index];
	if (last >= zone.first && !announces(last) && announces(last + 1) && !page.sections[last + 1]) last += 1;
	if (last >= zone.first && announces(last))
		while (page.shapes[last + 1]?.listed && !page.claims[last + 1] && last - zone.last < 40) last += 1;
	return { first: zone.first, last };
}
