import type { Role } from '#model';
import { cardsInHead } from './cards.ts';
import type { Parts } from './page.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';

/** How many lines below the headline a sentence may stand and still be part of the report's head. */
const HEAD_REACH = 14;

/** Most words of a sentence that stands to a picture. */
const LONGEST_CAPTION = 45;

const FOREIGN: ReadonlySet<Role> = new Set(['furniture', 'related report', 'comment']);

/** What stands outside the report and was claimed by nobody: above it, in its head, and below it. */
export const outside: Classifier = (page) => {
	const parts = page.parts;
	const { body } = parts;
	if (body.last < body.first) return [];
	const claims = cardsInHead(page);
	const carded = new Set(claims.map(({ first }) => first));
	// Where no line says that it is machinery, what stands around the text is rather part of it.
	const plain = page.claims.every((claim) => claim === undefined || !FOREIGN.has(claim.role));
	let aside = false;
	for (let index = 0; index < page.blocks.length; index += 1) {
		const label = page.sections[index];
		if (label) aside = label === 'aside';
		if (page.claims[index] || carded.has(index) || (index >= body.first && index <= body.last)) continue;
		const shape = page.shapes[index]!;
		if (plain && !label && (shape.prose || (index > body.last && shape.words > 14))) continue;
		const told = aside || index > parts.headlineEnd + HEAD_REACH ? null : sentenceInHead(page, parts, index);
		if (told !== null) {
			claims.push(told);
			continue;
		}
		const title = aside && !label && shape.words >= 4;
		if (index < parts.headline || (parts.headline < 0 && index < body.first))
			claims.push(claimOne(index, 'furniture', 'furniture/above-headline'));
		else if (index < body.first)
			claims.push(claimOne(index, title ? 'related report' : 'furniture', title ? 'related/in-head' : 'furniture/in-head'));
		else
			claims.push(claimOne(index, title ? 'related report' : 'furniture', title ? 'related/below-text' : 'furniture/below-text'));
	}
	return claims;
};

/**
 * A sentence between headline and text that nothing else claimed: alone it stands to a picture, in company it opens the
 * report.
 */
function sentenceInHead(page: Page, parts: Parts, index: number): Claim | null {
	if (parts.headline < 0 || index <= parts.headlineEnd || index >= parts.body.first || !isSentence(page, index)) return null;
	const company = isSentence(page, index - 1) || isSentence(page, index + 1);
	const long = page.shapes[index]!.words > LONGEST_CAPTION;
	return company || long
		? claimOne(index, 'paragraph', 'paragraph/in-head')
		: claimOne(index, 'caption', 'caption/sentence-in-head');
}

/** Whether a free block is a sentence: closed by more than a question mark, six words or more, in no list. */
function isSentence(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	return (
		shape !== undefined &&
		!page.claims[index] &&
		((shape.closed && shape.words >= 6) || shape.words > LONGEST_CAPTION) &&
		!shape.listed &&
		!page.stamp(index).dated &&
		!/[?？؟]["”’»)]*$/u.test(page.blocks[index]!.text)
	);
}
