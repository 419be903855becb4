import type { ParagraphStart } from './excerpt.ts';
import type { Findings } from './findings.ts';
import type { PagefindReport } from './pagefind.ts';
import { beginsWith, placesOfNames, wordsOf } from './report-words.ts';

/**
 * Positions of the words of a report that a search found, and the paragraphs that name what was chosen: the archive's
 * own record says which paragraphs these are, also where the name stands there only in part.
 */
export function markedPlaces(
	report: PagefindReport,
	number: number,
	{ terms, narrowings }: Pick<Findings, 'terms' | 'narrowings'>,
	paragraphs: readonly ParagraphStart[],
): { marked: ReadonlySet<number>; named: readonly number[] } {
	const words = wordsOf(report.content);
	const marked = new Set<number>();
	for (const { term, places } of terms) {
		if (term.phrase) for (const place of placesOfNames(words, term.variants, 0, words.length)) marked.add(place);
		else
			for (const place of places.get(number) ?? [])
				if (beginsWith(words[place] ?? '', stemOf(term.variants[0] ?? ''))) marked.add(place);
	}
	const named: number[] = [];
	for (const { entry, reports } of narrowings) {
		for (const paragraph of reports.get(number) ?? []) {
			named.push(paragraph);
			const at = paragraphs.findIndex((one) => one.number === paragraph);
			const end = paragraphs[at + 1]?.location ?? words.length;
			const start = paragraphs[at]?.location ?? end;
			for (const place of placesOfNames(words, entry?.names ?? [], start, end)) marked.add(place);
			for (let place = start; place < end; place++) if (entry?.exact.includes(bare(words[place] ?? ''))) marked.add(place);
		}
	}
	// An English genitive belongs to the word before it.
	for (const place of marked) if (words[place]?.endsWith('\ufe0f')) marked.add(place + 1);
	return { marked, named };
}

/** A printed word without the signs around it. */
function bare(word: string): string {
	return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The letters that other forms of a word share with it, roughly: "sluices" and "sluice". */
function stemOf(word: string): string {
	return word.length > 5 ? word.slice(0, -2) : word;
}
