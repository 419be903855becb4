import type { Paragraph } from './excerpt.ts';
import { beginsWith, placesOfNames } from './report-words.ts';
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
