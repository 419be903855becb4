import { type Chosen, FILTERS } from './filter-names.ts';

/** A search as its address says it. */
export interface SearchState {
	/** What was typed. */
	readonly q: string;
	/** The letters alone are meant, not the name that they spell. */
	readonly letters: boolean;
	readonly chosen: readonly Chosen[];
	/** YYYY or YYYY-MM, or empty. */
	readonly from: string;
	readonly to: string;
	/** Empty is the best order for the search: by match when there are words, else newest first. */
	readonly sort: '' | 'newest' | 'oldest';
}

/** What was left out of a search or changed in it: a key of the wording table with the part concerned. */
export interface Problem {
	readonly key: 'longQuery' | 'manyWords' | 'stopped' | 'nothing' | 'badMonth' | 'swapped' | 'noSuchName';
	readonly what: string;
}

export const LONGEST_QUERY = 300;
const MOST_CHOSEN = 20;

export const EMPTY_STATE: SearchState = { q: '', letters: false, chosen: [], from: '', to: '', sort: '' };

/** Reads the query part of an address. Unknown and repeated parameters are passed over; never throws. */
export function readAddress(query: string): { state: SearchState; problems: Problem[] } {
	const parameters = new URLSearchParams(query);
	const problems: Problem[] = [];
	let q = (parameters.get('q') ?? '').trim();
	if (q.length > LONGEST_QUERY) {
		q = q.slice(0, LONGEST_QUERY);
		problems.push({ key: 'longQuery', what: String(LONGEST_QUERY) });
	}
	const chosen = FILTERS.flatMap((filter) =>
		[...new Set(parameters.getAll(filter))]
			.filter((value) => value && value.length <= 200)
			.slice(0, MOST_CHOSEN)
			.map((value) => ({ filter, value })),
	);
	let [from = '', to = ''] = ['from', 'to'].map((end) => {
		const text = (parameters.get(end) ?? '').trim();
		const month = readMonth(text);
		if (month === null) problems.push({ key: 'badMonth', what: text.slice(0, 40) });
		return month ?? '';
	});
	if (from && to && from.slice(0, to.length) > to) {
		[from, to] = [to, from];
		problems.push({ key: 'swapped', what: '' });
	}
	const sort = parameters.get('sort');
	return {
		state: { q, letters: parameters.has('letters'), chosen, from, to, sort: sort === 'newest' || sort === 'oldest' ? sort : '' },
		problems,
	};
}

/** The query part of an address, with its question mark; empty for the empty search. */
export function writeAddress(state: SearchState): string {
	const parameters = new URLSearchParams();
	if (state.q) parameters.set('q', state.q);
	if (state.q && state.letters) parameters.set('letters', '1');
	for (const { filter, value } of state.chosen) parameters.append(filter, value);
	for (const key of ['from', 'to', 'sort'] as const) if (state[key]) parameters.set(key, state[key]);
	return parameters.size ? `?${parameters}` : '';
}

/** "2016", "2016-03" or empty as it is, "2016-3" with its nought; null for anything else. */
export function readMonth(text: string): string | null {
	if (text === '') return '';
	const [, year, month] = /^(\d{4})(?:-(0?[1-9]|1[0-2]))?$/.exec(text) ?? [];
	return year ? year + (month ? `-${month.padStart(2, '0')}` : '') : null;
}

/** The state with a value chosen, or no longer chosen. */
export function withChoice(state: SearchState, choice: Chosen, on: boolean): SearchState {
	const others = state.chosen.filter(({ filter, value }) => filter !== choice.filter || value !== choice.value);
	return { ...state, chosen: on ? [...others, choice] : others };
}
