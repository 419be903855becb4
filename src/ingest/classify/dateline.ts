import { type Classifier, claimOne } from './page.ts';
import { partsOf } from './parts.ts';

/** A dateline on a line of its own: "CITY 5 March (AGENCY) -". Inside a paragraph it stays there and is read later. */
export const dateline: Classifier = (page) => {
	const { headlineEnd, body } = partsOf(page);
	for (let index = headlineEnd + 1; index <= Math.min(body.first + 2, page.blocks.length - 1); index += 1) {
		if (page.claims[index]) continue;
		const text = page.blocks[index]!.text;
		if (page.shapes[index]!.words > 10 || text.length > 90) continue;
		if (/^[\p{Lu}(][\p{L}\p{M}\p{N} .,'’/()-]{2,80}(?:\s[-–—]{1,2}|\)[-–—]|—)$/u.test(text))
			return [claimOne(index, 'dateline', 'dateline/own-line')];
	}
	return [];
};
