import { type Classifier, claimOne } from './page.ts';

/** The rubric above the headline: one to four words, no full stop, not the last line of a menu. */
export const kicker: Classifier = (page) => {
	const { headline } = page.parts;
	for (let index = headline - 1; index >= Math.max(0, headline - 2); index -= 1) {
		if (page.claims[index]) continue;
		const shape = page.shapes[index]!;
		const text = page.blocks[index]!.text;
		if (
			shape.words > 4 ||
			shape.closed ||
			shape.listed ||
			page.sections[index] ||
			page.stamp(index).dated ||
			/^[^\p{L}]/u.test(text)
		)
			return [];
		const menu = [index - 1, index - 2, index - 3].filter(
			(above) => above >= 0 && !page.shapes[above]!.closed && page.shapes[above]!.words <= 4,
		).length;
		return menu >= 2 && page.blocks[index]!.blankAbove === 0 ? [] : [claimOne(index, 'kicker', 'kicker/above-headline')];
	}
	return [];
};
