import { foldName } from '../names/fold.ts';

/** The words of an indexed text, at the positions that Pagefind counts. */
export function wordsOf(content: string): string[] {
	return content.split(/[^\S\uFEFF]+/);
}

/** Whether a printed word contains, between its hyphens, a word that begins with the term, or the term's stem. */
export function matchesTerm(word: string, term: string): boolean {
	const stem = term.length > 5 ? term.slice(0, -2) : term;
	return [...foldName(word).split(/[^\p{L}\p{N}]+/u), foldName(word).replace(/[^\p{L}\p{N}]+/gu, '')].some((part) =>
		part.startsWith(foldName(stem)),
	);
}

/** Positions at which one of the names stands in the words from `start` up to `end`. */
export function placesOfNames(words: readonly string[], names: readonly string[], start: number, end: number): number[] {
	const stream: { token: string; at: number }[] = [];
	for (let at = start; at < end; at++) {
		for (const token of tokens(words[at] ?? '')) stream.push({ token, at });
	}
	const places = new Set<number>();
	for (const name of names) {
		const wanted = tokens(name);
		for (let from = 0; wanted.length > 0 && from + wanted.length <= stream.length; from++) {
			if (!wanted.every((token, offset) => stream[from + offset]?.token === token)) continue;
			for (let offset = 0; offset < wanted.length; offset++) places.add(stream[from + offset]?.at ?? 0);
		}
	}
	return [...places];
}

function tokens(text: string): string[] {
	return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
