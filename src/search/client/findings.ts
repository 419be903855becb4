import { ANY_OF, type Chosen, type SearchState, withChoice } from './address-state.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { askedBy, type NameEntry, WIDER } from './name-list.ts';
import { type Names, namedExactly, rankNames } from './name-ranking.ts';
import { type Problem, type Query, readQuery } from './query.ts';
import { BY_DAY, canFallIn } from './report-span.ts';
import type { Findings, FoundClause, Narrowing } from './search-result.ts';
import type { Sources } from './sources.ts';

/** Answers a search. Throws when a file of the archive or the index cannot be had. */
export async function findReports({ files, names, reader }: Sources, state: SearchState): Promise<Findings> {
	const { q, scope, from, to } = state;
	const query = readQuery(q);
	const field = query.names.length > 0 ? fieldChoices(query, await names()) : { chosen: [], problems: [] };
	const chosen = [...state.chosen, ...field.chosen];
	const byDay = from.length === BY_DAY || to.length === BY_DAY;
	const [{ first, last }, asked, clauses] = await Promise.all([
		byDay ? files.days() : files.months(),
		Promise.all(chosen.map((one) => narrowingOf(files, one))),
		query.clauses.length > 0 ? reader().then((open) => open.find(query, scope)) : [],
	]);
	const unknown = chosen.filter((_, at) => !asked[at]);
	const problems = [
		...(q ? query.problems : []),
		...field.problems,
		...unknown.map(({ value }): Problem => ({ key: 'noSuchName', what: value })),
	];
	const narrowings = asked.filter((one) => one !== null);
	const tests: [part: string, test: (number: number) => boolean][] = narrowings.map(({ part, not }) => [
		part,
		(number) => narrowings.some((other) => other.part === part && other.reports.has(number)) !== Boolean(not),
	]);
	// What has nothing to search for in it finds nothing.
	if (q && field.chosen.length === 0) tests.push(['words', () => clauses.length > 0]);
	for (const { clause, scores } of clauses) tests.push(['words', (number) => scores.has(number) !== clause.not]);
	if (from || to) tests.push(['months', (number) => canFallIn(first[number]!, last[number]!, from, to)]);
	const without = (part: string) => {
		const left = tests.filter(([own]) => own !== part);
		return [...first.keys()].filter((number) => left.every(([, test]) => test(number)));
	};
	const isUndated = (number: number) => !first[number] && !last[number];
	return {
		state: { ...state, chosen: state.chosen.filter((_, at) => asked[at]) },
		problems,
		numbers: inOrder(without(''), state, clauses, isUndated),
		clauses,
		narrowings,
		undated: from || to ? without('months').filter(isUndated).length : 0,
		without,
	};
}

/** Reports of a search, by number, in the order that it asks for. */
function inOrder(
	numbers: number[],
	{ sort, q }: SearchState,
	clauses: readonly FoundClause[],
	isUndated: (number: number) => boolean,
): number[] {
	const score = (number: number) => clauses.reduce((sum, { scores }) => sum + (scores.get(number) ?? 0), 0);
	if (sort === 'oldest') return numbers;
	if (!sort && q) return numbers.sort((a, b) => score(b) - score(a) || b - a);
	// Reports without a date stand last, whichever way dates run.
	return [...numbers.filter((number) => !isUndated(number)).reverse(), ...numbers.filter(isUndated)];
}

/** Names asked for by their kind, as choices. */
function fieldChoices({ names: asked }: Query, names: Names): { chosen: Chosen[]; problems: Problem[] } {
	const chosen: Chosen[] = [];
	const problems: Problem[] = [];
	for (const { kind, name, not } of asked) {
		const [best] = rankNames(names, name, 50).filter(({ entry, rank }) => entry.kind === kind && rank < 2);
		if (best) chosen.push({ filter: kind, value: best.entry.id, ...(not ? { not: true } : {}) });
		else problems.push({ key: 'noSuchName', what: name });
	}
	return { chosen, problems };
}

async function narrowingOf(files: ArchiveFiles, { filter, value, not }: Chosen): Promise<Narrowing | null> {
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
	const part = isOne && !not ? filter : `${not ? '-' : ''}${filter}=${value}`;
	return { filter, value, label, entry, reports, part, ...(not ? { not } : {}) };
}

/** A search answered, with what was taken for a name in it. */
export interface Answer {
	readonly findings: Findings;
	/** The whole of what was typed, when a name was chosen for words of it; empty when none was. */
	readonly taken: string;
}

/**
 * Answers a search. Where `mayName` says so, words that are the name of one record stand for it: letter for letter, or
 * in another spelling when no report has the letters as they are.
 */
export async function answerSearch(sources: Sources, asked: SearchState, mayName: boolean): Promise<Answer> {
	if (!mayName || !asked.q || asked.letters) return { findings: await findReports(sources, asked), taken: '' };
	const names = await sources.names();
	const state = withNames(asked, names);
	const findings = await findReports(sources, state);
	const [first, second] = rankNames(names, state.q).filter(({ entry }) => !(asked.checked && entry.unchecked));
	const only = first && first.rank < 2 && first.rank !== second?.rank ? first.entry : null;
	const absent = findings.clauses.length > 0 && findings.clauses.every(({ scores }) => scores.size === 0);
	if (only && absent) return { findings: await findReports(sources, named(state, only, '')), taken: asked.q };
	return { findings, taken: state === asked ? '' : asked.q };
}

/** The search with a record chosen, and these words left to be searched for. */
function named(state: SearchState, entry: NameEntry, q: string): SearchState {
	return withChoice({ ...state, q }, { filter: askedBy(entry).filter, value: entry.id }, true);
}

/** Words of a name at most. */
const MOST_WORDS = 8;
/** What is more than words: signs and operators, which are left as they are. */
const IS_MORE = /["“”„«»():*]|(?:^|\s)[-−+]|(?:^|\s)(?:AND|OR|NOT|NEAR\S*)(?:\s|$)/;

/** The search with the names of one record each in place of the words that are it: the longest first. */
function withNames(asked: SearchState, names: Names): SearchState {
	const { names: fields, clauses } = readQuery(asked.q);
	if (fields.length > 0) {
		const { chosen } = fieldChoices(readQuery(asked.q), names);
		// What the archive does not have stays in the box, and is said.
		if (chosen.length < fields.length) return asked;
		const q = clauses.map(({ typed }) => typed).join(' ');
		return chosen.reduce((state, choice) => withChoice(state, choice, true), { ...asked, q });
	}
	if (IS_MORE.test(asked.q)) return asked;
	const words = asked.q.split(/\s+/);
	for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
		for (let at = 0; at + length <= words.length; at++) {
			const isAll = length === words.length;
			// Beside other words an outlet's name is as often a word ("times"), and so is one that nobody has checked.
			const found = namedExactly(names, words.slice(at, at + length).join(' ')).filter(
				({ kind, unchecked }) => (isAll || (kind !== 'outlet' && !unchecked)) && !(asked.checked && unchecked),
			);
			const [entry] = found;
			if (!entry || found.length > 1) continue;
			const rest = [...words.slice(0, at), ...words.slice(at + length)].join(' ');
			return withNames(named(asked, entry, rest), names);
		}
	}
	return asked;
}
