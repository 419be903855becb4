import { type Claim, claimOne, type Page, type PartedPage } from './page.ts';
import { seenInShort } from './picture-marks.ts';

/** Most words of a caption without a mark, and of the credit below it. */
const LONGEST = 45;
const LONGEST_CREDIT = 5;

/**
 * Captions inside the text that no credit mark shows: told by what they say, by a line glued below them, by being
 * printed twice.
 */
export function unmarkedCaptions(page: PartedPage): Claim[] {
	const { body } = page.parts;
	const spaced = isSpaced(page, body.first, body.last);
	const makers = makersAboveHeadings(page, body.first, body.last);
	const claims: Claim[] = [];
	for (let index = body.first; index <= body.last; index += 1) {
		if (page.claims[index]) continue;
		if (spaced && index + 2 <= body.last && gluedPair(page, index)) {
			claims.push({ first: index, last: index + 1, role: 'caption', rule: 'caption/glued-credit', join: true });
			index += 1;
		} else if (printedTwice(page, index, body.last)) claims.push(claimOne(index, 'caption', 'caption/printed-twice'));
		else if (shortAndSeen(page, index)) claims.push(claimOne(index, 'caption', 'caption/tells-what-is-seen'));
		else if (makers.includes(index)) claims.push(claimOne(index, 'caption', 'caption/maker-above-heading'));
	}
	return claims;
}

/** Fewest headings with their maker above that show the maker to be a picture's credit. */
const FEWEST_MAKERS = 3;

/** "Merrow Boats / Merrow Boats Skiff 12": in lists of goods a picture's credit names the maker that the heading names again. */
function makersAboveHeadings(page: Page, first: number, last: number): number[] {
	const makers: number[] = [];
	for (let index = first; index < last; index += 1) {
		const [shape, below] = [page.shapes[index]!, page.shapes[index + 1]!];
		if (page.claims[index] || page.claims[index + 1] || shape.words > 3 || shape.closed || shape.listed || below.closed) continue;
		if (below.words <= 14 && !/\p{N}/u.test(shape.key) && below.key.startsWith(`${shape.key} `)) makers.push(index);
	}
	return makers.length >= FEWEST_MAKERS ? makers : [];
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

/** "Workshop of the growers at Halvern, 2015": a year at the end, as below pictures of things past. */
const ENDS_IN_YEAR = /\p{L},\s(?:1[89]|20)\d\d$/u;

/** A short line without a full stop that tells of what is seen, or of when: "The captain (left) at the weir". */
function shortAndSeen(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	return (
		!shape.closed &&
		shape.words >= 4 &&
		shape.words <= 20 &&
		!shape.listed &&
		!/^["“„«]|[:：]$/.test(shape.label) &&
		(seenInShort(shape) || ENDS_IN_YEAR.test(shape.label))
	);
}
