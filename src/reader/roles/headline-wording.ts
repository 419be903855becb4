import { candidate } from './headline-candidate.ts';
import type { Page } from './page.ts';
import { afterByWord, peopleIn } from './person-names.ts';
import { stems } from './stems.ts';

/** Whether two neighbouring lines are one headline broken in two. */
export function wrapsInto(page: Page, upper: number, lower: number): boolean {
	const top = page.shapes[upper];
	const bottom = page.shapes[lower];
	if (!top || !bottom || page.claims[upper] || page.claims[lower]) return false;
	if (
		page.blocks[lower]!.blankAbove > 0 ||
		top.closed ||
		(bottom.closed && !/[?？؟]$/u.test(bottom.label)) ||
		top.listed ||
		bottom.listed
	)
		return false;
	const text = page.blocks[lower]!.text;
	const runsOn = /^\p{Ll}/u.test(text) && !/\d|\w_\w/.test(text);
	if (!runsOn && ((page.blocks[lower + 1]?.blankAbove ?? 1) === 0 || page.blocks[upper]!.blankAbove === 0)) return false;
	if (top.words + bottom.words > 22 || page.blocks[upper]!.text.length > 70) return false;
	if (page.stamp(lower).dated || afterByWord(text) !== null) return false;
	if (peopleIn(text).length > 0 && bottom.words <= 4) return false;
	return (
		runsOn ||
		/(?:[,–—-]|\b(?:of|the|a|an|in|on|to|for|and|over|with|aiding|by|from|at|as|der|die|das|und|im|in|mit|für|von|de|la|le|et|y|en|di|del|della|il|un|una|une|du|les|des|el|los|do|da|dos|um|uma|ein|eine|einen|dem|den))$/iu.test(
			page.blocks[upper]!.text,
		) ||
		(upper <= 1 &&
			top.words >= 3 &&
			/^\p{Lu}/u.test(text) &&
			top.words + bottom.words <= 14 &&
			bottom.words >= 2 &&
			bottom.words <= top.words + 1)
	);
}

/** A line near the headline that says the same in other words, as page title above or headline below; -1 when there is none. */
export function otherWording(page: Page, found: number): number {
	const own = new Set(stems(page.shapes[found]!.label));
	if (own.size < 3 || found > 4) return -1;
	for (let index = Math.max(0, found - 3); index <= found + 2; index += 1) {
		const shape = page.shapes[index];
		if (
			!shape ||
			index === found ||
			shape.key === page.shapes[found]!.key ||
			!candidate(page, index) ||
			shape.bulleted ||
			shape.words < 5 ||
			shape.closed
		)
			continue;
		const theirs = new Set(stems(shape.label));
		const common = [...theirs].filter((stem) => own.has(stem)).length;
		const contained = shape.key.includes(page.shapes[found]!.key);
		if (!contained && common >= 3 && common / Math.max(theirs.size, own.size) >= 0.5) return index;
	}
	return -1;
}
