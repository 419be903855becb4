/** Spellings of one sound, in the order in which they are replaced by the common alphabet of the keys. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/tch|ch|sh/g, '$'],
	[/([kgdt])h/g, '$1'],
	[/dj/g, 'j'],
	[/ph/g, 'f'],
	[/que?$|qu(?=[ei])|[qc]/g, 'k'],
	[/x/g, 'ks'],
	[/p/g, 'b'],
	[/v/g, 'w'],
	[/m(?=b)/g, 'n'],
	[/([aeiou])h$/, '$1'],
];

/** What stands for a run of vowels, w and y inside a word: a spoken w, or nothing. */
function vowels(run: string, at: number): string {
	if (at === 0 && run.startsWith('w')) return 'W';
	if (at === 0 && run.startsWith('y')) return 'y';
	const spokenW = at === 0 ? /w[aeiou]/ : /w[aeiou]|(?:ou|u|o)[aei]/;
	return spokenW.test(run.replace(/oo/g, 'u')) ? 'W' : '';
}

/**
 * The key of one word in plain lower-case Latin letters.
 * @param last whether it is the last word of the name; only there a final vowel counts
 */
export function latinKey(word: string, last: boolean): string {
	if (/^(?:ab[uoi]|abou|albu|bu|bou)$/.test(word)) return 'b';
	if (/^(?:ibn|b[ie]n|bn)$/.test(word)) return 'bn';
	if (/^wal?$/.test(word)) return '';
	// An article grown onto a word that starts with a sun letter: Assuwayda, Ezzor.
	let rest = word.replace(/^[ae]([tdnrszl])(?=\1)/, '').replace(/([b-df-hj-np-tvxz])\1+/g, '$1');
	rest = rest.replace(/kh/g, 'h');
	for (const [spelling, sound] of SOUNDS) rest = rest.replace(spelling, sound);
	if (!last) rest = rest.replace(/[ae]t$/, 'a');
	let end = '';
	if (/(?:[aeiouy][ae]|y[ae]|[iy][ae]t)$/.test(rest) && /(?:[iy][ae]t?|ea|ae)$/.test(rest)) {
		end = 'Y';
		rest = rest.replace(/[aeiy]+t?$/, '');
	} else if (last && /[aeiouy]$/.test(rest)) end = '.';
	const start = /^[aeiou]/.test(rest) ? 'A' : '';
	const key = rest.replace(/[aeiouwy]+/g, (run: string, at: number) => vowels(run, at)).replace(/[^b-df-hj-np-tvxzWy$]/g, '');
	return start + key + end;
}
