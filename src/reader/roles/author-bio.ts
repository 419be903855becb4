import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { bylinePeople } from './person-names.ts';
import { keyOf } from './shape.ts';

/** What a sentence about an author says right behind the name: who that is, not what happened. */
const TELLS_WHO =
	/^(?:is|covers|writes|reports|works|teaches|joined|studied|can be|may be|ist|schreibt|berichtet|arbeitet|studierte|leitet|est|écrit|travaille|es|escribe|trabaja|è|scrive|é|escreve|schrijft|pisze)$/u;
/** Most words of such a sentence, of one that stands without the name above it, and of those between the name and its verb: "Ilse Maron (37), editor, is …". */
const LONGEST = 70;
const SHORT = 12;
const BETWEEN = 4;

/** Lines that tell who the author is, and the name printed above them: not part of what was reported. */
export const authorBio: Classifier = (page) => {
	const { body, headlineEnd } = page.parts;
	const names = authorNames(page);
	if (names.length === 0) return [];
	const claims: Claim[] = [];
	for (let index = Math.max(headlineEnd + 1, body.first + 1); index < page.blocks.length; index += 1) {
		if (page.claims[index] || page.shapes[index]!.words > LONGEST || !tellsOf(page, index, names)) continue;
		const above = nameAbove(page, index, names);
		if (above.length === 0 && page.shapes[index]!.words > SHORT) continue;
		for (const at of [...above, index]) claims.push(claimOne(at, 'furniture', 'furniture/author-bio'));
	}
	return claims;
};

/** The author's name and job on lines of their own right above. */
function nameAbove(page: Page, index: number, names: readonly string[]): number[] {
	const lines: number[] = [];
	for (let above = index - 1; above > index - 3; above -= 1) {
		if (page.claims[above] || (page.shapes[above]?.words ?? 9) > 6) break;
		lines.push(above);
		if (names.some((name) => page.shapes[above]!.key.startsWith(name))) return lines;
	}
	return [];
}

/** The people of the bylines as keys: whole names, first and last words of them. */
function authorNames(page: Page): string[] {
	const names = new Set<string>();
	for (const [index, claim] of page.claims.entries()) {
		if (claim?.role !== 'byline') continue;
		for (const { name } of bylinePeople(page.blocks[index]!.text)) {
			const key = keyOf(name);
			names.add(key);
			for (const part of [key.split(' ')[0]!, key.split(' ').at(-1)!]) if (part.length >= 4) names.add(part);
		}
	}
	return [...names].sort((a, b) => b.length - a.length);
}

/** Whether a block starts with an author's name and goes on to tell who that is. */
function tellsOf(page: Page, index: number, names: readonly string[]): boolean {
	const { key } = page.shapes[index]!;
	const name = names.find((start) => key.startsWith(`${start} `));
	if (name === undefined) return false;
	return key
		.slice(name.length + 1)
		.split(' ', BETWEEN)
		.some((word) => TELLS_WHO.test(word));
}
