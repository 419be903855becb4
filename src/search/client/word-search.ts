import type { Term } from '#search/engine';
import { CONTENT, type Hit, type IndexedReport, type Pagefind, type TermHits } from '#search/engine';
import { beginsWith, wordsOf } from './report-words.ts';

/** Says a report of the index, by its number. */
export type ReportOf = (number: number) => Promise<IndexedReport>;

/** Finds one term in the index; a word that no report has as it is, by its beginning. */
export async function findTerm(pagefind: Pagefind, report: ReportOf, term: Term): Promise<TermHits> {
	const scores = new Map<number, number>();
	const places = new Map<number, number[]>();
	const word = term.variants[0]!;
	let hits = (await Promise.all(term.variants.map((variant) => pagefind.search(variant, true)))).flat();
	if (!term.phrase) {
		// Asked for whole words only, Pagefind is exact; else it falls back to whatever begins alike.
		const whole = new Set(hits.map(({ number }) => number));
		if (whole.size === 0) await pagefind.widen(word);
		const alike = await pagefind.search(word, false);
		const [first] = alike;
		if (whole.size > 0) hits = alike.filter(({ number }) => whole.has(number));
		else if (first && (await begins(report, first, word))) hits = alike;
	}
	for (const { number, score, places: found } of hits) {
		scores.set(number, Math.max(score, scores.get(number) ?? 0));
		places.set(number, [...(places.get(number) ?? []), ...found]);
	}
	return { term, scores, places };
}

/** Whether a hit truly has a word that begins with the letters. */
async function begins(report: ReportOf, { number, places }: Hit, letters: string): Promise<boolean> {
	const words = wordsOf((await report(number))[CONTENT]);
	return places.some((place) => beginsWith(words[place]!, letters));
}
