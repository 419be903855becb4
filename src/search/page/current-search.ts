import { EMPTY_STATE, type Problem, readAddress, type SearchState, withChoice, writeAddress } from '../address-state.ts';
import { askedOnce } from '../asked-once.ts';
import type { NameEntry } from '../files/name-list.ts';
import type { Chosen } from '../filter-names.ts';
import { type Findings, findReports } from '../findings.ts';
import { answerSearch } from '../name-meant.ts';
import type { Sources } from '../sources.ts';
import { paintChips } from './chips.ts';
import { make, part } from './elements.ts';
import { paintMonths } from './months.ts';
import type { LiveWords } from './page-words.ts';
import type { ResultList } from './result-list.ts';

/** What becomes of the address: a choice makes a new entry; typing and Back change none; on arrival a name is looked for. */
export type How = 'choice' | 'typing' | 'back' | 'arrival';

/** The search that the page shows. */
export interface CurrentSearch {
	readonly state: SearchState;
	readonly findings: Findings | null;
	/** Of the search that waits until the reader stops typing; any other search comes before it. */
	timer: number;
	/** Goes to the search of an address; `typed` is what was taken for a name before. */
	goTo(address: string, how: How, typed?: string): Promise<void>;
	/** Chooses a value or takes it off. */
	choose(choice: Chosen, on: boolean, q?: string): void;
	/** Takes the page as it was built, with the newest reports in its list, for the search for nothing. */
	begin(): Promise<void>;
	/** Paints the facets that stand open. */
	facets(): Promise<void>;
	/** Makes ready what knows names in other spellings, and with it the box. */
	names(): Promise<unknown>;
	failed(error: unknown): void;
}

interface Around {
	readonly sources: Sources;
	readonly list: ResultList;
	readonly words: LiveWords;
	readonly fields: Readonly<Record<'q' | 'from' | 'to', HTMLInputElement>> & { readonly sort: HTMLSelectElement };
	/** Enter was pressed in the box without a choice. */
	enter(): void;
}

/** Runs what goes on from one search to the next. */
export function currentSearch({ sources, list, words, fields, enter }: Around): CurrentSearch {
	const page = part('search-page');
	const loaded = askedOnce(() => import('./name-desk.ts'));
	const names = () =>
		loaded('desk', async ({ openDesk }) => {
			const { entries } = await sources.files.names();
			return openDesk(entries, words, (choice) => now.choose(choice, true, ''), enter);
		});
	let turn = 0;

	/** Shows a search. */
	async function go(asked: SearchState, how: How, problems: readonly Problem[] = [], typedBefore = ''): Promise<void> {
		const own = ++turn;
		clearTimeout(now.timer);
		page.setAttribute('aria-busy', 'true');
		try {
			const mayName = how === 'choice' || how === 'arrival';
			const answer = await answerSearch(sources, asked, mayName, async (name) => (await names()).whole(name));
			if (own !== turn) return;
			const { findings, exact } = answer;
			const typed = answer.typed || typedBefore;
			now.state = findings.state;
			now.findings = findings;
			keepAddress(how === 'choice', typed);
			if (how !== 'typing') fields.q.value = now.state.q;
			fields.from.value = now.state.from;
			fields.to.value = now.state.to;
			fields.sort.value = now.state.sort || (now.state.q ? '' : 'newest');
			paintChips(findings, words);
			const told = { ...findings, problems: [...problems, ...findings.problems] };
			const notes = isPlain(told, exact) ? [] : (await import('./around.ts')).guidance(told, exact, typed, words);
			if (own !== turn) return;
			part('notes').replaceChildren(...notes);
			await list.show(findings);
			await paintRest(findings, exact.length < 2);
		} catch (error) {
			if (own === turn) now.failed(error);
		} finally {
			if (own === turn) page.removeAttribute('aria-busy');
		}
	}

	/** A choice that changes nothing makes no new entry either. */
	function keepAddress(entry: boolean, typed: string): void {
		const query = writeAddress(now.state);
		const isNew = entry && query !== location.search;
		history[isNew ? 'pushState' : 'replaceState']({ typed }, '', location.pathname + query + (isNew ? '' : location.hash));
	}

	/** The bars, the open facets, and second thoughts on what was typed. */
	async function paintRest(findings: Findings, mayRethink: boolean): Promise<void> {
		const { first, last } = await sources.files.months();
		if (findings !== now.findings) return;
		paintMonths(findings, first, last, (month) => void go({ ...now.state, from: month, to: month }, 'choice'));
		await now.facets();
		const { q, letters } = findings.state;
		if (findings.numbers.length > 0 && (q === '' || letters || !mayRethink)) return;
		const thoughts = (await names()).thoughts(findings);
		if (findings === now.findings) part('notes').append(...thoughts);
	}

	const now: { -readonly [Key in keyof CurrentSearch]: CurrentSearch[Key] } = {
		state: EMPTY_STATE,
		findings: null,
		timer: 0,
		goTo(address, how, typed = '') {
			const { state, problems } = readAddress(address);
			return go(state, how, problems, typed);
		},
		choose(choice, on, q = now.state.q) {
			void go(withChoice({ ...now.state, q }, choice, on), 'choice');
		},
		async begin() {
			const findings = await findReports(sources, EMPTY_STATE);
			if (turn > 0) return;
			now.findings = findings;
			list.adopt(findings);
			await paintRest(findings, false);
		},
		async facets() {
			if (!now.findings || !document.querySelector('[data-facet][open]')) return;
			const { paintFacets } = await import('./around.ts');
			await paintFacets(sources.files, words, now.findings, now.choose);
		},
		names,
		failed(error) {
			const reload = make('a', { href: location.href, rel: 'bookmark' }, words.reload);
			part('notes').replaceChildren(make('p', {}, `${words.failed} ${words.renewed} `, reload));
			console.error(error);
		},
	};
	return now;
}

/** Whether nothing needs to be said about a search: most searches for words. */
function isPlain({ problems, unsearchable, narrowings, undated }: Findings, exact: readonly NameEntry[]): boolean {
	return !unsearchable && undated + problems.length === 0 && exact.length < 2 && narrowings.every(({ entry }) => !entry);
}
