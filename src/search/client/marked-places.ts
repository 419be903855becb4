import type { Paragraph } from './excerpt.ts';
import type { Findings } from './search-result.ts';

/**
 * Positions of the words of a report that a search found, and the paragraphs that hold them or name what was chosen: the
 * archive's own record says which paragraphs name it, also where the name stands there only in part.
 */
export function markedPlaces(
	words: readonly string[],
	number: number,
	{ terms, narrowings }: Pick<Findings, 'terms' | 'narrowings'>,
	paragraphs: readonly Paragraph[],
): { marked: ReadonlySet<number>; found: Paragraph[] } {
	const marked = new Set<number>();
	const named = new Set<number>();
	for (const { term, places } of terms) {
		const [first = ''] = term.variants;
		const own = term.phrase
			? placesOfNames(words, term.variants, 0, words.length)
			: places.get(number)?.filter((place) => beginsWith(words[place]!, stemOf(first)));
		for (const place of own ?? []) marked.add(place);
	}
	for (const { entry, reports } of narrowings) {
		for (const paragraph of reports.get(number) ?? []) {
			named.add(paragraph);
			const { from, to } = paragraphs.find((one) => one.number === paragraph) ?? { from: 0, to: 0 };
			for (const place of placesOfNames(words, entry ? [...entry.names, ...entry.adjectives] : [], from, to)) marked.add(place);
			for (let place = from; place < to; place++) if (entry?.exact.includes(bare(words[place]!))) marked.add(place);
		}
	}
	// An English genitive belongs to the word before it.
	for (const place of marked) if (words[place]!.endsWith('\ufe0f')) marked.add(place + 1);
	const holds = ({ from, to }: Paragraph) => [...marked].some((place) => place >= from && place < to);
	return { marked, found: paragraphs.filter((paragraph) => named.has(paragraph.number) || holds(paragraph)) };
}

/** A printed word without the signs around it. */
function bare(word: string): string {
	return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The letters that other forms of a word share with it, roughly: "sluices" and "sluice". */
function stemOf(word: string): string {
	return word.length > 5 ? word.slice(0, -2) : word;
}

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
