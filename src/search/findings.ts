import type { Problem, SearchState } from './address-state.ts';
import type { ArchiveFiles } from './files/archive-files.ts';
import { type NameEntry, WIDER } from './files/name-list.ts';
import { canFallIn } from './files/report-span.ts';
import { ANY_OF, type Chosen, FILTERS, type FilterName } from './filter-names.ts';
import type { Sources } from './sources.ts';
import { MOST_TERMS, readQuery } from './text/query-terms.ts';
import { haveAll, type Scores, type TermHits } from './text/term-hits.ts';

/** A chosen value with its label and its reports. */
export interface Narrowing extends Chosen {
	readonly label: string;
	readonly entry: NameEntry | null;
	/** Report number → paragraphs that name it. */
	readonly reports: ReadonlyMap<number, readonly number[]>;
}

/** What a search found. */
export interface Findings {
	readonly state: SearchState;
	readonly problems: readonly Problem[];
	/** Numbers of the reports found, in the order asked for. */
	readonly numbers: readonly number[];
	readonly terms: readonly TermHits[];
	readonly narrowings: readonly Narrowing[];
	/** There was nothing but stop words, or nothing with a letter or number. */
	readonly unsearchable: 'stopped' | 'nothing' | null;
	/** Reports without a known date that the months left out. */
	readonly undated: number;
	/** How many reports there would be without one part of the search, or which. */
	without(part: string): number[];
}

/** The key of a part of the search: a filter whose values are alternatives is one part, any other value its own. */
export function partOf({ filter, value }: Chosen): string {
	return ANY_OF.includes(filter) ? filter : `${filter}=${value}`;
}

/** Answers a search. Throws when a file of the archive or the index cannot be had. */
export async function findReports({ files, words }: Sources, state: SearchState): Promise<Findings> {
	const query = readQuery(state.q);
	const problems: Problem[] = query.cut ? [{ key: 'manyWords', what: String(MOST_TERMS) }] : [];
	const [months, narrowings, terms] = await Promise.all([
		files.months(),
		Promise.all(state.chosen.map((chosen) => narrowingOf(files, chosen))),
		query.terms.length === 0 ? [] : words().then((search) => Promise.all(query.terms.map((term) => search.find(term)))),
	]);
	const valid = narrowings.filter((narrowing, at): narrowing is Narrowing => {
		if (!narrowing) problems.push({ key: 'noSuchName', what: state.chosen[at]!.value });
		return narrowing !== null;
	});
	const scores = haveAll(terms);
	const tests = new Map<string, (number: number) => boolean>();
	for (const filter of FILTERS) addTests(tests, filter, valid);
	if (scores) tests.set('words', (number) => scores.has(number));
	if (state.from || state.to) {
		tests.set('months', (number) => canFallIn(months.first[number]!, months.last[number]!, state.from, state.to));
	}
	const all = [...months.first.keys()];
	const without = (left: string) => {
		const asked = [...tests].filter(([part]) => part !== left).map(([, test]) => test);
		return all.filter((number) => asked.every((test) => test(number)));
	};
	const isUndated = (number: number) => !months.first[number] && !months.last[number];
	const unsearchable = state.q === '' || query.terms.length > 0 ? null : query.stopped ? 'stopped' : 'nothing';
	return {
		state: { ...state, chosen: valid.map(({ filter, value }) => ({ filter, value })) },
		problems,
		numbers: unsearchable ? [] : sorted(without(''), state, scores, isUndated),
		terms,
		narrowings: valid,
		unsearchable,
		undated: state.from || state.to ? without('months').filter(isUndated).length : 0,
		without,
	};
}

async function narrowingOf(files: ArchiveFiles, chosen: Chosen): Promise<Narrowing | null> {
	const { filter, value } = chosen;
	const kind = (['place', 'group', 'person', 'outlet'] as const).find((one) => one === filter || WIDER[one] === filter);
	const entry = (kind && (await files.names()).entry(kind, value)) || null;
	const inFacet = ANY_OF.includes(filter) && (await files.facet(filter)).find((one) => one.value === value);
	if (inFacet) return { ...chosen, label: inFacet.label, entry, reports: new Map(inFacet.numbers.map((number) => [number, []])) };
	if (!entry) return null;
	const has = filter === 'outlet' ? 0 : filter === entry.kind ? entry.count : entry.wider;
	return { ...chosen, label: entry.label, entry, reports: has > 0 ? await files.named(filter, value) : new Map() };
}

/** Alternatives make one test together, other values one each. */
function addTests(tests: Map<string, (number: number) => boolean>, filter: FilterName, narrowings: readonly Narrowing[]): void {
	const own = narrowings.filter((narrowing) => narrowing.filter === filter);
	for (const narrowing of own) {
		const alternatives = ANY_OF.includes(filter) ? own : [narrowing];
		tests.set(partOf(narrowing), (number) => alternatives.some(({ reports }) => reports.has(number)));
	}
}

/** Reports without a date stand last, whichever way dates run. */
function sorted(
	numbers: number[],
	{ sort }: SearchState,
	scores: Scores | null,
	isUndated: (number: number) => boolean,
): number[] {
	if (scores && sort === '') return numbers.sort((a, b) => scores.get(b)! - scores.get(a)! || b - a);
	if (sort === 'oldest') return numbers;
	return [...numbers.filter((number) => !isUndated(number)).reverse(), ...numbers.filter(isUndated)];
}
