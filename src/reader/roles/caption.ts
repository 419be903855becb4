import { isStampLine } from '#dates';
import { PHOTO_LABELS } from '../lexicon/pictures.ts';
import { belongsToSign, opensDenseText, pictureGroup } from './body-zone.ts';
import { opensWithDateline } from './dateline.ts';
import { type Claim, type Classifier, claimOne, type Page, type PartedPage } from './page.ts';
import { labelAlone } from './picture-labels.ts';
import { opensAsCaption, type PictureMark, signedPicture, tellsWhatIsSeen } from './picture-marks.ts';
import { keyOf } from './shape.ts';
import { unmarkedCaptions } from './unmarked-caption.ts';

/** Picture captions that say so themselves: a credit, a file-photo note, an agency at the end. */
export const caption: Classifier = (page) => {
	const { marks } = page;
	const { body } = page.parts;
	const claims: Claim[] = [];
	for (const [index, mark] of marks.entries()) {
		if (mark === null && !page.claims[index] && pictureGroup(page, index) && !isStamp(page, index)) {
			const named = page.marks[index + 1] === 'credit-only' ? 1 : 2;
			claims.push({ first: index, last: index + named, role: 'caption', rule: 'caption/with-credit-line', join: true });
		} else if (mark === null && !page.claims[index] && opensAsCaption(page.shapes[index]!))
			claims.push(claimOne(index, 'caption', 'caption/opens-as-caption'));
		if (LABEL_ONLY.has(page.shapes[index]!.key) && /[:：]$/.test(page.blocks[index]!.text))
			claims.push(...aroundLabel(page, index));
		if (mark === null && !page.claims[index] && belowCaptionLabel(page, index))
			claims.push(claimOne(index, 'caption', 'caption/below-label'));
		if (mark === null || page.claims[index] || !holds(page, index, mark)) continue;
		if (body.last >= body.first && index > body.last && signedPicture(page.blocks[index]!.text, page.shapes[index]!)) {
			claims.push(claimOne(index, 'furniture', 'furniture/rights'));
			continue;
		}
		const pair = mark === 'credit-only' ? captionOf(page, index, marks) : null;
		if (pair !== null)
			claims.push({
				first: Math.min(pair, index),
				last: Math.max(pair, index),
				role: 'caption',
				rule: 'caption/with-credit-line',
				join: true,
			});
		claims.push(claimOne(index, 'caption', `caption/${mark}`));
	}
	return [...claims, ...unmarkedCaptions(page)];
};

/** Whether "Image caption," or "Image source," and nothing else stands right above. */
function belowCaptionLabel(page: Page, index: number): boolean {
	const label = index > 0 ? labelAlone(page.shapes[index - 1]!) : null;
	return label !== null && page.shapes[index]!.words <= (label === 'source' ? 10 : 45);
}

const LABEL_ONLY: ReadonlySet<string> = new Set(PHOTO_LABELS.map(keyOf));
/** Most words of the credit below a label that stands alone. */
const LONGEST_SOURCE = 12;

/** The credit below "Photo:" alone on its line, and the caption above it, however many blank lines are between. */
function aroundLabel(page: PartedPage, index: number): Claim[] {
	const claims: Claim[] = [];
	const [above, below] = [page.shapes[index - 1], page.shapes[index + 1]];
	if (below && !page.claims[index + 1] && !below.closed && below.words <= LONGEST_SOURCE && !page.stamp(index + 1).dated)
		claims.push(claimOne(index + 1, 'caption', 'caption/below-label'));
	const free = above && !page.claims[index - 1] && !page.marks[index - 1] && index - 1 > page.parts.headlineEnd + 1;
	if (free && above.words >= 3 && above.words <= 45 && (!above.closed || tellsWhatIsSeen(above)) && !isStamp(page, index - 1))
		claims.push(claimOne(index - 1, 'caption', 'caption/with-credit-line'));
	return claims;
}

/** Leaves alone what only looks like a credit: stamps, datelines, ends of paragraphs signed by an agency. */
function holds(page: Page, index: number, mark: PictureMark): boolean {
	const shape = page.shapes[index]!;
	const text = page.blocks[index]!.text;
	if (opensWithDateline(text) && shape.words > 25 && mark !== 'credit-label') return false;
	const stamp = page.stamp(index);
	if (stamp.full && (stamp.rest.length <= 4 || (stamp.timed && isStampLine(text, page.context.language)))) return false;
	if (mark === 'agency-end')
		return (
			shape.words >= 6 &&
			index > 0 &&
			!shape.capitals &&
			(/\/\s?\p{Lu}{2}/u.test(text.slice(-40)) || tellsWhatIsSeen(shape) || page.stamp(index).full)
		);
	return true;
}

/** The line right above or below a bare credit that the credit belongs to; null when none does. */
function captionOf(page: Page, index: number, marks: readonly PictureMark[]): number | null {
	const above = page.shapes[index - 1];
	if (
		above &&
		!page.claims[index - 1] &&
		!marks[index - 1] &&
		!isStamp(page, index - 1) &&
		page.blocks[index]!.blankAbove === 0 &&
		above.words <= 45 &&
		above.words >= 3 &&
		(!signedPicture(page.blocks[index]!.text, page.shapes[index]!) || belongsToSign(page, index - 1))
	) {
		if (
			(page.blocks[index - 1]!.blankAbove > 0 && !opensDenseText(page, index - 1)) ||
			tellsWhatIsSeen(above) ||
			(above.words > 8 && page.stamp(index - 1).full)
		)
			return index - 1;
	}
	const below = page.shapes[index + 1];
	const belowGap = page.blocks[index + 1]?.blankAbove ?? 1;
	if (below && !page.claims[index + 1] && !marks[index + 1] && belowGap === 0 && tellsWhatIsSeen(below) && below.words <= 45)
		return index + 1;
	return null;
}

/** Whether a line is a stamp, which a picture above or below it must not swallow. */
function isStamp(page: Page, index: number): boolean {
	const stamp = page.stamp(index);
	if (!stamp.full) return false;
	if (stamp.timed && isStampLine(page.blocks[index]!.text, page.context.language)) return true;
	return stamp.rest.length <= 2 || (stamp.labelled && stamp.timed);
}
