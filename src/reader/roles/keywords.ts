import { KEYWORD_LABELS } from '../lexicon/section-labels.ts';
import { type Claim, claimOne, type OwnWordsClassifier } from './page.ts';
import { keyOf } from './shape.ts';

const LABELS = new Set(KEYWORD_LABELS.map(keyOf));

/** Keyword lines: a label and what stands after it, or a label line with the short lines below it. */
export const keywords: OwnWordsClassifier = (page) => {
	const claims: Claim[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		const text = page.blocks[index]!.text.slice(0, 400);
		const shape = page.shapes[index]!;
		if (/^(?:\s*#[\p{L}\p{N}_-]+[\s,]*){2,}$/u.test(text.slice(0, 200)) && !page.claims[index]) {
			claims.push(claimOne(index, 'keywords', 'keywords/hashtags'));
			continue;
		}
		const colon = text.search(/[:：]/);
		if (
			colon > 0 &&
			colon < 40 &&
			LABELS.has(keyOf(text.slice(0, colon))) &&
			!(shape.closed && shape.words > 12) &&
			shape.words <= 50
		) {
			claims.push(claimOne(index, 'keywords', 'keywords/label'));
			if (text.slice(colon + 1).trim() === '' || /^[/\s]*$/.test(text.slice(colon + 1))) index = listBelow(claims, index);
		} else if (LABELS.has(shape.key) && shape.key.length > 3) {
			const last = listBelow([], index);
			if (last > index) {
				claims.push(claimOne(index, 'keywords', 'keywords/label'));
				index = listBelow(claims, index);
			}
		}
	}
	return claims;

	function listBelow(into: Claim[], label: number): number {
		let last = label;
		for (let next = label + 1; next <= label + 14 && next < page.blocks.length; next += 1) {
			const shape = page.shapes[next]!;
			if (page.claims[next] || shape.closed || shape.words > 5 || !(shape.bulleted || next === label + 1)) break;
			if (!shape.bulleted && page.blocks[next]!.blankAbove > 1) break;
			into.push(claimOne(next, 'keywords', 'keywords/list'));
			last = next;
		}
		return last;
	}
};
