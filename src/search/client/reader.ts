import {
	COMMENTS,
	type Hit,
	type IndexedReport,
	openPagefind,
	type Pagefind,
	pageName,
	type Segment,
	segmentsOfRows,
	textOf,
	unpacked,
} from '#search/engine';
import { memoize } from '#text/browser';
import { excerptOf, fragmentOf } from './excerpt.ts';
import { formsOf, unitsOf } from './letters.ts';
import { markedSegments } from './marked-text.ts';
import { SCOPES, type Scope } from './query.ts';
import type { Term } from './query-terms.ts';
import type { FoundClause, FoundTerm, Reader } from './search-result.ts';

/** Where a term stands: for each text of a report the scores and places of the reports that have it. */
interface TermHits {
	readonly hits: readonly Hit[];
	readonly began: boolean;
}

/**
 * Opens the full-text index in a folder; each part of it is fetched once and only when needed, the engine with the first
 * word. The folder's name changes with the index, so that nothing a browser kept meets an index it was not made for.
 * Every question throws when a file cannot be had.
 */
export function openReader(folder: string): Reader {
	const engine = memoize(openPagefind);
	const report = memoize(async (page: string): Promise<IndexedReport> => {
		return (await unpacked(`${folder}fragment/${page}.pf_fragment`)).json();
	});
	const segments = async (number: number, comments: boolean) =>
		segmentsOfRows((await report(pageName(number, comments ? COMMENTS : 0)))[5]);
	const found = memoize(async (term: string) => findTerm(await engine(folder), segments, JSON.parse(term)));

	return {
		find: (query, scope) =>
			Promise.all(
				query.clauses.map(async ({ any, ...clause }): Promise<FoundClause> => {
					const each = any.map(async (term) => inScope(term, clause.not, await found(JSON.stringify(term)), scope));
					const terms = await Promise.all(each);
					const scores = new Map<number, number>();
					for (const one of terms) for (const [number, score] of one.scores) add(scores, number, score);
					return { clause: { any, ...clause }, terms, scores };
				}),
			),
		async shown(number, findings) {
			const [id, title, outlet, date, certainty, rows] = await report(pageName(number, 0));
			const inComments = findings.clauses.some(({ terms }) =>
				terms.some(({ term }) => looksInComments(term, findings.state.scope)),
			);
			// Most reports have no comments, and no file of them.
			const comments = inComments ? await segments(number, true).catch(() => []) : [];
			const marked = markedSegments([...segmentsOfRows(rows), ...comments], number, findings);
			const places = marked.filter(({ marks, names }) => marks.length > 0 || names);
			return {
				id,
				title,
				outlet,
				date,
				certainty,
				...excerptOf(marked),
				found: places.map((segment) => ({ ...segment, fragment: fragmentOf(segment) })),
			};
		},
	};
}

function looksInComments({ texts }: Term, scope: Scope): boolean {
	return (texts ?? (SCOPES[scope] as readonly number[])).includes(COMMENTS);
}

function add(scores: Map<number, number>, number: number, score: number): void {
	scores.set(number, Math.max(score, scores.get(number) ?? 0));
}

/** What of a term's hits stands in the texts that are meant, and how many reports have it elsewhere. */
function inScope(term: Term, not: boolean, { hits, began }: TermHits, scope: Scope): FoundTerm {
	const texts: readonly number[] = term.texts ?? SCOPES[scope];
	const scores = new Map<number, number>();
	const others = new Map<number, Set<number>>();
	for (const { number, text, score } of hits) {
		if (texts.includes(text)) add(scores, number, score);
		else others.set(text, (others.get(text) ?? new Set()).add(number));
	}
	const [first] = [...others].sort(([one], [other]) => one - other);
	return { term, not, scores, elsewhere: first ? { text: first[0], count: first[1].size } : null, began };
}

type SegmentsOf = (number: number, comments: boolean) => Promise<readonly Segment[]>;

/** Finds one term in the index; a word that no report has as it is, by its beginning. */
async function findTerm(pagefind: Pagefind, segments: SegmentsOf, term: Term): Promise<TermHits> {
	const { rows, open, exact, near } = term;
	if (near) {
		const [left, right] = [{ ...term, near: null }, near.term].map((one) => findTerm(pagefind, segments, one));
		return { hits: close((await left!).hits, (await right!).hits, near.words), began: false };
	}
	const beginnings = () => Promise.all(rows.slice(0, 1).map((row) => beginningWith(pagefind, segments, row[0]!)));
	if (open && rows[0]!.length === 1) return { hits: (await beginnings()).flat(), began: false };
	const hits = (await Promise.all(rows.map((row) => pagefind.search(row.join(' '), true)))).flat();
	if (hits.length > 0 || exact) return { hits, began: false };
	const begun = (await beginnings()).flat();
	return { hits: begun, began: begun.length > 0 };
}

/** Texts with a word that begins with these letters. Where there is none, Pagefind would look for fewer letters. */
async function beginningWith(pagefind: Pagefind, segments: SegmentsOf, letters: string): Promise<Hit[]> {
	await pagefind.widen(letters);
	const hits = await pagefind.search(letters, false);
	const [first] = hits;
	if (!first) return [];
	const texts = await segments(first.number, first.text === COMMENTS);
	const own = texts.filter(({ voice }) => textOf(voice) === first.text).flatMap(({ text }) => unitsOf(text));
	return own.some((unit) => formsOf(unit).some((form) => form.startsWith(letters))) ? hits : [];
}

/** Texts in which two words stand at most so many words from each other. */
function close(left: readonly Hit[], right: readonly Hit[], words: number): Hit[] {
	const key = ({ number, text }: Hit) => pageName(number, text);
	const others = Map.groupBy(right, key);
	return left.flatMap((hit) => {
		const places = (others.get(key(hit)) ?? []).flatMap((other) => other.places);
		const near = hit.places.filter((place) => places.some((other) => other !== place && Math.abs(other - place) <= words));
		return near.length > 0 ? [{ ...hit, places: near }] : [];
	});
}
