import type { Problem } from '../address-state.ts';
import { askedOnce } from '../asked-once.ts';
import type { Findings } from '../findings.ts';
import { excerptOf, fragmentOf, type Piece, paragraphsOf } from './excerpt.ts';
import type { IndexedReport } from './indexed-report.ts';
import { markedPlaces } from './marked-places.ts';
import { openPagefind } from './pagefind.ts';
import { MOST_TERMS, readQuery } from './query-terms.ts';
import { wordsOf } from './report-words.ts';
import type { TermHits } from './term-hits.ts';
import { unpacked } from './unpacked.ts';
import { findTerm } from './word-search.ts';

/** A report as a list shows it. */
export interface ShownReport {
	readonly id: string;
	readonly title: string;
	readonly outlet: string;
	readonly date: string;
	readonly certainty: string;
	readonly excerpt: readonly Piece[];
	/** Paragraphs with what was searched for; `fragment` ends an address that leads there and marks the words. */
	readonly found: readonly { readonly number: number; readonly fragment: string }[];
}

/** What the words typed found. */
export interface FoundWords {
	readonly terms: readonly TermHits[];
	/** What there is to say of them. */
	readonly problems: readonly Problem[];
}

/** The texts of the archive, to be searched and shown: what Pagefind's own script would do, and six times as large. */
export interface Reader {
	find(typed: string): Promise<FoundWords>;
	shown(number: number, findings: Pick<Findings, 'terms' | 'narrowings'>): Promise<ShownReport>;
}

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
