import { EMPTY_STATE, readAddress, type SearchState, writeAddress } from './address-state.ts';
import { part } from './elements.ts';
import { paintChips, paintFacets } from './facets.ts';
import { answerSearch } from './findings.ts';
import { guidance, secondThoughts } from './guidance.ts';
import { DEBOUNCE } from './limits.ts';
import { canFallIn } from './report-span.ts';
import type { ResultList } from './result-list.ts';
import type { Findings } from './search-result.ts';
import type { Sources } from './sources.ts';

/** What becomes of the address: a choice makes a new entry; typing and Back change none; on arrival a name is looked for. */
export type How = 'choice' | 'typing' | 'back' | 'arrival';

/** Makes of a search what is to be different in the next. */
export type Change = (state: SearchState) => Partial<SearchState>;

export interface Fields extends Readonly<Record<'q' | 'from' | 'to', HTMLInputElement>> {
	readonly sort: HTMLSelectElement;
	readonly scope: HTMLSelectElement;
}

/** The search that the page shows, which is the one that its address says. */
export interface CurrentSearch {
	/** Goes to the search of an address. */
	go(query: string, how?: How): Promise<void>;
	/** Goes to the search shown, with something changed. */
	goWith(change: Change, how?: How): void;
	/** The same once the reader has stopped typing, unless another search comes first. */
	goSoon(change: Change): void;
	/** Paints the facets that stand open. */
	facets(): Promise<void>;
	/** Numbers of the reports found. */
	numbers(): readonly number[];
}

/** Runs what goes on from one search to the next. */
export function currentSearch(sources: Sources, list: ResultList, fields: Fields): CurrentSearch {
	const page = part('search-page');
	let shown: Findings | undefined;
	let latest = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	async function go(query: string, how: How = 'choice'): Promise<void> {
		// A link within the page, as to its main part, is no other search.
		if (how === 'back' && shown && query === writeAddress(shown.state)) return;
		const own = ++latest;
		clearTimeout(timer);
		page.ariaBusy = 'true';
		try {
			const { state: asked, problems } = readAddress(query);
			const { findings, taken } = await answerSearch(sources, asked, how === 'choice' || how === 'arrival');
			const { state } = findings;
			const thoughts = mayBeName(findings) ? secondThoughts(findings, await sources.names()) : [];
			const months = await sources.files.months();
			if (own !== latest) return;
			shown = findings;
			// Those who come back to an entry, or load it again, are told again what was taken for a name.
			const typed = taken || (how === 'back' || how === 'arrival' ? history.state?.typed : '');
			keepAddress(state, typed, how);
			// The page as it was built shows the search for nothing, and somebody may have begun to type.
			const isBuilt = how === 'arrival' && !query;
			fillIn(fields, state, how !== 'typing' && !isBuilt);
			paintChips(findings);
			part('notes').replaceChildren(...guidance(findings, [...problems, ...findings.problems], typed), ...thoughts);
			paintMonths(findings, months, (month) => goWith(() => ({ from: month, to: month })));
			await list.show(findings, isBuilt);
			await facets();
		} catch (error) {
			if (own === latest) throw error;
		} finally {
			if (own === latest) unveil(page);
		}
	}

	const goWith = (change: Change, how?: How) => void go(changed(shown?.state ?? EMPTY_STATE, change), how);
	const goSoon = (change: Change) => {
		clearTimeout(timer);
		timer = setTimeout(goWith, DEBOUNCE, change, 'typing');
	};
	const facets = async () => shown && paintFacets(sources.files, shown, goWith);
	return { go, goWith, goSoon, facets, numbers: () => shown?.numbers ?? [] };
}

/** Shows the answer, which the page kept hidden while it was looked for. */
function unveil(page: HTMLElement): void {
	page.ariaBusy = null;
	delete document.documentElement.dataset.asked;
}

/** The address of a search with something changed. */
const changed = (state: SearchState, change: Change) => writeAddress({ ...state, ...change(state) });

const mayBeName = ({ numbers, state }: Findings) => numbers.length === 0 || (state.q && !state.letters);

/** Keeps a search in the address. A choice that changes nothing makes no new entry. */
function keepAddress(state: SearchState, typed: string, how: How): void {
	const address = writeAddress(state);
	const isNew = how === 'choice' && address !== location.search;
	history[isNew ? 'pushState' : 'replaceState']({ typed }, '', location.pathname + address + (isNew ? '' : location.hash));
}

function fillIn(fields: Fields, { q, from, to, sort, scope, checked }: SearchState, words: boolean): void {
	if (words) fields.q.value = q;
	fields.from.value = from;
	fields.to.value = to;
	fields.scope.value = scope;
	if (part('checked')) part<HTMLInputElement>('checked').checked = checked;
	fields.sort.value = sort || (q ? '' : 'newest');
}

/** Shows how the list lies in time, in the bars of the page. Reports that could be of several months are in no bar. */
function paintMonths(
	{ state: { from, to }, without }: Findings,
	{ first, last }: Readonly<Record<'first' | 'last', readonly string[]>>,
	choose: (month: string) => void,
): void {
	const sure = without('months').flatMap((number) => (first[number] === last[number] ? [first[number]!] : []));
	const bars = ([...part('bars').children] as SVGElement[]).map((bar) => {
		const period = bar.dataset.period!;
		return { bar, period, count: sure.filter((month) => month.startsWith(period)).length };
	});
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	for (const { bar, period, count } of bars) {
		const [title, , shape] = bar.children;
		// A tilde comes after every sign of a month: the last day of a year, or of a month.
		const inside = canFallIn(period, `${period}~`, from, to);
		title!.textContent = `${period}: ${count}`;
		shape!.setAttribute('class', inside ? 'in' : 'off');
		shape!.setAttribute('height', `${count && 2.5 + (37 * count) / highest}`);
		// Keys have the two fields.
		bar.onclick = () => choose(period);
	}
}
