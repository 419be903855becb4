/**
 * Other scripts into Latin letters, letter by letter: enough for a name typed in Cyrillic, Greek or Hebrew to reach
 * the key of its transliteration. Hebrew leaves most vowels out, which the keys do not count.
 */

const LETTERS: Readonly<Record<string, string>> = letters({
	// Cyrillic: Russian, Ukrainian, Serbian, Bulgarian
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	ґ: 'g',
	д: 'd',
	ђ: 'dj',
	е: 'e',
	є: 'ie',
	ж: 'j',
	з: 'z',
	и: 'i',
	і: 'i',
	ј: 'i',
	к: 'k',
	л: 'l',
	љ: 'l',
	м: 'm',
	н: 'n',
	њ: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	ћ: 'ch',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	џ: 'dj',
	ш: 'sh',
	щ: 'sh',
	ъ: '',
	ы: 'i',
	ь: '',
	э: 'e',
	ю: 'iu',
	я: 'ia',
	// Greek
	α: 'a',
	β: 'v',
	γ: 'g',
	δ: 'd',
	ε: 'e',
	ζ: 'z',
	η: 'i',
	θ: 'th',
	ι: 'i',
	κ: 'k',
	λ: 'l',
	μ: 'm',
	ν: 'n',
	ξ: 'ks',
	ο: 'o',
	π: 'p',
	ρ: 'r',
	σ: 's',
	ς: 's',
	τ: 't',
	υ: 'i',
	φ: 'f',
	χ: 'kh',
	ψ: 'ps',
	ω: 'o',
	// Hebrew
	א: 'a',
	ב: 'b',
	ג: 'g',
	ד: 'd',
	ה: 'h',
	ו: 'u',
	ז: 'z',
	ח: 'h',
	ט: 't',
	י: 'i',
	כ: 'k',
	ך: 'k',
	ל: 'l',
	מ: 'm',
	ם: 'm',
	נ: 'n',
	ן: 'n',
	ס: 's',
	ע: 'a',
	פ: 'f',
	ף: 'f',
	צ: 's',
	ץ: 's',
	ק: 'k',
	ר: 'r',
	ש: 'sh',
	ת: 't',
});

function letters(table: Record<string, string>): Record<string, string> {
	return table;
}

/** Rewrites Cyrillic, Greek and Hebrew letters of a folded name in Latin ones; everything else stays. */
export function romanise(folded: string): string {
	if (!/[α-ωа-џґא-ת]/.test(folded)) return folded;
	return folded
		.replace(/([א-ת])יה(?![א-ת])/g, '$1ia')
		.replace(/([א-ת])ה(?![א-ת])/g, '$1a')
		.replace(/[α-ωа-џґא-ת]/g, (letter) => LETTERS[letter] ?? '');
}
