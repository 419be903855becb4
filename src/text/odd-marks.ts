const WORD = /[\p{L}\p{M}]+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/g;
const SIGN = /[[\u0080-\uffff]--[\p{L}\p{M}\p{Nd}]]/gv;

/** Short words that have letters with marks only, in the languages that have such. */
const BARE = /^(?:[àáéèíóåöøæ]|üç|öö)$/i;

/** Signs that news pages have in any encoding, and where they may stand. */
const SIGNS: readonly [signs: string, fits: (before: string, after: string, rest: () => string) => boolean][] = [
	// It ends a quotation in German and Czech.
	[
		'“',
		(before, after) =>
			isLetter(before) || /[\p{N}.,!?…]/u.test(before) ? !isLetter(after) : /[\p{L}\p{N}.…¿¡‘([$£€]/u.test(after),
	],
	['„', (before, after) => !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}.…¿¡‘«([$£€]/u.test(after)],
	['«‹', (before, after, rest) => /^[\s(]?$/.test(before) && /[\s\p{L}\p{N}¿¡…“]/u.test(after) && /[»›]/.test(rest())],
	['”»›', (before) => before !== ''],
	['‘', (before) => !/[\p{L}\p{N}]/u.test(before)],
	['’…\u00a0\u00ad', () => true],
	['–—', (before, after) => !isLetter(before) || !isLetter(after) || before === before.toLowerCase()],
	['•', (_, after) => !isLetter(after)],
	['·', (before, after) => isLetter(before) === isLetter(after)],
	['°º', (before) => /[\p{N}\s]/u.test(before)],
	['£€¥', (before, after) => /\p{N}/u.test(before + after) || /\s/.test(after)],
	['©§', (before, after) => !isLetter(before) && /[\s\p{N}]/u.test(after)],
	['®™', (before, after) => before !== '' && !isLetter(after)],
	['½¼¾', (before, after) => /[\d\s]/.test(before) && !isLetter(after)],
	['²³', (before, after) => before === 'm' && !isLetter(after)],
	['¿', (before, after, rest) => !isLetter(before) && isLetter(after) && rest().includes('?')],
	['¡', (before, after, rest) => !isLetter(before) && isLetter(after) && rest().includes('!')],
	['،؛؟ـ、。「」『』（）！？：；，・〜ー￥', () => true],
];

/** Characters beyond ASCII in a reading, and how many of them no writing has where they stand. */
export interface Marks {
	readonly marks: number;
	readonly odd: number;
	/** Words of the Latin alphabet that have a letter with a mark. */
	readonly latin: readonly string[];
	/** Letters of other alphabets. */
	readonly other: number;
}

/** Looks at what a reading has beyond ASCII: scripts mixed in a word, capitals inside it, signs where none can stand. */
export function marksOf(text: string): Marks {
	const latin: string[] = [];
	let odd = 0;
	let other = 0;
	for (const [word] of text.matchAll(WORD)) {
		const marked = word.match(BEYOND_ASCII)?.length ?? 0;
		if (marked === 0) continue;
		const isLatin = /^[\p{Script=Latin}\p{M}]+$/u.test(word);
		if (isLatin) latin.push(word);
		else other += marked;
		if (isLatin ? isOddLatin(word) : /\p{Script=Latin}/u.test(word) || hasOddCase(word)) odd += marked + 1;
	}
	for (const { 0: sign, index } of text.matchAll(SIGN)) {
		const fits = SIGNS.find(([signs]) => signs.includes(sign))?.[1];
		const rest = () => text.slice(index, index + 1000);
		if (!fits?.(text[index - 1] ?? '', text[index + 1] ?? '', rest)) odd += 1;
	}
	return { marks: text.match(BEYOND_ASCII)?.length ?? 0, odd, latin, other };
}

/** In Latin writing letters with marks are sprinkled among plain ones. */
function isOddLatin(word: string): boolean {
	if (hasOddCase(word) || /[\u0080-\uffff]{4}/.test(word)) return true;
	return !/[a-z]/i.test(word) && !BARE.test(word);
}

function hasOddCase(word: string): boolean {
	return /\p{Ll}\p{M}*\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word);
}

function isLetter(character: string): boolean {
	return /\p{L}/u.test(character);
}
