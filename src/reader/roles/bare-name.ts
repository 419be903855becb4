import type { HeadLine } from './head-line.ts';
import { tellsOtherDay } from './other-day.ts';
import type { Page, Parts } from './page.ts';
import { hasGivenName, isPersonName } from './person-form.ts';
import { keyOf } from './shape.ts';

const HANDLE = /^@\w{2,30}$|^\S{2,40}@\S+\.\w+$/;
/** How many lines of page tools may stand between a name and its stamp. */
const MOST_TOOLS = 10;

/** A line that is a name, beside a stamp, a handle or an e-mail address. */
export function bareName(page: Page, parts: Parts, index: number, line: HeadLine): boolean {
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	const { people, rest, stamped } = line;
	const first = people[0]?.name;
	if (first === undefined || (shape.closed && !ENDS_IN_INITIAL.test(text)) || shape.words > 22) return false;
	// Capitals cannot be told from a heading by their letters: they need the stamp on the same line.
	const shouted = !/\p{Ll}|\p{Lo}/u.test(text.slice(0, 30));
	if (!people.every(({ name }) => (shouted ? stamped : page.names(name)))) return false;
	if (parts.headline >= 0 && page.blocks[parts.headline]!.text.includes(first)) return false;
	const words = wordsIn(rest);
	if (words === 0 && stamped) return true;
	if (toldOf(page, parts, first)) return false;
	if (stamped || /@\w/.test(text) || hasButton(rest)) return words <= 8 && !rest.some((part) => /^\p{Ll}{2}/u.test(part));
	return words <= 6 && stampBeside(page, parts, index);
}

/** "Juan Carlos Maron C." */
const ENDS_IN_INITIAL = /\p{L}{2}\s\p{Lu}\.$/u;
/** Buttons that pages print behind an author's name. */
const BUTTON =
	/^(?:follow|following|view (?:all |more )?(?:articles|posts|stories|profile)|view more articles|more (?:articles|posts|stories) (?:by|from)|all (?:articles|posts) (?:by|from)|folgen|alle artikel|suivre|seguir|segui|volgen)(?:\s|$)/iu;

/** Whether a button for an author's other texts stands among the words that no part of a line claims. */
export function hasButton(rest: readonly string[]): boolean {
	return rest.some((part) => BUTTON.test(part));
}

/** How many words a head line's unclaimed parts hold. */
export function wordsIn(rest: readonly string[]): number {
	return rest.reduce((sum, part) => sum + part.split(' ').length, 0);
}

/** Whether a stamp, a handle or an e-mail address stands above or below a line, page tools passed over. */
export function stampBeside(page: Page, parts: Parts, index: number): boolean {
	for (const next of [index + 1, index - 1, index + 2, belowTools(page, index)]) {
		const neighbour = page.blocks[next];
		if (!neighbour || next <= parts.headlineEnd || page.shapes[next]!.words > 26) continue;
		const other = page.stamp(next);
		if (
			(other.dated || (other.labelled && other.rest.length <= 3)) &&
			other.rest.length <= 4 &&
			!tellsOtherDay(page, next) &&
			page.claims[next]?.role !== 'furniture'
		)
			return true;
		if (HANDLE.test(neighbour.text)) return true;
	}
	return false;
}

/** The first block below a line that is no page tool. */
function belowTools(page: Page, index: number): number {
	let next = index + 1;
	while (next <= index + MOST_TOOLS && page.claims[next]?.role === 'furniture') next += 1;
	return next;
}

/** Whether the text speaks of somebody in two paragraphs or more: that is whom it is about, not who wrote it. */
function toldOf(page: Page, { body }: Parts, name: string): boolean {
	let blocks = 0;
	for (let index = body.first; index <= body.last && blocks < 2; index += 1)
		if (page.shapes[index]!.closed && page.blocks[index]!.text.includes(name)) blocks += 1;
	return blocks >= 2;
}

/** Whether a line above the headline is a name with its handle and a stamp below, and nothing else down to the headline. */
export function aboveStamp(page: Page, parts: Parts, index: number): boolean {
	const { text } = page.blocks[index]!;
	if (page.shapes[index]!.words > 5 || !isPersonName(text) || !hasGivenName(text) || !page.names(text)) return false;
	const below = page.blocks.slice(index + 1, Math.max(index + 1, parts.headline)).map((block) => HANDLE.test(block.text));
	return below.includes(true) && below.includes(false) && below.every((handle, at) => handle || page.stamp(index + 1 + at).full);
}

/** A line that is nothing but one name, in the head, of somebody whom headline and text do not speak of, or who signs below. */
export function nameOnly(page: Page, parts: Parts, index: number, { people, rest }: HeadLine): boolean {
	const name = people[0]?.name;
	if (name === undefined || people.length > 1 || rest.length > 1 || page.shapes[index]!.words > 5 || !page.names(name))
		return false;
	if (page.shapes[index]!.bulleted && rest.length === 0) return false;
	if (signsBelow(page, parts, name)) return !page.blocks[parts.headline]?.text.includes(name);
	if (inNameList(page, index)) return false;
	const surname = name.split(' ').at(-1)!;
	for (let at = 0; at <= Math.min(parts.body.last, parts.body.first + 14); at += 1) {
		if (at !== index && (at <= index || at >= parts.body.first) && page.blocks[at]!.text.includes(surname)) return false;
	}
	return true;
}

/** Whether other lines that are names stand a little above or below: a list of authors and their titles. */
function inNameList(page: Page, index: number): boolean {
	return [-4, -3, -2, 2, 3, 4].some((step) => {
		const text = page.blocks[index + step]?.text;
		return text !== undefined && text !== page.blocks[index]!.text && isPersonName(text) && hasGivenName(text);
	});
}

/** Whether a name stands below the text on a line of its own, as the heading of an author's box does. */
function signsBelow(page: Page, { body }: Parts, name: string): boolean {
	const key = keyOf(name);
	return page.shapes.some(
		(shape, at) => at > body.last && shape.words <= 6 && (shape.key === key || shape.key.endsWith(` ${key}`)),
	);
}
