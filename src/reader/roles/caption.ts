import { isStampLine } from '#dates';
import { belongsToSign, opensDenseText, pictureGroup } from './body-zone.ts';
import { opensWithDateline } from './dateline.ts';
import { type Claim, type Classifier, claimOne, type Page, type PartedPage } from './page.ts';
import { labelAlone } from './picture-labels.ts';
import { opensAsCaption, type PictureMark, seenInShort, signedPicture, tellsWhatIsSeen } from './picture-marks.ts';

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

/** Most words of a caption without a mark, and of the credit below it. */
const LONGEST = 45;
const LONGEST_CREDIT = 5;

/**
 * Captions inside the text that no credit mark shows: told by what they say, by a line glued below them, by being
 * printed twice.
 */
function unmarkedCaptions(page: PartedPage): Claim[] {
	const { body } = page.parts;
	const spaced = isSpaced(page, body.first, body.last);
	const claims: Claim[] = [];
	for (let index = body.first; index <= body.last; index += 1) {
		if (page.claims[index]) continue;
		if (spaced && index + 2 <= body.last && gluedPair(page, index)) {
			claims.push({ first: index, last: index + 1, role: 'caption', rule: 'caption/glued-credit', join: true });
			index += 1;
		} else if (printedTwice(page, index, body.last)) claims.push(claimOne(index, 'caption', 'caption/printed-twice'));
		else if (shortAndSeen(page, index)) claims.push(claimOne(index, 'caption', 'caption/tells-what-is-seen'));
	}
	return claims;
}

/** Whether blank lines part the paragraphs of the text: then two lines without one between them belong together. */
function isSpaced(page: Page, first: number, last: number): boolean {
	let prose = 0;
	let apart = 0;
	for (let index = first + 1; index <= last; index += 1) {
		if (!page.shapes[index]!.prose || page.claims[index]) continue;
		prose += 1;
		if (page.blocks[index]!.blankAbove > 0) apart += 1;
	}
	return prose >= 3 && apart >= prose * 0.8;
}

/** A sentence with a name of a few words glued below it, and blank lines around the two: "The gate at dusk. / Harbour Board". */
function gluedPair(page: Page, index: number): boolean {
	const [shape, below] = [page.shapes[index]!, page.shapes[index + 1]];
	if (!below || page.claims[index + 1] || page.sections[index + 1] || page.blocks[index]!.blankAbove === 0) return false;
	if (page.blocks[index + 1]!.blankAbove > 0 || page.blocks[index + 2]?.blankAbove === 0) return false;
	if (shape.words < 6 || shape.words > LONGEST || shape.listed || !shape.closed || /^["“„«]|[?？؟]$/.test(shape.label))
		return false;
	if (below.words > LONGEST_CREDIT || below.closed || below.listed || below.row || /[:：,;]$/.test(below.label)) return false;
	const stamp = page.stamp(index + 1);
	return !stamp.dated && !stamp.timed && !/\p{N}/u.test(below.label) && namesOnly(below.label);
}

/** Whether every word begins with a capital but small joining words: a name of a person, house or agency. */
function namesOnly(label: string): boolean {
	return (
		/^[\p{Lu}\p{Lo}(]/u.test(label) &&
		label
			.split(' ')
			.every((word) => /^[\p{Lu}\p{Lo}&/|(]/u.test(word) || /^(?:of|for|via|the|and|de|la|du|von|für|und|di|e|y)$/.test(word))
	);
}

/** How near to each other a gallery prints the caption of its first picture and that of its row of pictures. */
const NEAR = 3;

/** Whether a sentence stands a second time within a few lines: the caption of a picture that is shown large and small. */
function printedTwice(page: Page, index: number, last: number): boolean {
	const { key, words, closed, listed } = page.shapes[index]!;
	if (!closed || listed || words < 10 || words > LONGEST || !besideTools(page, index)) return false;
	for (let other = Math.max(0, index - NEAR); other <= Math.min(last, index + NEAR); other += 1)
		if (other !== index && page.shapes[other]!.key === key) return true;
	return false;
}

/** Whether a line of the page's machinery, or of a picture, stands right above or below. */
function besideTools(page: Page, index: number): boolean {
	return [index - 1, index + 1].some((at) => ['furniture', 'caption'].includes(page.claims[at]?.role ?? ''));
}

/** A short line without a full stop that tells of what is seen: "The captain (left) at the weir". */
function shortAndSeen(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	return (
		!shape.closed &&
		shape.words >= 4 &&
		shape.words <= 20 &&
		!shape.listed &&
		!/^["“„«]|[:：]$/.test(shape.label) &&
		seenInShort(shape)
	);
}
