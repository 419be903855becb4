import { arabicKey, arabicParts } from './fold-arabic.ts';
import { latinKey, latinParts } from './fold-latin.ts';
import { romanise } from './fold-scripts.ts';

/**
 * Keys under which one name meets itself in other spellings and scripts: "Hmeimim", "Khmeymim", "حميميم". Used in the
 * name box of the search page, in lint and in suggestions; never on running text, never to merge records.
 * Runs in the browser too. Names longer than LONGEST are cut first, so that no input takes long.
 */

const LONGEST = 200;

/** Letters that no Unicode decomposition brings back to plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
	ı: 'i',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ħ: 'h',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ð: 'd',
	ٱ: 'ا',
	ک: 'ك',
	ی: 'ي',
	ى: 'ي',
	ة: 'ه',
};

/**
 * Folds what never makes a different name: case, marks, apostrophes, invisible characters and points dropped, hyphens
 * and runs of white space one space. Two names with the same folded form are the same alias.
 */
export function foldName(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}\p{Cf}\u0640.'’‘‛`´ʼʻʿʾ]/gu, '')
		.replace(/[ıøłđħßæœþðٱکیىة]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/[\s\-‐‑‒–—_/]+/g, ' ')
		.trim();
}

/** Articles as their own word, as they stand in transliterated Arabic; dropped from keys wherever another word is left. */
const ARTICLE = /^(?:[aeui]l|l|the|ash|esh|ath|adh|[ae][srntdz]|u[dr]|us)$/;

/** The words of a name, folded; each in Latin letters or in Arabic ones. */
function words(name: string): string[] {
	const cut = name.length > LONGEST ? name.slice(0, LONGEST) : name;
	// Scholars write š and ǧ where the press writes sh and j.
	const press = cut.normalize('NFC').replace(/š/gi, 'sh').replace(/ǧ/gi, 'j');
	const all = romanise(foldName(press)).match(/[a-z]+|[ء-ي٠-۹پچژڤگ]+|[0-9]+/g) ?? [];
	const kept = all
		.filter((word) => !ARTICLE.test(word))
		.flatMap((word) => (isArabic(word) ? arabicParts(word) : latinParts(word)));
	return kept.length > 0 ? kept : all;
}

function isArabic(word: string): boolean {
	return /[؀-ۿ]/.test(word);
}

/** Double consonants as one. */
function single(key: string): string {
	return key.replace(/([b-df-hj-np-tvxz$])\1+/g, '$1');
}

/**
 * The key that spellings of one name share and different names hardly ever do: its consonants in a small common
 * alphabet, with marks for a vowel at the start (A) and end (.), a spoken w (W) and a final -iya (Y).
 * Empty when the name has no letter of a known script.
 */
export function strictKey(name: string): string {
	const list = words(name);
	return list.reduce((key, word, at) => {
		const last = at === list.length - 1;
		const next = /^\d/.test(word) ? word : isArabic(word) ? arabicKey(word, last) : latinKey(word, last);
		// Some write "Kafr Ruma" as one word: a consonant that ends one word and begins the next counts once.
		return key + (next !== '' && /[a-z$]/.test(next.charAt(0)) && key.endsWith(next.charAt(0)) ? next.slice(1) : next);
	}, '');
}

/** A wider key for a second try: strictKey without its marks, with d = t, z = s, sh = s and g = j = h. */
export function looseKey(name: string): string {
	const key = strictKey(name)
		.replace(/[AWYy.]/g, '')
		.replace(/[gj]/g, 'h')
		.replace(/d/g, 't')
		.replace(/[z$]/g, 's');
	return single(key);
}
