import { ANY_OF, type Chosen, type Problem, type SearchState, withChoice } from './address-state.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { askedBy, type NameEntry, WIDER } from './name-list.ts';
import { rankNames } from './name-ranking.ts';
import { canFallIn } from './report-span.ts';
import type { Findings, FoundWords, Narrowing } from './search-result.ts';
import type { Sources } from './sources.ts';

const NO_WORDS: FoundWords = { terms: [], problems: [] };

/** Answers a search. Throws when a file of the archive or the index cannot be had. */
export async function findReports({ files, reader }: Sources, state: SearchState): Promise<Findings> {
	const { q, from, to, chosen } = state;
	const [{ first, last }, asked, found] = await Promise.all([
		files.months(),
		Promise.all(chosen.map((one) => narrowingOf(files, one))),
		q ? reader().then((open) => open.find(q)) : NO_WORDS,
	]);
	const { terms } = found;
	const unknown = chosen.filter((_, at) => !asked[at]);
	const problems = [...found.problems, ...unknown.map(({ value }): Problem => ({ key: 'noSuchName', what: value }))];
	const narrowings = asked.filter((one) => one !== null);
	const tests: [part: string, test: (number: number) => boolean][] = narrowings.map(({ part }) => [
		part,
		(number) => narrowings.some((other) => other.part === part && other.reports.has(number)),
	]);
	// What has nothing to search for in it finds nothing.
	if (q) tests.push(['words', (number) => terms.length > 0 && terms.every(({ scores }) => scores.has(number))]);
	if (from || to) tests.push(['months', (number) => canFallIn(first[number]!, last[number]!, from, to)]);
	const without = (part: string) => {
		const left = tests.filter(([own]) => own !== part);
		return [...first.keys()].filter((number) => left.every(([, test]) => test(number)));
	};
	const isUndated = (number: number) => !first[number] && !last[number];
	const score = (number: number) => terms.reduce((sum, { scores }) => sum + scores.get(number)!, 0);
	const ordered = (numbers: number[]) => {
		if (state.sort === 'oldest') return numbers;
		if (!state.sort && q) return numbers.sort((a, b) => score(b) - score(a) || b - a);
		// Reports without a date stand last, whichever way dates run.
		return [...numbers.filter((number) => !isUndated(number)).reverse(), ...numbers.filter(isUndated)];
	};
	return {
		state: { ...state, chosen: chosen.filter((_, at) => asked[at]) },
		problems,
		numbers: ordered(without('')),
		terms,
		narrowings,
		undated: from || to ? without('months').filter(isUndated).length : 0,
		without,
	};
}

async function narrowingOf(files: ArchiveFiles, { filter, value }: Chosen): Promise<Narrowing | null> {
	const isOne = ANY_OF.includes(filter);
	const names = filter === 'basis' || filter === 'language' ? [] : await files.names();
	const entry = names.find(({ kind, id }) => id === value && (kind === filter || WIDER[kind] === filter));
	const inFacet = isOne ? (await files.facet(filter)).find((one) => one.value === value) : undefined;
	const label = inFacet?.label ?? entry?.label;
	if (label === undefined) return null;
	const has = entry && (filter === entry.kind ? entry.count : entry.wider) > 0;
	const reports = isOne
		? new Map(inFacet?.numbers.map((number) => [number, []]))
		: has
			? await files.named(filter, value)
			: new Map();
	return { filter, value, label, entry, reports, part: isOne ? filter : `${filter}=${value}` };
}

/** A search answered, with what was taken for a name in it. */
export interface Answer {
	readonly findings: Findings;
	/** The words that a name was chosen for; empty when none was. */
	readonly taken: string;
}

/**
 * Answers a search. Where `mayName` says so, words that are the name of one record stand for it: letter for letter, or
 * in another spelling when no report has the letters as they are.
 */
export async function answerSearch(sources: Sources, asked: SearchState, mayName: boolean): Promise<Answer> {
	const [first, second] =
		mayName && asked.q && !asked.letters
			? rankNames(await sources.names(), asked.q).filter(({ entry }) => !(asked.checked && entry.unchecked))
			: [];
	const only = first && first.rank < 2 && first.rank !== second?.rank ? first : null;
	const named = async (entry: NameEntry) => {
		const state = withChoice({ ...asked, q: '' }, { filter: askedBy(entry).filter, value: entry.id }, true);
		return { findings: await findReports(sources, state), taken: asked.q };
	};
	if (only?.rank === 0) return named(only.entry);
	const findings = await findReports(sources, asked);
	const absent = findings.terms.length > 0 && findings.terms.every(({ scores }) => scores.size === 0);
	return only && absent ? named(only.entry) : { findings, taken: '' };
}
