import { arabicKey } from './fold-arabic.ts';
import { latinKey } from './fold-latin.ts';
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
	const all = romanise(foldName(cut)).match(/[a-z]+|[ء-ي٠-۹پچژڤگ]+|[0-9]+/g) ?? [];
	const kept = all.filter((word) => !ARTICLE.test(word));
	return kept.length > 0 ? kept : all;
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
	const keys = list.map((word, at) => {
		const last = at === list.length - 1;
		if (/^\d/.test(word)) return word;
		return /[؀-ۿ]/.test(word) ? arabicKey(word, last) : latinKey(word, last);
	});
	return single(keys.join(''));
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
