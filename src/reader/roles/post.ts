import { besidesAgo } from './ago.ts';
import { type Claim, claimOne, type OwnWordsClassifier, type Page } from './page.ts';

/** "@handle", alone or behind the name of whom it belongs to. */
const HANDLE = /^(?:\S.{0,50}\s)?\(?@\w{2,30}\)?$/u;
const HANDLE_ALONE = /^@\w{2,30}$/;
/** "— Jo Marl (@jomarl) 3 February 2016": how a post is signed where it is set into a page. */
const SIGNATURE = /^[—–-]\s?.{2,60}\(@\w{2,30}\)/u;
/** "A post shared by Jo Marl (@jomarl) on 3 February": the same of another network. */
const SHARED_BY =
	/^(?:a post shared by|ein beitrag geteilt von|un post condiviso da|une publication partagée par|una publicación compartida (?:por|de)|uma publicação (?:compartilhada|partilhada) por|een bericht gedeeld door)\s/iu;
const PICTURE_OF_POST = /^pic\.twitter\.com\/\w+$/;
const REPLYING = /^(?:replying to|antwort an|en réponse à|en respuesta a|em resposta a|in risposta a)\s@\w/iu;

/** Most lines of a post, from the name to the time below it. */
const MOST_LINES = 9;

/**
 * Posts from a network that a report sets into its text: name, handle, words and time stay in it, as quoted matter. A
 * handle above the first prose is the author's.
 */
export const post: OwnWordsClassifier = (page) => {
	const claims: Claim[] = [];
	let inText = false;
	for (let index = 1; index < page.blocks.length; index += 1) {
		inText ||= page.shapes[index - 1]!.prose;
		if (page.claims[index] || !inText) continue;
		const shared = SHARED_BY.test(textOf(page, index));
		const last = shared || SIGNATURE.test(textOf(page, index)) ? index : endOfPost(page, index);
		if (last === null) continue;
		const signed = last === index && !shared && !opensPost(page, index);
		const first = signed ? firstOfSigned(page, index) : index - nameAbove(page, index);
		for (let at = first; at <= last; at += 1) if (!page.claims[at]) claims.push(claimOne(at, 'paragraph', 'paragraph/post'));
		index = last;
	}
	return claims;
};

function textOf(page: Page, index: number): string {
	return page.blocks[index]?.text.slice(0, 200) ?? '';
}

function opensPost(page: Page, index: number): boolean {
	return HANDLE.test(textOf(page, index)) && page.shapes[index]!.words <= 6;
}

/** The line of the time, or of the signature, of a post whose handle stands on a line; null when none comes. */
function endOfPost(page: Page, index: number): number | null {
	if (!opensPost(page, index)) return null;
	for (let at = index + 1; at <= index + MOST_LINES && at < page.blocks.length; at += 1) {
		const text = textOf(page, at);
		if (SIGNATURE.test(text)) return at;
		if (at > index + 1 && (isTimeOfPost(page, at) || PICTURE_OF_POST.test(text)))
			return SIGNATURE.test(textOf(page, at + 1)) ? at + 1 : at;
		if (page.shapes[at]!.words > 90) return null;
	}
	return null;
}

/** "11:42 PM · 2 Feb 2016", "3h" below words: a clock time and a day parted by a point, or how long ago. */
function isTimeOfPost(page: Page, index: number): boolean {
	const text = textOf(page, index);
	const stamp = /\s·\s/.test(text) ? page.stamp(index) : null;
	return (stamp?.dated && stamp.timed && stamp.rest.length <= 4) || besidesAgo(text) === '';
}

/** 1 when the line above a handle is the name that it belongs to. */
function nameAbove(page: Page, index: number): 0 | 1 {
	const above = page.shapes[index - 1];
	const own = HANDLE_ALONE.test(textOf(page, index)) && page.blocks[index]!.blankAbove === 0;
	return own && index > 1 && above && above.words <= 4 && !above.closed && !page.claims[index - 1] ? 1 : 0;
}

/** The first line of a signed post: its words stand right above, no blank line between. */
function firstOfSigned(page: Page, index: number): number {
	let first = index;
	while (first > 1 && index - first < 3 && page.blocks[first]!.blankAbove === 0 && !page.claims[first - 1]) {
		const { closed, words, prose } = page.shapes[first - 1]!;
		const partOfPost =
			closed || words >= 5 || REPLYING.test(textOf(page, first - 1)) || PICTURE_OF_POST.test(textOf(page, first - 1));
		if (!partOfPost) break;
		first -= 1;
		if (prose) break;
	}
	return first;
}
