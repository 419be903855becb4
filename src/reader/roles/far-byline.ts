import { AUTHOR_BOX_LABELS } from '../lexicon/bylines.ts';
import type { Parts } from './page.ts';
import { type Claim, claimOne, type Page } from './page.ts';
import { hasGivenName } from './person-form.ts';
import { afterByWord, isPersonName } from './person-names.ts';
import { keyOf } from './shape.ts';

/** "Author: …": a label that says so far from the head as well as in it. */
const LABEL =
	/^(?:autorin\/autor|autor(?:\/in|in|es)?|authors?|auteur|autore|autora|written by|geschrieben von|автор|بقلم|yazar)\s?[:：\s]/iu;
const BOXES = new Set(AUTHOR_BOX_LABELS.map(keyOf));

/** The byline of a page that has none in its head or right below its text: the only one that names a person. */
export function farByline(page: Page, parts: Parts): Claim[] {
	const lone = loneByline(page, parts);
	return lone.length > 0 ? lone : authorBox(page, parts);
}

/** The only "By …" line of a page, in the text or right below it; further below only with a label that says "author". */
function loneByline(page: Page, parts: Parts): Claim[] {
	const found: Claim[] = [];
	for (let index = parts.headlineEnd + 1; index < page.blocks.length && found.length < 2; index += 1) {
		if (index > parts.body.last && page.sections[index] === 'comments') break;
		if (page.claims[index] || page.shapes[index]!.words > 5) continue;
		const { text } = page.blocks[index]!;
		if (index > parts.body.last + 2 && !LABEL.test(text)) continue;
		const by = afterByWord(text);
		// So far from the head a by-word alone may open any heading: "Von Risiken und Nebenwirkungen".
		if (by !== null && isPersonName(by) && (hasGivenName(by) || LABEL.test(text)))
			found.push(claimOne(index, 'byline', 'byline/lone'));
	}
	return found.length === 1 ? found : [];
}

/** The name on a line of its own below the heading "About the author". */
function authorBox(page: Page, parts: Parts): Claim[] {
	for (let index = Math.max(parts.body.first, 0) + 1; index < page.blocks.length - 1; index += 1) {
		if (!BOXES.has(page.shapes[index]!.key) || page.claims[index + 1]) continue;
		const { text } = page.blocks[index + 1]!;
		if (page.shapes[index + 1]!.words <= 5 && isPersonName(text) && hasGivenName(text) && page.names(text))
			return [claimOne(index + 1, 'byline', 'byline/author-box')];
	}
	return [];
}
