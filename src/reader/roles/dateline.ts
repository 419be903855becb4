import { type Classifier, claimOne } from './page.ts';

/** "دمشق - سانا", "بيروت – وكالات": place, dash, agency, and nothing else. */
const ARABIC_OWN_LINE =
	/^(?:[\p{Script=Arabic}--\p{N}]+\s){0,2}[\p{Script=Arabic}--\p{N}]+\s?[\-–—]\s?(?:[\p{Script=Arabic}--\p{N}]+\s){0,2}[\p{Script=Arabic}--\p{N}]+\s?[\-–—:]?$/v;

/** A dateline on a line of its own: "CITY 5 March (AGENCY) -". Inside a paragraph it stays there and is read later. */
export const dateline: Classifier = (page) => {
	const { headlineEnd, body } = page.parts;
	for (let index = headlineEnd + 1; index <= Math.min(body.first + 2, page.blocks.length - 1); index += 1) {
		if (page.claims[index]) continue;
		const text = page.blocks[index]!.text;
		if (page.shapes[index]!.words > 10 || text.length > 90) continue;
		if (/^[\p{Lu}(][\p{L}\p{M}\p{N} .,'’/()-]{2,80}(?:\s[-–—]{1,2}|\)[-–—]|—)$/u.test(text))
			return [claimOne(index, 'dateline', 'dateline/own-line')];
		if (index < body.first + 1 && ARABIC_OWN_LINE.test(text) && page.shapes[index + 1]?.closed)
			return [claimOne(index, 'dateline', 'dateline/own-line')];
	}
	return [];
};

/** "مدينة - وكالة - …", "مدينة (وكالة) - …": place of one to three words, then agency or dash. */
const ARABIC_DATELINE =
	/^(?:[\p{Script=Arabic}--\p{N}]+[\s،\/]+){0,2}[\p{Script=Arabic}--\p{N}]+\s?(?:\([^\(\)]{2,40}\)\s?[\-–—:.]|[\-–—\/]\s?(?:[\p{Script=Arabic}--\p{N}]+\s){0,4}[\p{Script=Arabic}--\p{N}]+\s?[\-–—:]\s|[\-–—]\s)/v;

/** What stands before the first dash, or before the dash behind a bracket. */
const BEFORE_DASH = /^(\p{Lu}[\p{L}\p{M} .,'’/()-]{1,80})(?:\([^()]{2,40}\)\s?[-–—.:]|\s[–—]{1,2}\s|\s--?\s|—)/u;

/** Whether the words before a dash can be places and a day: a sentence with a dash in it has small words of some length. */
function placeLike(words: string): boolean {
	const small = words.match(/(?<![\p{L}\p{M}'’-])\p{Ll}\p{L}{3,}/gu)?.length ?? 0;
	return small <= 1 && words.split(' ').length <= 10;
}

/** Whether the words of a block open a report from somewhere: "CITY (AGENCY) –". */
export function opensWithDateline(text: string): boolean {
	const head = text.slice(0, 110);
	// Most paragraphs have no dash and no bracket there, and the patterns try every letter.
	if (!/[(–—]|\s-/.test(head)) return false;
	const dash = BEFORE_DASH.exec(head);
	return (
		(dash !== null && (/[)]\s?[-–—.:]$/.test(dash[0]) || placeLike(dash[1]!))) ||
		/^\([^()]{2,40}\)\s?[-–—]/u.test(head) ||
		opensWithPlainDateline(text)
	);
}

/** Whether a dateline shows beyond doubt: an agency in brackets, or before a dash the place in capitals or with its state. */
export function opensWithPlainDateline(text: string): boolean {
	const head = text.slice(0, 110);
	return (
		/^\p{Lu}[\p{L}\p{M} .,'’/-]{1,60}\([^()]{2,40}\)\s?[-–—.:]/u.test(head) ||
		/^\p{Lu}{3}[\p{Lu} .,'’/-]{0,30}(?:,[\p{L}\p{N} .]{2,24})?\s?[-–—]{1,2}\s/u.test(head) ||
		/^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2},\s\p{Lu}[\p{L}.]{1,3}\s?[–—-]{1,2}\s/u.test(head) ||
		ARABIC_DATELINE.test(head)
	);
}
