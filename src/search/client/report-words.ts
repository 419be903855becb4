/** The words of an indexed text, at the positions that Pagefind counts. */
export function wordsOf(content: string): string[] {
	return content.split(/[^\S\uFEFF]+/);
}

/** Letters without what never makes another word: case, marks, apostrophes, invisible signs; hyphens become spaces. */
export function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}\p{Cf}ـ.‛'’‘ʼʿʾ`´ʻ]/gu, '')
		.replace(/[\s\-‐‑‒–—_/]+/g, ' ')
		.trim();
}

/** Whether a printed word, or a part of it between hyphens, begins with the given letters. */
export function beginsWith(word: string, letters: string): boolean {
	const start = plainLetters(letters);
	const plain = plainLetters(word);
	return [...tokens(plain), plain.replace(/[^\p{L}\p{N}]+/gu, '')].some((part) => part.startsWith(start));
}

/** Positions at which one of the names stands in the words from `start` up to `end`. */
export function placesOfNames(words: readonly string[], names: readonly string[], start: number, end: number): number[] {
	const stream: { token: string; at: number }[] = [];
	for (let at = start; at < end; at++) for (const token of tokens(words[at]!)) stream.push({ token, at });
	const places = new Set<number>();
	for (const name of names) {
		const wanted = tokens(name);
		for (const from of stream.keys()) {
			if (wanted.every((token, offset) => stream[from + offset]?.token === token))
				for (const offset of wanted.keys()) places.add(stream[from + offset]!.at);
		}
	}
	return [...places];
}

function tokens(text: string): string[] {
	return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
