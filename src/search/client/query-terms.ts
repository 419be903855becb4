import type { Term } from '#search/engine';

/** Terms of one search. */
export const MOST_TERMS = 12;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.,'’‘ʼʿʾ`´ʻ][\p{L}\p{M}\p{N}]+)*/gu;

const STOP_WORDS = new Set(
	(
		'a an and are as at be but by for from has have he her his in into is it its no not of on or she so than ' +
		'that the their them then there they this to was we were what when which who will with you'
	).split(' '),
);

/**
 * What was typed → what to find. Stop words are left out unless they stand in a phrase; `stopped` says that nothing
 * else was typed, `cut` that there was more than a search takes. Quotation marks of any kind make a phrase; one left
 * open runs to the end.
 */
export function readQuery(text: string): { terms: Term[]; stopped: boolean; cut: boolean } {
	const parts = text
		.normalize('NFC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[“”„«»]/g, '"')
		.split('"');
	const terms: Term[] = [];
	let stopped = false;
	for (const [at, part] of parts.entries()) {
		const found = part.match(WORD) ?? [];
		if (at % 2 === 1) {
			if (found.length > 0) terms.push(phrase(`“${found.join(' ')}”`, found));
			continue;
		}
		for (const word of found) {
			if (STOP_WORDS.has(word.toLowerCase())) stopped = true;
			else if (/[-‐‑]/.test(word)) terms.push(phrase(word, [word]));
			else terms.push({ shown: word, variants: plain(word).split(' ', 1), phrase: false });
		}
	}
	const unique = terms.filter((term, at) => terms.findIndex((other) => other.shown === term.shown) === at);
	return { terms: unique.slice(0, MOST_TERMS), stopped: stopped && !unique.length, cut: unique.length > MOST_TERMS };
}

/** A phrase with every way of writing hyphens: up to four gaps all of them, beyond that none and as typed. */
function phrase(shown: string, typed: readonly string[]): Term {
	const spaced = typed.map((word) => plain(word)).join(' ');
	const words = spaced.split(/[ \-‐‑]/);
	const gaps = words.length - 1;
	if (gaps === 0) return { shown, variants: words, phrase: true };
	if (gaps > 4) return { shown, variants: [...new Set([spaced, words.join(' '), articlesJoined(words)])], phrase: true };
	const variants = Array.from({ length: 2 ** gaps }, (_, pattern) =>
		words.reduce((sum, word, at) => sum + ((pattern >> (at - 1)) & 1 ? '-' : ' ') + word),
	);
	return { shown, variants, phrase: true };
}

/** "jaish al izza" → "jaish al-izza". */
function articlesJoined(words: readonly string[]): string {
	return words.reduce((sum, word, at) => sum + (/^[ae]\p{L}$/iu.test(words[at - 1] ?? '') ? '-' : ' ') + word);
}

/** As the index holds it: "U.S." is "us", "3,000" is "3000", "Nu'man" is "numan", "Rai's" is "rai s". */
function plain(word: string): string {
	return dropApostrophes(word).replace(/[.,]/g, '').toLowerCase();
}

/**
 * Apostrophes inside words. Pagefind cuts "al-Nu'man" and "al-Nu’man" apart at the apostrophe, each in its own way, so
 * that "Numan" finds neither. Before indexing, each apostrophe between letters becomes an invisible mark that Pagefind
 * reads over, and an English genitive is set off as a word of its own; the browser turns both back, letter for letter.
 */

const APOSTROPHES = "'’‘ʼʿʾ`´ʻ";
const FIRST_MARK = 0xfe00;
const GENITIVE = '\ufe0f';

const BETWEEN_LETTERS = /(?<=\p{L})['’‘ʼʿʾ`´ʻ](?=\p{L})/gu;
const GENITIVE_S = /(?<=\p{L})(['’‘ʼʿʾ`´ʻ]s)(?![\p{L}\p{M}])/giu;

/** Plain text → text for the index. */
export function hideApostrophes(text: string): string {
	return text
		.replace(/[\ufe00-\ufe08\ufe0f]/g, '')
		.replace(GENITIVE_S, `${GENITIVE} $1`)
		.replace(BETWEEN_LETTERS, (mark) => String.fromCharCode(FIRST_MARK + APOSTROPHES.indexOf(mark)));
}

/** Text from the index → the text as printed. */
export function showApostrophes(text: string): string {
	return text
		.replace(/\ufe0f /g, '')
		.replace(/[\ufe00-\ufe08]/g, (mark) => APOSTROPHES[mark.charCodeAt(0) - FIRST_MARK]!)
		.replace(/\ufe0f/g, '');
}

/** What a reader typed, as the index holds it: apostrophes gone, a genitive a word of its own. */
export function dropApostrophes(text: string): string {
	return text.replace(GENITIVE_S, ' s').replace(/['’‘ʼʿʾ`´ʻ]/g, '');
}
