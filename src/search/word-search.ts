import { factsOf } from './listed-facts.ts';
import { loadPagefind, type Pagefind, type PagefindHit, type PagefindReport } from './pagefind.ts';
import type { Term } from './query-terms.ts';
import { beginsWith, wordsOf } from './report-words.ts';

/** Number of a report in the order of dates → how well it matches. */
export type Scores = ReadonlyMap<number, number>;

/** What one term found; `known` says whether any report has the word at all. */
export interface TermHits {
	readonly term: Term;
	readonly scores: Scores;
	/** Report number → positions of the words found. */
	readonly places: ReadonlyMap<number, readonly number[]>;
}

/** The words of the archive, to be asked. */
export interface WordSearch {
	find(term: Term): Promise<TermHits>;
	report(number: number): Promise<PagefindReport>;
}

/** Opens the index in a folder. Throws when the folder is gone or cannot be read. */
export async function openWordSearch(folder: string): Promise<WordSearch> {
	const pagefind = await loadPagefind(folder);
	// A search for nothing lists every report in the order in which the index got them, which is the order of dates.
	const { results } = await pagefind.search(null);
	const numbers = new Map(results.map(({ id }, number) => [id, number]));
	const asked = new Map<string, Promise<TermHits>>();
	return {
		find(term) {
			const key = term.variants.join('|') + term.phrase;
			const known = asked.get(key) ?? findTerm(pagefind, numbers, term);
			asked.set(key, known);
			return known;
		},
		async report(number) {
			const report = await results[number]?.data();
			if (!report || factsOf(report.raw_url)[0] !== number) throw new Error(`the index has another report ${number}`);
			return report;
		},
	};
}

async function findTerm(pagefind: Pagefind, numbers: ReadonlyMap<string, number>, term: Term): Promise<TermHits> {
	const scores = new Map<number, number>();
	const places = new Map<number, number[]>();
	const add = ({ id, score, words }: PagefindHit) => {
		const number = numbers.get(id);
		if (number === undefined) return;
		scores.set(number, Math.max(score, scores.get(number) ?? 0));
		places.set(number, [...(places.get(number) ?? []), ...words]);
	};
	// In quotation marks Pagefind finds whole words only; without, it falls back to whatever begins alike.
	const whole = (await Promise.all(term.variants.map((variant) => pagefind.search(`"${variant}"`)))).flatMap(
		({ results }) => results,
	);
	if (term.phrase) whole.forEach(add);
	else {
		const ids = new Set(whole.map(({ id }) => id));
		const { results } = await pagefind.search(term.variants[0] ?? '');
		const first = results[0];
		if (ids.size > 0) results.filter(({ id }) => ids.has(id)).forEach(add);
		else if (first && (await begins(first, term))) results.forEach(add);
	}
	return { term, scores, places };
}

/** Whether a hit truly has a word that begins with the term. */
async function begins(hit: PagefindHit, term: Term): Promise<boolean> {
	const words = wordsOf((await hit.data()).content);
	return hit.words.some((place) => beginsWith(words[place] ?? '', term.variants[0] ?? ''));
}

/** Reports that have all the terms, with the sum of their scores; null when there are no terms. */
export function haveAll(found: readonly TermHits[]): Scores | null {
	const [first, ...others] = found;
	if (!first) return null;
	const both = [...first.scores].filter(([number]) => others.every(({ scores }) => scores.has(number)));
	return new Map(
		both.map(([number, score]) => [number, others.reduce((sum, { scores }) => sum + (scores.get(number) ?? 0), score)]),
	);
}
