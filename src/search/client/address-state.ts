import { LONGEST_QUERY, MOST_PARAMETERS } from './limits.ts';
import { type Problem, SCOPES, type Scope } from './query.ts';

/** A year, a year and month, or a day. */
export const PERIOD = /^(\d{4})(?:-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\d|3[01]))?)?$/;

const SORTS = ['newest', 'oldest'] as const;

/** A search as its address says it. */
export interface SearchState {
	/** What was typed. */
	readonly q: string;
	/** The letters alone are meant, not the name that they spell. */
	readonly letters: boolean;
	/** Which texts of a report are searched; empty is the reporting with its makers and keywords. */
	readonly scope: Scope;
	/** Names that nobody has checked are not offered. */
	readonly checked: boolean;
	readonly chosen: readonly Chosen[];
	/** YYYY, YYYY-MM or YYYY-MM-DD, or empty. */
	readonly from: string;
	readonly to: string;
	/** Empty is the best order for the search: by match when there are words, else newest first. */
	readonly sort: '' | (typeof SORTS)[number];
}

export const EMPTY_STATE: SearchState = {
	q: '',
	letters: false,
	scope: '',
	checked: false,
	chosen: [],
	from: '',
	to: '',
	sort: '',
};

/** Reads the query part of an address. Unknown and repeated parameters are passed over; never throws. */
export function readAddress(query: string): { state: SearchState; problems: Problem[] } {
	const parameters = new URLSearchParams(query);
	const problems: Problem[] = [];
	const read = (key: string) => (parameters.get(key) ?? '').trim();
	const typed = read('q');
	if (typed.length > LONGEST_QUERY) problems.push({ key: 'longQuery', what: `${LONGEST_QUERY}` });
	let [from, to] = [read('from'), read('to')].map((text) => {
		const period = readPeriod(text);
		if (period === null) problems.push({ key: 'badMonth', what: text.slice(0, 40) });
		return period ?? '';
	}) as [string, string];
	if (from && to && from.slice(0, to.length) > to) {
		[from, to] = [to, from];
		problems.push({ key: 'swapped', what: '' });
	}
	let state: SearchState = {
		q: typed.slice(0, LONGEST_QUERY),
		letters: parameters.has('letters'),
		scope: (Object.keys(SCOPES) as Scope[]).find((scope) => scope === read('in')) ?? '',
		checked: parameters.has('checked'),
		chosen: [],
		from,
		to,
		sort: SORTS.find((sort) => sort === read('sort')) ?? '',
	};
	for (const [name, value] of [...parameters].slice(0, MOST_PARAMETERS)) {
		const [, own = name, rest = value] = (name === 'not' && /^(\w+):(.*)$/s.exec(value)) || [];
		const filter = FILTERS.find((one) => one === own);
		const choice = filter && { filter, value: rest.slice(0, LONGEST_QUERY), ...(name === 'not' ? { not: true as const } : {}) };
		if (choice?.value) state = withChoice(state, choice, true);
	}
	return { state, problems };
}

/** The query part of an address, with its question mark; empty for the empty search. */
export function writeAddress(state: SearchState): string {
	const parameters = new URLSearchParams();
	if (state.q) parameters.set('q', state.q);
	if (state.q && state.letters) parameters.set('letters', '1');
	if (state.checked) parameters.set('checked', '1');
	if (state.scope) parameters.set('in', state.scope);
	for (const { filter, value, not } of state.chosen) parameters.append(not ? 'not' : filter, not ? `${filter}:${value}` : value);
	for (const key of ['from', 'to', 'sort'] as const) if (state[key]) parameters.set(key, state[key]);
	return parameters.size ? `?${parameters}` : '';
}

/** "2016", "2016-03", "2016-03-04" or empty as it is, "2016-3" with its nought; null for anything else. */
function readPeriod(text: string): string | null {
	const [, year, ...rest] = PERIOD.exec(text) ?? [];
	if (!year) return text === '' ? '' : null;
	return [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
}

/** The state with a value chosen, or no longer chosen. */
export function withChoice(state: SearchState, choice: Chosen, on: boolean): SearchState {
	const others = state.chosen.filter(({ filter, value }) => filter !== choice.filter || value !== choice.value);
	return { ...state, chosen: on ? [...others, choice] : others };
}

/**
 * The filters of a search, by their names in the address. `within` is a place with the places in it, `parts` a group
 * with its parts, `outlet` who published or carried a report, `mention` an outlet that the text of another
 * outlet's report names.
 */
export const FILTERS = ['place', 'within', 'group', 'parts', 'person', 'outlet', 'mention', 'basis', 'language'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Filters of which a report has one value only: several chosen values widen the list, for all others they narrow it. */
export const ANY_OF: readonly FilterName[] = ['outlet', 'basis', 'language'];

/** Filters that stand in the column beside the results, in that order. */
export const FACETS = ['place', 'group', 'person', 'outlet', 'basis', 'language'] as const;

/** One chosen value. */
export interface Chosen {
	readonly filter: FilterName;
	/** Authority id, certainty, language tag, or the name of an outlet as written. */
	readonly value: string;
	/** That reports with it are left out. */
	readonly not?: true;
}
