import { askedOnce, type IndexedReport, openPagefind, unpacked } from '#search/engine';
import { excerptOf, fragmentOf, paragraphsOf } from './excerpt.ts';
import { markedPlaces } from './marked-places.ts';
import { MOST_TERMS, readQuery } from './query-terms.ts';
import { wordsOf } from './report-words.ts';
import type { Reader } from './search-result.ts';
import { findTerm } from './word-search.ts';

/**
 * Opens the full-text index in a folder; each part of it is fetched once and only when needed, the engine with the first
 * word. The folder's name changes with the index, so that nothing a browser kept meets an index it was not made for.
 * Every question throws when a file cannot be had.
 */
export function openReader(folder: string): Reader {
	const reports = askedOnce((number) => unpacked(`${folder}fragment/${number}.pf_fragment`));
	const report = (number: number) => reports(`${number}`, (response): Promise<IndexedReport> => response.json());
	const engine = askedOnce(openPagefind);
	const terms = askedOnce((term) => Promise.resolve(term));
	return {
		async find(typed) {
			const { terms: asked, stopped, cut } = readQuery(typed);
			if (asked.length === 0) return { terms: [], problems: [{ key: stopped ? 'stopped' : 'nothing', what: '' }] };
			const pagefind = await engine(folder);
			const found = asked.map((term) => terms(JSON.stringify(term), () => findTerm(pagefind, report, term)));
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
