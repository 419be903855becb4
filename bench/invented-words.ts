import type { Random } from './random.ts';

const STARTS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sk sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou ee'.split(' ');
const ENDS = ['', '', 'n', 'r', 'l', 's', 't', 'm', 'nd', 'rt', 'st', 'ck', 'ng'];

/** The commonest words of English: half of any running text. */
const COMMON =
	'the of to and in a that for on was with said by as at from were has had it its which have not be their after two an are been this who they or more than but would also into over when'.split(
		' ',
	);

/** Words that look like English, the commonest first; no two alike. */
export function inventedWords(random: Random, size: number): string[] {
	const words = new Set(COMMON);
	while (words.size < size) words.add(inventedWord(random));
	return [...words];
}

/** One word of one to three syllables. */
export function inventedWord(random: Random): string {
	const syllables = 1 + random.below(3);
	return Array.from({ length: syllables }, () => random.pick(STARTS) + random.pick(VOWELS) + random.pick(ENDS)).join('');
}

/** An invented name in the manner of transliterated Arabic, with two other spellings of it. */
export function inventedName(random: Random): readonly [string, string, string] {
	const consonants = ['b', 'd', 'f', 'h', 'j', 'kh', 'l', 'm', 'n', 'q', 'r', 's', 'sh', 't', 'z'];
	const length = 3 + random.below(2);
	const letters = Array.from({ length }, () => random.pick(consonants));
	const vowels = Array.from({ length }, () => random.pick(['a', 'i', 'u']));
	const spell = (change: (letter: string) => string, article: string) => {
		const name = letters.map((letter, at) => change(letter) + (at < length - 1 ? change(vowels[at] ?? 'a') : '')).join('');
		return article + name.charAt(0).toUpperCase() + name.slice(1);
	};
	const article = random.below(3) === 0;
	return [
		spell((letter) => letter, article ? 'al-' : ''),
		spell((letter) => ({ q: 'k', u: 'ou' })[letter] ?? letter, article ? 'Al ' : ''),
		spell((letter) => ({ kh: 'h', sh: 'ch', i: 'e' })[letter] ?? letter, article ? 'el-' : ''),
	];
}
