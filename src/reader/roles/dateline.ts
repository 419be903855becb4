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
