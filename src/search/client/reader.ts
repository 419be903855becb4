import {
	CONTENT,
	type Hit,
	type IndexedReport,
	type ListedReport,
	type OwnScript,
	openPagefind,
	type Pagefind,
	type Term,
	type TermHits,
	unpacked,
} from '#search/engine';
import { memoize } from '#text/browser';
import { excerptOf, fragmentOf, paragraphsOf } from './excerpt.ts';
import { beginsWith, markedPlaces, wordsOf } from './marked-places.ts';
import { MOST_TERMS, readQuery } from './query-terms.ts';
import type { Reader } from './search-result.ts';

/**
 * Opens the full-text index in a folder; each part of it is fetched once and only when needed, the engine with the first
 * word. The folder's name changes with the index, so that nothing a browser kept meets an index it was not made for.
 * Every question throws when a file cannot be had.
 */
export function openReader(folder: string): Reader {
	const engine = memoize(openPagefind);
	const report = memoize(async (number: number): Promise<IndexedReport> => {
		const response = await unpacked(`${folder}fragment/${number}.pf_fragment`);
		const row: IndexedReport | ListedReport = await response.json();
		// Without its text where the index is Pagefind's own.
		return CONTENT in row ? (row as IndexedReport) : ((await engine(folder)) as OwnScript).report(number, row as ListedReport);
	});
	const findings = memoize(async (term: string) => findTerm(await engine(folder), report, JSON.parse(term)));
	return {
		async find(typed) {
			const { terms: asked, stopped, cut } = readQuery(typed);
			if (asked.length === 0) return { terms: [], problems: [{ key: stopped ? 'stopped' : 'nothing', what: '' }] };
			const found = asked.map((term) => findings(JSON.stringify(term)));
			return { terms: await Promise.all(found), problems: cut ? [{ key: 'manyWords', what: `${MOST_TERMS}` }] : [] };
		},
		async shown(number, findings) {
			const [id, title, outlet, date, certainty, content, starts] = await report(number);
			const words = wordsOf(content);
			const paragraphs = paragraphsOf(starts, words.length);
			const { marked, found } = markedPlaces(words, number, findings, paragraphs);
			return {
				id,
				title,
				outlet,
				date,
				certainty,
				excerpt: excerptOf(words, marked, paragraphs, wordsOf(title).length),
				found: found.map((paragraph) => ({ number: paragraph.number, fragment: fragmentOf(paragraph, words, marked) })),
			};
		},
	};
}

/** Says a report of the index, by its number. */
type ReportOf = (number: number) => Promise<IndexedReport>;

/** Finds one term in the index; a word that no report has as it is, by its beginning. */
async function findTerm(pagefind: Pagefind, report: ReportOf, term: Term): Promise<TermHits> {
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
