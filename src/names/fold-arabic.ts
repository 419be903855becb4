/**
 * Arabic letters in the common alphabet of the keys, which stands first in each group; $ is sh and ch. E, U and I are
 * the long vowels; arabicKey sees to those by their place.
 */
const LETTERS = new Map(
	'bبپ tتثطة jجژ hحخه dدذض rر zزظ sسص $شچ gغگ fفڤ kقك lل mم nن Eا Uو Iي'
		.split(' ')
		.flatMap((group) => [...group.slice(1)].map((letter) => [letter, group.charAt(0)] as const)),
);

/** Endings heard as -iya. */
const IYA = /(?:ية|يه|يا|يعه|ياء)$/;

/** Takes the article, and a conjunction or preposition joined to it, off an Arabic word. */
function bare(word: string): string {
	let rest = word;
	if (rest.startsWith('وال') && rest.length > 5) rest = rest.slice(1);
	if (rest.startsWith('لل') && rest.length > 4) return `ل${rest.slice(2)}`;
	return rest.startsWith('ال') && rest.length > 3 ? rest.slice(2) : rest;
}

/** Takes names written together apart: "عبدالرحمن". */
export function arabicParts(word: string): string[] {
	return /^عبدال(?!له)..../.test(word) ? ['عبد', word.slice(3)] : [word];
}

/** One word in Arabic script in the common alphabet of the keys, with the vowels that the script writes as E, I and U. */
export function arabicSounds(word: string): string {
	return bare(word)
		.replace(/ه$/, 'ا')
		.replace(/./g, (letter) => LETTERS.get(letter) ?? '');
}

/**
 * The key of one word in Arabic script, folded by foldName: the same that its usual transliterations get.
 * @param last whether it is the last word of the name; only there a final vowel counts
 */
export function arabicKey(word: string, last: boolean): string {
	let rest = bare(word).replace(/هاي$/, 'اي');
	if (rest === 'ابو' || rest === 'ابي') return 'b';
	if (rest === 'ابن') return 'bn';
	// Latin spellings do not tell the -at of a plural from that of "Jabhat" before another word.
	if (!last && rest.length > 3 && rest.endsWith('ات')) rest = rest.slice(0, -1);
	let end = '';
	if (IYA.test(rest)) {
		end = 'Y';
		rest = rest.replace(IYA, '');
	} else if (rest.length > 1 && /[اهيوءعح]$/.test(rest)) {
		end = last ? '.' : '';
		rest = rest.replace(/[هح]$/, 'ا');
	}
	// "Aswad", "Anwar": words of this form have a spoken w.
	let key = /^[اعء]/.test(rest) ? 'A' : '';
	if (/^ا[^ي]و.$/.test(rest)) rest = rest.replace('و', 'وا');
	for (let at = 0; at < rest.length; at++) {
		const letter = rest.charAt(at);
		if (letter === 'و') key += at === 0 || /[ايه]/.test(rest.charAt(at + 1)) ? 'W' : '';
		else if (letter === 'ي') key += at === 0 ? 'y' : '';
		else if (letter !== 'ا') key += LETTERS.get(letter) ?? '';
	}
	return key + end;
}
