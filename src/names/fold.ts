import { type EncodedName, readRules } from './fold-reader.ts';
import { writeRules } from './fold-rules.ts';

/**
 * Keys under which one name meets itself in other spellings and scripts: "Hmeimim", "Khmeymim", "حميميم". Used in the
 * name box of the search page, in lint and in suggestions; never on running text, never to merge records.
 * The browser reads the same rules from a file (fold-reader.ts) and leaves this module out.
 */
export const ENCODER = readRules(writeRules());

/**
 * Folds what never makes a different name: case, marks, apostrophes, invisible characters and points dropped, hyphens
 * and runs of white space one space. Two names with the same folded form are the same alias.
 */
export function foldName(text: string): string {
	// Most words of most texts: for them the rules only make small letters.
	return PLAIN.test(text) ? text.toLowerCase() : ENCODER.foldAll([text])[0]!;
}

/** Folds many names at once, which takes a fraction of the time. */
export function foldNames(names: readonly string[]): string[] {
	return ENCODER.foldAll(names);
}

/** Words of English letters and digits with one space between them, on which the rules have nothing to do. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * Encodes a name in any spelling.
 * @param continental as a German, Turkish or Kurdish reader does: Chmeimim, Cerablus, Zaxo
 */
export function encode(name: string, continental = false): EncodedName {
	return ENCODER.encodeAll([name], continental)[0]!;
}

/**
 * The key that spellings of one name share and different names hardly ever do: its consonants in a small common
 * alphabet, with marks for a vowel at the start (A) and end (.), a spoken w (W) and a final -iya (Y).
 * Empty when the name has no letter of a known script.
 */
export function strictKey(name: string): string {
	return encode(name).key;
}

/** The same of many names at once, which takes a fraction of the time. */
export function strictKeys(names: readonly string[]): string[] {
	return ENCODER.encodeAll(names).map(({ key }) => key);
}

/** A wider key for a second try: strictKey without its marks, with g, j, k as h, and d, s, sh, z as t. */
export function looseKey(name: string): string {
	return strictKey(name)
		.replace(/[AWYy.]/g, '')
		.replace(/[gjk]/g, 'h')
		.replace(/[dszx]/g, 't')
		.replace(/([b-df-hj-np-tvz])\1+/g, '$1');
}
