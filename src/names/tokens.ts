import { IN_WORDS, memoize } from '#text';
import { articlesIn } from './articles.ts';
import { foldName } from './fold.ts';

/** One word of running text, with its place in it. Offsets count UTF-16 units. */
export interface Token {
	readonly start: number;
	/** End of the word without a possessive: "Idlib" in "Idlib's". */
	readonly end: number;
	/** The word as printed, without a possessive. */
	readonly raw: string;
	/** Folded by foldName: what aliases are compared with. */
	readonly folded: string;
	/** A transliterated Arabic article as its own word: "al" in "al-Rastan". */
	readonly article: boolean;
	/** Starts with a capital, a digit or a letter of a script without case. */
	readonly capital: boolean;
}

/**
 * Words: letters with marks, apostrophes inside, plus and ampersand between ("4+1"); a Chinese or Japanese letter is
 * one each.
 */
const LETTERS = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${IN_WORDS}]*`;
const WORD = new RegExp(
	`[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]|${LETTERS}(?:['’‘\`´ʼʻʿʾ+&]${LETTERS})*`,
	'uy',
);
/** Spaces or a hyphen, and an apostrophe of the next word; a line that was wrapped behind a hyphen leaves a space there. */
const GAP_IN_NAME = new RegExp(
	`^(?:[^\\S\\r\\n\\u2028\\u2029]{1,3}|[^\\S\\r\\n\\u2028\\u2029]?[-‐‑–]|[-‐] )[${IN_WORDS}]?['’‘\`ʿʾ]?$`,
	'u',
);
const POSSESSIVE = /['’ʼ][sS]$/;
/** "d'", "l'", "qu'" grown onto the next word in French, Italian, Catalan. */
const ELISION = /^(?:[dlsn]|qu|dell|dall|nell|sull|all)['’](?=\p{L}{2})/iu;
const INITIALS = /\p{Lu}\.\p{Lu}\./u;

/** How many different words other than plain ones are remembered analysed. */
const REMEMBERED = 5000;

/** A word without regard to its place: where its own letters begin and end, and how it folds. */
interface Word extends Pick<Token, 'raw' | 'folded' | 'capital'> {
	readonly skip: number;
}

function analyse(printed: string): Word {
	const skip = printed.length > 2 ? (ELISION.exec(printed)?.[0].length ?? 0) : 0;
	const word = printed.slice(skip);
	const raw = POSSESSIVE.test(word) ? word.slice(0, -2) : word;
	return { skip, raw, folded: foldName(raw), capital: isCapital(raw) };
}

/** A tokeniser with a memory of its own: text → words in order. */
export function tokeniser(): (text: string) => Token[] {
	const wordOf = memoize(analyse, REMEMBERED);
	return (text) => {
		const found: Token[] = [];
		for (let at = 0; at < text.length; ) {
			const end = plainWordEnd(text, at);
			if (end > at) {
				found.push(plainToken(text, at, end));
				at = end;
				continue;
			}
			if (isGap(text.charCodeAt(at))) {
				at += 1;
				continue;
			}
			WORD.lastIndex = at;
			const printed = WORD.exec(text)?.[0];
			if (printed === undefined) {
				at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
				continue;
			}
			const { skip, raw, folded, capital } = wordOf(printed);
			const start = at + skip;
			found.push({ start, end: start + raw.length, raw, folded, article: false, capital });
			at += printed.length;
		}
		return markArticles(text, INITIALS.test(text) ? joinInitials(text, found) : found);
	};
}

/**
 * Where the word that begins here ends, when it is one of plain letters and figures only; else where it begins. Nearly
 * all words are, and finding them by pattern takes five times as long.
 */
function plainWordEnd(text: string, start: number): number {
	let end = start;
	while (isPlain(text.charCodeAt(end))) end += 1;
	const next = text.charCodeAt(end);
	return next >= 128 || next === 38 || next === 39 || next === 43 || next === 96 ? start : end;
}

/** A–Z, a–z, 0–9; not the end of the text, which is NaN. */
function isPlain(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Plain and typographic punctuation, with which no word begins. */
function isGap(code: number): boolean {
	return (code < 128 && !isPlain(code)) || (code >= 0x2010 && code <= 0x2029) || code === 0xa0;
}

function plainToken(text: string, start: number, end: number): Token {
	const raw = text.slice(start, end);
	return { start, end, raw, folded: raw.toLowerCase(), article: false, capital: text.charCodeAt(start) < 97 };
}

function isCapital(raw: string): boolean {
	const code = raw.charCodeAt(0);
	if (code < 128) return code < 97;
	const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
	return first === first.toUpperCase();
}

/** "U.S." and "U.N." as one word each, the last point included. */
function joinInitials(text: string, tokens: Token[]): Token[] {
	const joined: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const first = tokens[at]!;
		let last = at;
		while (
			isInitial(text, tokens[last]!) &&
			tokens[last + 1]?.start === tokens[last]!.end + 1 &&
			isInitial(text, tokens[last + 1]!)
		) {
			last += 1;
		}
		if (last === at) {
			joined.push(first);
			continue;
		}
		const parts = tokens.slice(at, last + 1);
		const end = tokens[last]!.end + 1;
		const folded = parts.map((part) => part.folded).join('');
		joined.push({ ...first, end, raw: parts.map((part) => part.raw).join(''), folded });
		at = last;
	}
	return joined;
}

function isInitial(text: string, token: Token): boolean {
	return token.raw.length === 1 && text[token.end] === '.' && token.raw !== token.raw.toLowerCase();
}

/** Marks the words that are a transliterated Arabic article of the next one. */
function markArticles(text: string, tokens: Token[]): Token[] {
	const isArticle = articlesIn(text, tokens);
	for (const [at, token] of tokens.entries()) {
		const next = tokens[at + 1];
		if (next && isArticle(token, next, tokens[at - 1]) && joins(text, token, next)) tokens[at] = { ...token, article: true };
	}
	return tokens;
}

/**
 * Whether two neighbouring words can belong to one name: nothing between them but a space, a hyphen, a possessive or the
 * point of an abbreviation ("Elijah J. Magnier"). A line break, a comma, a bracket or the end of a sentence parts them.
 */
export function joins(text: string, before: Token, after: Token): boolean {
	const length = after.start - before.end;
	if (length === 1) {
		const code = text.charCodeAt(before.end);
		if (code === 32 || code === 45) return true;
	}
	if (length > 4) return false;
	const between = text.slice(before.end, after.start);
	if (between === '') return true;
	if (/^[.](?:[^\S\r\n\u2028\u2029]{1,2})?$/.test(between)) return between.length === 1 || before.raw.length <= 2;
	if (/^[^\S\r\n](?:[dlsn]|qu)['’]$/iu.test(between)) return true;
	if (/^['’ʼ][sS]?[^\S\r\n\u2028\u2029]$/.test(between)) return true;
	return GAP_IN_NAME.test(between);
}
