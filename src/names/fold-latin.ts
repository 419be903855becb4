/** Spellings of one sound, in the order in which they are replaced by the common alphabet of the keys. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/tch|ch|sh/g, '$'],
	[/([kgdt])h/g, '$1'],
	[/dj/g, 'j'],
	[/ph/g, 'f'],
	[/c(?=[eiy])/g, 's'],
	[/que?$|qu(?=[ei])|[qc]/g, 'k'],
	[/x/g, 'ks'],
	[/p/g, 'b'],
	[/v/g, 'w'],
	[/m(?=b)/g, 'n'],
];

/** What stands for a run of vowels, w and y inside a word: a spoken w, or nothing. */
function vowels(run: string, at: number): string {
	if (at === 0 && run.startsWith('w')) return 'W';
	if (at === 0 && run.startsWith('y')) return 'y';
	const spokenW = at === 0 ? /w[aeiou]/ : /w[aeiou]|(?:ou|u|o)[aei]/;
	return spokenW.test(run.replace(/oo/g, 'u')) ? 'W' : '';
}

/** Takes names grown together apart: Abdulrahman, Salaheddine. "Abdullah" is one word in Arabic speech too. */
export function latinParts(word: string): string[] {
	if (/^abd[aeou]l$/.test(word)) return ['abd'];
	const servant = /^abd[aeou](?:l(?!lah)|([rsnzdt])(?=\1))(?=.{3})/.exec(word);
	if (servant) return ['abd', word.slice(servant[0].length)];
	const faith = /(?:[aeou]d|[aeou]l|d)d(?:i|ee|y)ne?$/.exec(word);
	return faith && faith.index > 1 ? [word.slice(0, faith.index), 'din'] : [word];
}

/**
 * The key of one word in plain lower-case Latin letters.
 * @param last whether it is the last word of the name; only there a final vowel counts
 */
export function latinKey(word: string, last: boolean): string {
	if (/^(?:ab[uoi]|abou|albu|bu|bou)$/.test(word)) return 'b';
	if (/^(?:ibn|b[ie]n|bn)$/.test(word)) return 'bn';
	if (/^wal?$/.test(word)) return '';
	if (!last && /^l[ieu]l$/.test(word)) return 'l';
	// An article grown onto a word that starts with a sun letter: Assuwayda, Ezzor; not in Assad.
	let rest = word.replace(/^(?:e|a(?=.{7}))([tdnrszl])(?=\1)/, '').replace(/([b-df-hj-np-tvxz])\1+/g, '$1');
	// The h of -ah and -eh is not spoken, nor the e of a French -ine; the kh of -ikh is.
	rest = rest
		.replace(/(in|oun|our|ir)e$/, '$1')
		.replace(/([aeiou])h$/, '$1')
		.replace(/kh/g, 'h');
	for (const [spelling, sound] of SOUNDS) rest = rest.replace(spelling, sound);
	if (!last) rest = rest.replace(/[ae]t$/, 'a');
	let end = '';
	if (/(?:[iy][ae]t?|eea|[aeiou]ae)$/.test(rest)) {
		end = 'Y';
		rest = rest.replace(/[aeiy]+t?$/, '');
	} else if (last && /[aeiouy]$/.test(rest)) end = '.';
	const start = /^[aeiou]/.test(rest) ? 'A' : '';
	const key = rest.replace(/[aeiouwy]+/g, (run: string, at: number) => vowels(run, at)).replace(/[^b-df-hj-np-tvxzWy$]/g, '');
	return start + key + end;
}
