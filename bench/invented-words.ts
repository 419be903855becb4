import type { Random } from './random.ts';

const STARTS = 's r t l m n d c p b f h g w v st tr ch pr sh br th gr cl fl j k'.split(' ');
const VOWELS = 'e a i o u ea ou ai ee'.split(' ');
const ENDS = ['', 'r', 'n', 's', 't', 'l', 'ng', 'm', 'nd', 'sk'];

/** The commonest words of English: half of any running text. */
const COMMON =
	'the of to and in a that for on was with said by as at from were has had it its which have not be their after two an are been this who they or more than but would also into over when'.split(
		' ',
	);

/** Words about as long as English ones, the commonest first and shortest; no two alike. */
export function inventedWords(random: Random, size: number): string[] {
	const words = new Set(COMMON);
	while (words.size < size) words.add(inventedWord(random, words.size < 1000 ? 2 : 3));
	return [...words];
}

/** One word of up to so many syllables. */
export function inventedWord(random: Random, most = 3): string {
	const syllables = 1 + random.below(most);
	return Array.from(
		{ length: syllables },
		() => STARTS[random.zipf(STARTS.length)]! + VOWELS[random.zipf(VOWELS.length)]! + ENDS[random.zipf(ENDS.length)]!,
	).join('');
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
