/**
 * Other scripts into Latin letters, letter by letter: enough for a name typed in Cyrillic, Greek or Hebrew to reach
 * the key of its transliteration. Hebrew leaves most vowels out, which the keys do not count.
 */

/** Alphabets: the first letter, and what it and those after it in Unicode become; "-" is not heard. */
const ALPHABETS = [
	['а', 'a b v g d e j z i i k l m n o p r s t u f kh ts ch sh sh - i - e iu ia'],
	['ђ', 'dj - ie dz i i i l n ch k - - dj'],
	['α', 'a v g d e z i th i k l m n ks o p r s s t i f kh ps o'],
	['א', 'a b g d h u z h t i k k l m m n n s a f f s s k r sh t'],
] as const;

const LETTERS = new Map(
	ALPHABETS.flatMap(([first, sounds]) =>
		sounds.split(' ').map((sound, at) => [String.fromCharCode(first.charCodeAt(0) + at), sound === '-' ? '' : sound] as const),
	),
);

/** Rewrites Cyrillic, Greek and Hebrew letters of a folded name in Latin ones; everything else stays. */
export function romanise(folded: string): string {
	if (!/[α-ωа-џґא-ת]/.test(folded)) return folded;
	// Ukrainian writes with г what Russian writes with х in names of its own.
	const text = /[іє]|ськ/.test(folded) ? folded.replace(/г/g, 'h') : folded;
	return text
		.replace(/([א-ת])יה(?![א-ת])/g, '$1ia')
		.replace(/([א-ת])ה(?![א-ת])/g, '$1a')
		.replace(/ах(?![а-џ])/g, 'ah')
		.replace(/ґ/g, 'g')
		.replace(/[α-ωа-џא-ת]/g, (letter) => LETTERS.get(letter) ?? '');
}
