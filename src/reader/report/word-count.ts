/** Scripts that set no spaces between words and count by characters. */
const BY_CHARACTER = '\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana}|ー';
const WORDS = new RegExp(`${BY_CHARACTER}|[\\p{L}\\p{N}](?:(?!${BY_CHARACTER})[\\p{L}\\p{N}\\p{M}\\p{Cf}'’.-])*`, 'gu');

/** How many words a text has; Chinese and Japanese count by characters, as their press does. */
export function countWords(text: string): number {
	return text.match(WORDS)?.length ?? 0;
}
