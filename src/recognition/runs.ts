import { joins, type Token } from '#names';
import { atlas, IS, isBodyNoun, isGermanNoun, isUpper, type NamedWord } from './lexicon.ts';

/** A run of words that may be one name: `first` to `last`, both included; an article that leads it is not among them. */
export interface Run {
	readonly first: number;
	readonly last: number;
	/** Whether a title or the noun of a trade stood right before it. */
	readonly titled: boolean;
	/** Whether it opens a sentence, where every word has a capital. */
	readonly opens: boolean;
}

/** One block of text with its words and what finding names in it needs. */
export interface Reading {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** For each word the lists that have it. */
	readonly bits: readonly number[];
	readonly language: string;
	/** What part of the report it is. */
	readonly part: 'head' | 'body' | 'caption' | 'picture credit';
	readonly word: (folded: string) => NamedWord;
}

const ALL_CAPITALS = /^[\p{Lu}\p{N}&]{2,}$/u;

/** Whether a word opens a sentence, a quotation or an item of a list. */
export function opensSentence(text: string, { start }: Token): boolean {
	let at = start - 1;
	while (at >= 0 && isOpening(text.charCodeAt(at))) at -= 1;
	if (at < 0 || (at < start - 1 && /["“„«]/.test(text.slice(at + 1, start)))) return true;
	const spaced = at < start - 1;
	while (at >= 0 && /["'”’»)\]]/.test(text[at]!)) at -= 1;
	return spaced && at >= 0 && /[.!?…:•*–—]/.test(text[at]!);
}

/** White space, opening quotation marks and brackets. */
function isOpening(code: number): boolean {
	return (
		code === 32 ||
		code === 34 ||
		code === 39 ||
		code === 40 ||
		code === 0x201c ||
		code === 0x201e ||
		code === 0xab ||
		code === 0xa0
	);
}

/** Whether a word is an acronym by its look. */
export function isAcronym(raw: string): boolean {
	const second = raw.charCodeAt(1);
	if ((second > 96 && second < 123) || raw.length > 7 || raw.length < 2 || !ALL_CAPITALS.test(raw)) return false;
	return /\p{Lu}/u.test(raw) && !NO_ACRONYM.test(raw);
}

/** Short words, printed in capitals, that are no acronym. */
const NO_ACRONYM = /^(?:I|A|II|III|IV|VI|AM|PM|TV|OK|CD|DVD|PDF|FAQ|HD|USD|EUR|GMT|EST|EDT|UTC|C[EF]O|MPS?)$/;

/** Whether capitals tell nothing here: a headline in title case, a line in capitals; not a list of short names. */
export function isShouting(text: string, tokens: readonly Token[]): boolean {
	let [words, capitals, long, upper] = [0, 0, 0, 0];
	for (const { raw } of tokens) {
		const code = raw.charCodeAt(0);
		if (code > 47 && code < 58 && !/\p{L}/u.test(raw)) continue;
		words += 1;
		const isCapital = isUpper(raw);
		if (raw.length > 1 && isCapital && ALL_CAPITALS.test(raw)) capitals += 1;
		if (raw.length < 4) continue;
		long += 1;
		if (isCapital) upper += 1;
	}
	if (words > 2 && capitals > 0.6 * words) return true;
	if (long < 4 || long >= 30 || upper < long) return false;
	return text.split(/[,;/|•()]/).some((part) => part.trim().split(/\s+/).length > 3);
}

/** A word with a capital that is no article, day or month. */
export function isNamed({ tokens, bits }: Reading, at: number): boolean {
	const token = tokens[at]!;
	return token.capital && !token.article && (bits[at]! & IS.day) === 0 && isUpper(token.raw);
}

/** Whether a word is a noun of bodies, places or papers, by which a longer name is built. */
export function isHead({ tokens, bits }: Reading, at: number): boolean {
	return (bits[at]! & (IS.place | IS.outlet)) !== 0 || isBodyNoun(tokens[at]!.folded, bits[at]!);
}

/** The folded words from one to another, articles left out. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): string {
	let words = tokens[first]!.article ? '' : tokens[first]!.folded;
	for (let at = first + 1; at <= last; at++) {
		const { article, folded } = tokens[at]!;
		if (!article) words = words === '' ? folded : `${words} ${folded}`;
	}
	return words;
}

/** Whether words are the name of a place that the gazetteer or the list of countries has. */
export function isPlace({ tokens, word, language }: Reading, first: number, last: number): boolean {
	const words = wordsOf(tokens, first, last);
	const country = first === last ? word(words).country : atlas.countryOf(words, language);
	return country !== null || atlas.lookup(words).length > 0;
}

/** The last word of the run that begins at a word. */
export function endOfRun(reading: Reading, from: number): number {
	const { tokens, bits } = reading;
	let last = from;
	let body = isHead(reading, from);
	for (let at = from + 1; at < tokens.length && follows(reading, at); at++) {
		if (isNamed(reading, at)) {
			last = at;
			body ||= isHead(reading, at);
		} else if (!isArticle(reading, at)) {
			const links = body && (bits[at]! & IS.bodyLink) !== 0 && maySpan(reading, from, at);
			if (!links && !isParticle(reading, at)) break;
		}
	}
	return last;
}

/** An Arabic article; in Romance languages "el" and "al" are words of their own unless a hyphen joins them. */
function isArticle({ text, tokens, language }: Reading, at: number): boolean {
	const token = tokens[at]!;
	return token.article && (!/^(?:es|it|pt|fr|ca|ro|gl)$/.test(language) || text[token.end] === '-');
}

/** "and" goes on with a name only where the same noun still rules: "Ministry of Health and Welfare". */
function maySpan(reading: Reading, from: number, at: number): boolean {
	const { tokens, word } = reading;
	const { folded } = tokens[at]!;
	if (folded !== 'and' && folded !== 'y' && folded !== 'und') return true;
	if (at + 1 >= tokens.length || !isNamed(reading, at + 1) || isHead(reading, at + 1)) return false;
	if (word(tokens[at + 1]!.folded).country !== null || isHead(reading, at - 1)) return false;
	return tokens.slice(from, at).some((inside) => /^(?:of|for|de|fur)$/.test(inside.folded));
}

/** "von", "de", "bin" go on with a name; "der", "la" only behind another of them. */
function isParticle({ tokens, bits }: Reading, at: number): boolean {
	if ((bits[at]! & IS.nameLink) === 0) return false;
	return !/^(?:der|den|das|la|le|los|las)$/.test(tokens[at]!.folded) || (bits[at - 1]! & IS.nameLink) !== 0;
}

/** As joins, but not over a possessive, nor over the point that ends a sentence. */
function follows({ text, tokens, bits }: Reading, at: number): boolean {
	const [before, after] = [tokens[at - 1]!, tokens[at]!];
	if (after.start - before.end === 1 && text.charCodeAt(before.end) === 32) return true;
	if (!joins(text, before, after)) return false;
	const between = text.slice(before.end, after.start);
	if (/['’ʼ][sS]?\s/.test(between)) return false;
	return !between.includes('.') || before.raw.length <= 2 || (bits[at - 1]! & IS.title) !== 0;
}

/** Whether a word of a run is none of its name: a small word, or an ordinary one at the start of a sentence. */
export function opensOnly(reading: Reading, at: number, end: number, opens: boolean): boolean {
	const { raw } = reading.tokens[at]!;
	if (!isNamed(reading, at)) return true;
	if (isAcronym(raw) || (reading.bits[at]! & IS.title) !== 0) return false;
	// The gazetteer is asked last: that takes longest, and most words need no answer.
	return mayOpenOnly(reading, at, at < end, opens) && !isPlace(reading, at, end);
}

/** The same for a word by itself. */
function mayOpenOnly(reading: Reading, at: number, more: boolean, opens: boolean): boolean {
	const { tokens, bits, language, word } = reading;
	const { folded } = tokens[at]!;
	const is = bits[at]!;
	if ((is & IS.opener) !== 0) return !((is & IS.placeOpening) !== 0 && more);
	if (!opens && language !== 'de') return false;
	if ((is & IS.ordinary) === 0 && !(language === 'de' && more && isGermanNoun(folded, is))) return false;
	const leads = isHead(reading, at) || (is & IS.placeOpening) !== 0 || word(folded).demonym !== null;
	return !(more && (leads || word(folded).given));
}
