import { arabicKey, arabicParts, arabicSounds } from './fold-arabic.ts';
import { latinKey, latinParts, latinSounds } from './fold-latin.ts';
import { inPressLetters } from './fold-press.ts';
import { romanise } from './fold-scripts.ts';

/**
 * Keys under which one name meets itself in other spellings and scripts: "Hmeimim", "Khmeymim", "حميميم". Used in the
 * name box of the search page, in lint and in suggestions; never on running text, never to merge records.
 * Runs in the browser too. Names longer than LONGEST are cut first, so that no input takes long.
 */

const LONGEST = 200;

/** Letters that no Unicode decomposition brings back to plain ones, each before what stands for it. */
const PLAIN = new Map(
	'ıi øo łl đd ħh ßss æae œoe þth ðd ٱا کك یي ىي ةه ەا ھه ہه ێي ےي ۆو ۇو ۋو ڕر ڑر ڵل ڈد ٹت ںن ڭگ ݣگ ڨگ'
		.split(' ')
		.map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/**
 * Folds what never makes a different name: case, marks, apostrophes, invisible characters and points dropped, hyphens
 * and runs of white space one space. Two names with the same folded form are the same alias.
 */
export function foldName(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}\p{Cf}\u0640.'’‘‛`´ʼʻʿʾ]/gu, '')
		.replace(/[^\0-\x7f]/g, (letter) => PLAIN.get(letter) ?? letter)
		.replace(/[\s\-‐‑‒–—_/]+/g, ' ')
		.trim();
}

/** Articles as their own word, as they stand in transliterated Arabic; dropped from keys wherever another word is left. */
const ARTICLE = /^(?:[aeui]?l|the|[aeu](?:sh|[srntdz])|ath|adh)$/;

/** The words of a name, folded; each in Latin letters or in Arabic ones. */
function words(name: string, continental: boolean): string[] {
	const cut = name.length > LONGEST ? name.slice(0, LONGEST) : name;
	const all = romanise(foldName(inPressLetters(cut, continental))).match(/[a-z]+|[ء-ي٠-۹پچژڤگ]+|[0-9]+/g) ?? [];
	const kept = all
		.filter((word) => !ARTICLE.test(word))
		.flatMap((word, at) => (isArabic(word) ? arabicParts(word) : latinParts(word, at > 0)));
	return kept.length > 0 ? kept : all;
}

function isArabic(word: string): boolean {
	return /[؀-ۿ]/.test(word);
}

/** Double consonants as one. */
function single(key: string): string {
	return key.replace(/([b-df-hj-np-tvxz$])\1+/g, '$1');
}

/** How a name sounds. */
export interface Heard {
	/** See strictKey. */
	readonly key: string;
	/** The same consonants with the vowels as they are written: what tells Homs from Hamas, where the key does not. */
	readonly full: string;
}

/**
 * Hears a name in any spelling.
 * @param continental as a German, Turkish or Kurdish reader does: Chmeimim, Cerablus, Zaxo
 */
export function hear(name: string, continental = false): Heard {
	const list = words(name, continental);
	let key = '';
	let full = '';
	for (const [at, word] of list.entries()) {
		const last = at === list.length - 1;
		const [inKey, inFull] = /^\d/.test(word)
			? [word, word]
			: isArabic(word)
				? [arabicKey(word, last), arabicSounds(word)]
				: [latinKey(word, last), latinSounds(word, last)];
		// Where two words become one in speech, the second's first vowel goes ("Ansarullah").
		const joined = key === '' ? inKey : inKey.replace(/^A/, '');
		// Some write "Kafr Ruma" as one word: a consonant that ends one word and begins the next counts once.
		key += /^[a-z$]/.test(joined) && key.endsWith(joined.charAt(0)) ? joined.slice(1) : joined;
		full += inFull;
	}
	return { key, full };
}

/**
 * The key that spellings of one name share and different names hardly ever do: its consonants in a small common
 * alphabet, with marks for a vowel at the start (A) and end (.), a spoken w (W) and a final -iya (Y).
 * Empty when the name has no letter of a known script.
 */
export function strictKey(name: string): string {
	return hear(name).key;
}

/** A wider key for a second try: strictKey without its marks, with g, j, k as h, and d, s, sh, z as t. */
export function looseKey(name: string): string {
	const key = strictKey(name)
		.replace(/[AWYy.]/g, '')
		.replace(/[gjk]/g, 'h')
		.replace(/[dsz$]/g, 't');
	return single(key);
}
