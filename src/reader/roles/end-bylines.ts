import { AUTHOR_BOX_LABELS } from '../lexicon/people.ts';
import { headLine, peopleIn } from './head-line.ts';
import { afterByWord } from './head-pieces.ts';
import { type Claim, claimOne, type Page, type Parts } from './page.ts';
import { hasGivenName, isGivenNameAlone, isPersonName } from './person-form.ts';
import { keyOf, type Shape } from './shape.ts';

/** How far below the text a byline may stand: with a word for publishing and a clock or day on its line, further. */
const REACH = 4;
const STAMPED_REACH = 12;

/** A byline below the text, when the head has none or names the same people. */
export function endBylines(page: Page, parts: Parts, head: readonly Claim[]): Claim[] {
	const claims: Claim[] = [];
	const { first, last } = parts.body;
	if (head.length === 0)
		for (let index = Math.max(first + 2, last - 1); index <= last; index += 1)
			if (!page.claims[index] && page.stamp(index).labelled && postedBy(page, index))
				return [claimOne(index, 'byline', 'byline/posted-by')];
	for (let index = last + 1; index <= Math.min(last + STAMPED_REACH, page.blocks.length - 1); index += 1) {
		const shape = page.shapes[index]!;
		if (page.sections[index]) break;
		if (page.claims[index]?.role === 'furniture' && !/^\S+@\S+\.\w+$/.test(shape.label)) continue;
		if (head.length + claims.length === 0 && postedBy(page, index)) return [claimOne(index, 'byline', 'byline/posted-by')];
		const dated = page.stamp(index + 1).full && page.shapes[index + 1]!.words <= 6;
		if ((index > last + REACH && !dated) || shape.words > 10) continue;
		if (/^\S{2,40}@\S+\.\w{2,}$/.test(shape.label) || signedWithMail(shape))
			claims.push(claimOne(index, 'byline', 'byline/e-mail'));
		const by = afterByWord(page.blocks[index]!.text);
		const people = by === null ? [] : headLine(page.blocks[index]!.text).people;
		const penName = by !== null && head.length === 0 && isGivenNameAlone(by.trim());
		const told =
			people.length > 0 && (head.length === 0 ? !amongData(page, index) : people.every(({ name }) => names(page, head, name)));
		if (told || penName) claims.push(claimOne(index, 'byline', 'byline/end'));
	}
	return claims.length + head.length > 0 ? claims : signature(page, parts);
}

/** Whether a line is one of the data of a book or film: "Title: …", "Author: …", "Publisher: …". */
function amongData(page: Page, index: number): boolean {
	const data = /^\p{L}[\p{L} /-]{2,24}\s?[:：]\s?\S/u;
	return data.test(page.blocks[index]!.text) && [index - 1, index + 1].some((at) => data.test(page.blocks[at]?.text ?? ''));
}

/** "Posted by Ilse Maron at 2:33 PM", "26 December 2019 by Ilse": how weblogs sign below the text. */
function postedBy(page: Page, index: number): boolean {
	const { text } = page.blocks[index]!;
	if (page.shapes[index]!.words > 16 || page.shapes[index]!.closed) return false;
	const stamp = page.stamp(index);
	if (!stamp.timed && !stamp.full) return false;
	const line = headLine(text);
	return line.by && line.people.length === 1;
}

/** A name alone on the first line below the text: a given name, no list of people, nobody of whom the report tells. */
function signature(page: Page, { body, headline }: Parts): Claim[] {
	const index = body.last + 1;
	const block = page.blocks[index];
	if (!block || page.claims[index] || page.shapes[index]!.words > 4 || page.shapes[index]!.bulleted || page.sections[index])
		return [];
	if (!isPersonName(block.text) || !hasGivenName(block.text) || !page.names(block.text)) return [];
	const next = page.blocks[index + 1];
	if (next && isPersonName(next.text.split(',')[0]!)) return [];
	const surname = block.text.split(' ').at(-1)!;
	for (let at = Math.max(0, headline); at <= body.last; at += 1) if (page.blocks[at]!.text.includes(surname)) return [];
	return [claimOne(index, 'byline', 'byline/signature')];
}

/** A name and an e-mail address and nothing else: "Ilse Maron ilse@wire.example". */
function signedWithMail(shape: Shape): boolean {
	const match = /^([^@]{2,40}?)[\s(<]+[^\s@]{1,40}@[^\s@]+\.\w{2,}[)>]?$/u.exec(shape.label.slice(0, 120));
	return match?.[1] !== undefined && shape.words <= 6 && afterByWord(match[1]) === null && peopleIn(match[1]).length === 1;
}

/** Whether one of the bylines names a person. */
function names(page: Page, bylines: readonly Claim[], person: string): boolean {
	return bylines.some(({ first }) => page.blocks[first]!.text.includes(person));
}

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
		if (page.claims[index] || page.shapes[index]!.words > 10) continue;
		const { label: text, words } = page.shapes[index]!;
		const labelled = LABEL.test(text);
		if ((index > parts.body.last + 2 && !labelled) || afterByWord(text) === null || amongData(page, index)) continue;
		const { people, credits, rest } = headLine(text);
		const name = people[0]?.name;
		// So far from the head a by-word alone may open any heading: "Von Risiken und Nebenwirkungen".
		if (name !== undefined && people.length === 1 && rest.length === 0 && (words <= 5 || credits.length > 0))
			if (hasGivenName(name) || labelled) found.push(claimOne(index, 'byline', 'byline/lone'));
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
