import type { Token } from '#names';
import { NO_ACRONYM, OUTLET_HEADS, PLACE_HEADS } from './cue-words.ts';
import type { KnownPlaces } from './known-places.ts';
import { isBodyNoun, isDayOrMonth } from './words.ts';

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
	readonly language: string;
	/** What part of the report it is. */
	readonly part: 'head' | 'body' | 'caption' | 'picture credit';
	readonly places: KnownPlaces;
}

const UPPER = /^\p{Lu}/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}&]{2,}$/u;
const SENTENCE_START = /(?:^|[.!?…:]["'”’»)\]]*\s+["“„«'(]*|["“„«]\s*|[•*–—]\s+|^["“„«'(–—-]+\s*)$/u;

/** Whether a word opens a sentence, a quotation or an item of a list. */
export function opensSentence(text: string, token: Token): boolean {
	return token.start === 0 || SENTENCE_START.test(text.slice(Math.max(0, token.start - 5), token.start));
}

/** Whether a word is an acronym by its look. */
export function isAcronym(raw: string): boolean {
	return ALL_CAPITALS.test(raw) && raw.length <= 7 && /\p{Lu}/u.test(raw) && !NO_ACRONYM.has(raw.toLowerCase());
}

/** Whether capitals tell nothing here: a headline in title case, a line in capitals; not a list of short names. */
export function isShouting(text: string, tokens: readonly Token[]): boolean {
	const words = tokens.filter(({ raw }) => /\p{L}/u.test(raw));
	const inCapitals = words.filter(({ raw }) => raw.length > 1 && ALL_CAPITALS.test(raw));
	if (words.length > 2 && inCapitals.length > 0.6 * words.length) return true;
	const long = words.filter(({ raw }) => raw.length > 3);
	if (long.length < 4 || long.length >= 30 || !long.every(({ raw }) => UPPER.test(raw))) return false;
	return text.split(/[,;/|•()]/).some((part) => part.trim().split(/\s+/).length > 3);
}

/** A word with a capital that is no article, day or month. */
export function isNamed({ raw, folded, article }: Token): boolean {
	return !article && UPPER.test(raw) && !isDayOrMonth(folded);
}

/** Whether a word is a noun of bodies, places or papers, by which a longer name is built. */
export function isHead({ folded }: Token): boolean {
	return isBodyNoun(folded) || PLACE_HEADS.has(folded) || OUTLET_HEADS.has(folded);
}
