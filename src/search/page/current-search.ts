import { EMPTY_STATE, readAddress, type SearchState, writeAddress } from '../address-state.ts';
import { type Findings, findReports } from '../findings.ts';
import { answerSearch } from '../name-meant.ts';
import type { Sources } from '../sources.ts';
import { paintChips } from './chips.ts';
import { make, part } from './elements.ts';
import { paintFacets } from './facets.ts';
import { guidance } from './guidance.ts';
import { paintMonths } from './months.ts';
import { say } from './page-words.ts';
import type { ResultList } from './result-list.ts';
import { secondThoughts } from './second-thoughts.ts';

const DEBOUNCE = 250;

/** What becomes of the address: a choice makes a new entry; typing and Back change none; on arrival a name is looked for. */
export type How = 'choice' | 'typing' | 'back' | 'arrival';

/** Makes of a search what is to be different in the next. */
export type Change = (state: SearchState) => Partial<SearchState>;

export interface Fields extends Readonly<Record<'q' | 'from' | 'to', HTMLInputElement>> {
	readonly sort: HTMLSelectElement;
}

/** The search that the page shows, which is the one that its address says. */
export interface CurrentSearch {
	/** Goes to the search of an address. */
	go(query: string, how?: How): Promise<void>;
	/** Goes to the search shown, with something changed. */
	goWith(change: Change, how?: How): void;
	/** The same once the reader has stopped typing, unless another search comes first. */
	goSoon(change: Change): void;
	/** Takes the page as it was built, with the newest reports in its list, for the search for nothing. */
	begin(): Promise<void>;
	/** Paints the facets that stand open. */
	facets(): Promise<void>;
	/** Numbers of the reports found. */
	numbers(): readonly number[];
	failed(error: unknown): void;
}

/** Runs what goes on from one search to the next. */
export function currentSearch(sources: Sources, list: ResultList, fields: Fields): CurrentSearch {
	const page = part('search-page');
	let shown: Findings | undefined;
	let turn = 0;
	let timer = 0;

	async function go(query: string, how: How = 'choice'): Promise<void> {
		// A link within the page, as to its main part, is no other search.
		if (how === 'back' && shown && query === writeAddress(shown.state)) return;
		const own = ++turn;
		clearTimeout(timer);
		page.ariaBusy = 'true';
		try {
			const { state: asked, problems } = readAddress(query);
			const answer = await answerSearch(sources, asked, how === 'choice' || how === 'arrival');
			if (own !== turn) return;
			const { findings, exact } = answer;
			const { state } = findings;
			// Those who come back to an entry, or load it again, are told again what was taken for a name.
			const typed = answer.typed || (how === 'back' || how === 'arrival' ? history.state?.typed : '');
			shown = findings;
			keepAddress(writeAddress(state), how, typed);
			if (how !== 'typing') fields.q.value = state.q;
			fields.from.value = state.from;
			fields.to.value = state.to;
			fields.sort.value = state.sort || (state.q ? '' : 'newest');
			paintChips(findings);
			const told = { ...findings, problems: [...problems, ...findings.problems] };
			part('notes').replaceChildren(...guidance(told, exact, typed));
			await list.show(findings);
			await paintRest(findings, exact.length < 2);
		} catch (error) {
			if (own === turn) failed(error);
		} finally {
			if (own === turn) page.ariaBusy = null;
		}
	}

	/** A choice that changes nothing makes no new entry either. */
	function keepAddress(query: string, how: How, typed: string): void {
		const isNew = how === 'choice' && query !== location.search;
		history[isNew ? 'pushState' : 'replaceState']({ typed }, '', location.pathname + query + (isNew ? '' : location.hash));
	}

	/** The bars, the open facets, and second thoughts on what was typed. */
	async function paintRest(findings: Findings, mayRethink: boolean): Promise<void> {
		const months = await sources.files.months();
		if (findings !== shown) return;
		paintMonths(findings, months, (month) => goWith(() => ({ from: month, to: month })));
		await facets();
		const { q, letters } = findings.state;
		if (findings.numbers.length > 0 && (q === '' || letters || !mayRethink)) return;
		const thoughts = secondThoughts(findings, await sources.names());
		if (findings === shown) part('notes').append(...thoughts);
	}

	function goWith(change: Change, how?: How): void {
		const state = shown?.state ?? EMPTY_STATE;
		void go(writeAddress({ ...state, ...change(state) }), how);
	}

	function goSoon(change: Change): void {
		clearTimeout(timer);
		timer = window.setTimeout(goWith, DEBOUNCE, change, 'typing');
	}

	async function facets(): Promise<void> {
		if (shown) await paintFacets(sources.files, shown, goWith);
	}

	function failed(error: unknown): void {
		const reload = make('a', { href: location.href, rel: 'bookmark' }, say('reload'));
		part('notes').replaceChildren(make('p', {}, `${say('failed')} `, reload));
		console.error(error);
	}

	async function begin(): Promise<void> {
		const findings = await findReports(sources, EMPTY_STATE);
		if (turn > 0) return;
		shown = findings;
		list.adopt(findings);
		await paintRest(findings, false);
	}

	return { go, goWith, goSoon, begin, facets, numbers: () => shown?.numbers ?? [], failed };
}
