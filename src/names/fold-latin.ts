/** Spellings of one sound, in the order in which they are replaced by the common alphabet of the keys. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/tch|ch|sh/g, '$'],
	[/g(?=[ei])/g, 'j'],
	[/gu(?=[ei])/g, 'g'],
	[/([kgdt])h/g, '$1'],
	[/dj/g, 'j'],
	[/ph/g, 'f'],
	[/c(?=[eiy])/g, 's'],
	[/que?$|qu(?=[ei])|[qc]/g, 'k'],
	[/x/g, 'ks'],
	[/p/g, 'b'],
	// What ends a Slavic name is heard, and written in Arabic, as f; the w of an Arabic diphthong comes after an a.
	[/([eioy])[vw]$/g, '$1f'],
	[/v/g, 'w'],
	[/m(?=b)/g, 'n'],
	[/([b-df-hj-np-tvxz$])\1+/g, '$1'],
];

/** What stands for a run of vowels, w and y inside a word: a spoken w, or nothing. */
function vowels(run: string, at: number): string {
	if (at === 0 && run.startsWith('y')) return 'y';
	const spokenW = at === 0 ? /^w|w[aeiou]|^ou[aei]/ : /w[aeiou]|(?:ou|u|o)[aei]/;
	return spokenW.test(run.replace(/oo/g, 'u')) ? 'W' : '';
}

/** Takes names grown together apart: Abdulrahman, Salaheddine, Alsham. "Abdullah" is one word in Arabic speech too. */
export function latinParts(word: string, inside: boolean): string[] {
	if (/^abd[aeou]l$/.test(word)) return ['abd'];
	const servant = /^abd[aeou](?:l(?!lah)|([rsnzdt])(?=\1))(?=.{3})/.exec(word);
	if (servant) return ['abd', word.slice(servant[0].length)];
	const faith = /(?:[aeou]d|[aeou]l|d)d(?:i|ee|y)ne?$/.exec(word);
	if (faith && faith.index > 1) return [word.slice(0, faith.index), 'din'];
	const father = /^ab(?:ou|u)(?=[b-df-hj-np-tv-z].{3})/.exec(word);
	if (father) return ['b', word.slice(father[0].length)];
	// An article grown onto its word: Assuwayda, Ezzor; not in Assad, nor in Alsadi, Ezzedine, which may be all there is.
	const article = inside ? /^(?:al(?=[b-df-hjkmnp-tv-z].{3})|(?:e|a(?=.{7}))([tdnrszl])(?=\1))/ : /^a(?=.{7})([tdnrszl])(?=\1)/;
	return [word.replace(article, '')];
}

/** One word in plain lower-case Latin letters, its consonants in the common alphabet of the keys, its vowels kept. */
export function latinSounds(word: string, last: boolean): string {
	let rest = word.replace(/([b-df-hj-np-tvxz])\1+/g, '$1');
	// "Jabhat" and "Jabha" are one word before another; not "Fath".
	if (!last) rest = rest.replace(/[ae]t$/, 'a');
	// The h of -ah and -eh is not spoken, nor the e of a French -ine; the kh of -ikh is.
	rest = rest
		.replace(/(in|ien|oun|our|ir|at|rt)e$/, '$1')
		// The German or Slavic j of "Sergej", "Diwanija"; not that of "Hawija".
		.replace(/([ey])j$/, '$1y')
		.replace(/([aeiou][^aeiou]+[aeiou]+[^aeiou]+i)ja$/, '$1ya')
		.replace(/([aeiou])h$/, '$1')
		// Slavic zh is one sound, that of Arabic "Azhar" two.
		.replace(/([aeiu]z)h(?=[aeu])/g, '$1kh')
		.replace(/(?:zh)+/g, 'j')
		.replace(/kh/g, 'h');
	for (const [spelling, sound] of SOUNDS) rest = rest.replace(spelling, sound);
	return rest;
}

/**
 * The key of one word in plain lower-case Latin letters.
 * @param last whether it is the last word of the name; only there a final vowel counts
 */
export function latinKey(word: string, last: boolean): string {
	if (/^(?:ab[uoi]|abou|albu|bu|bou)$/.test(word)) return 'b';
	if (/^(?:ibn|b[ie]n|bn)$/.test(word)) return 'bn';
	if (/^wal?$/.test(word)) return '';
	// "lil-Tahrir"; "Aboul Gheit" is Abu al-Gheit.
	if (!last && /^l[ieu]l$/.test(word)) return 'l';
	if (!last && /^abo?ul$/.test(word)) return 'b';
	let rest = latinSounds(word, last);
	let end = '';
	if (/(?:[iy][ae]t?|eea|[aeiou]ae)$/.test(rest)) {
		end = 'Y';
		rest = rest.replace(/[aeiy]+t?$/, '');
	} else if (last && /[aeiouy]$/.test(rest)) end = '.';
	const start = /^[aeiou]/.test(rest) && !/^ou[aei]/.test(rest) ? 'A' : '';
	// "Moadamiya", "Muawiya", "Mouammar" have no w between o and a.
	rest = rest.replace(/^m(?:ou|[uo])a/, 'ma');
	const key = rest.replace(/[aeiouwy]+/g, (run: string, at: number) => vowels(run, at)).replace(/[^b-df-hj-np-tvxzWy$]/g, '');
	return start + key + end;
}
