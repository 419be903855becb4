import {
	EMPTY_STATE,
	type Problem,
	readAddress,
	readMonth,
	type SearchState,
	withChoice,
	writeAddress,
} from './address-state.ts';
import { openFiles } from './archive-files.ts';
import { make, part } from './elements.ts';
import { exactNames } from './exact-names.ts';
import type { FilterName } from './filter-names.ts';
import { type Findings, findReports } from './findings.ts';
import { askedBy, type NameEntry } from './name-list.ts';
import { followLinks } from './page-links.ts';
import type { LiveWords } from './page-words.ts';
import { shortcuts } from './shortcuts.ts';
import { paintTally } from './tally.ts';
import { unfoldWhereWide } from './unfold.ts';
import { openWordSearch, type WordSearch } from './word-search.ts';

const AT_A_TIME = 10;
const DEBOUNCE = 250;

/** What becomes of the address: a choice makes a new entry; typing and Back change none; on arrival a name is looked for. */
type How = 'choice' | 'typing' | 'back' | 'arrival';

/**
 * Runs the search page. The other files of this folder answer questions; this one alone holds what is going on. What
 * comes after the first results (name box, facets, bars, sentences, downloads) is loaded after them.
 */
export function searchPage(): void {
	const page = part('search-page');
	const data = page.dataset as Readonly<Record<'home' | 'files' | 'index' | 'words', string>>;
	const words: LiveWords = JSON.parse(data.words);
	const files = openFiles(data.files);
	const input = part<HTMLInputElement>('q');
	const ends = { from: part<HTMLInputElement>('from'), to: part<HTMLInputElement>('to') };
	const sort = part<HTMLSelectElement>('sort');
	const now = {
		state: EMPTY_STATE,
		findings: null as Findings | null,
		shown: 0,
		turn: 0,
		timer: 0,
		index: null as Promise<WordSearch> | null,
		desk: null as ReturnType<typeof openDesk> | null,
	};
	const sources = {
		files,
		words() {
			now.index ??= openWordSearch(data.index);
			return now.index;
		},
	};

	/** What knows names in other spellings. */
	async function openDesk() {
		const [desk, { entries }] = await Promise.all([import('./name-desk.ts'), files.names()]);
		const spellings = desk.prepareNames(entries);
		desk.nameBox(spellings, words, (choice) => choose(choice, true, ''), searchTyped);
		return {
			whole: (typed: string) => desk.wholeNames(spellings, typed).map(({ entry }) => entry),
			thoughts: (findings: Findings) => desk.secondThoughts(findings, spellings, words),
		};
	}

	function nameDesk() {
		now.desk ??= openDesk();
		return now.desk;
	}

	/** Shows a search; `typed` is what was taken for a name before. */
	async function go(asked: SearchState, how: How, problems: readonly Problem[] = [], typed = ''): Promise<void> {
		clearTimeout(now.timer);
		const turn = ++now.turn;
		const stale = () => turn !== now.turn;
		page.setAttribute('aria-busy', 'true');
		try {
			const mayBeName = asked.q !== '' && !asked.letters;
			const exact = mayBeName ? exactNames((await files.names()).entries, asked.q) : [];
			const apply = mayBeName && (how === 'choice' || how === 'arrival');
			let name = apply && exact.length === 1 ? exact[0] : undefined;
			let findings = name ? null : await findReports(sources, asked);
			if (apply && exact.length === 0 && findings?.terms.every(({ scores }) => scores.size === 0)) {
				// No report has the letters as they are: perhaps they spell a name in another way.
				const whole = (await nameDesk()).whole(asked.q);
				if (whole.length === 1) name = whole[0];
			}
			if (name) {
				typed = asked.q;
				findings = await findReports(sources, withName(asked, name));
			}
			if (stale() || !findings) return;
			now.state = findings.state;
			now.findings = findings;
			keepAddress(how === 'choice', typed);
			if (how !== 'typing') input.value = now.state.q;
			for (const end of ['from', 'to'] as const) ends[end].value = now.state[end];
			sort.value = now.state.sort || (now.state.q ? '' : 'newest');
			now.shown = 0;
			const { paintChips, paintGuidance } = await import('./surroundings.ts');
			paintChips(findings, words);
			paintGuidance({ ...findings, problems: [...problems, ...findings.problems] }, exact, typed, words);
			await paintMore();
			if (!stale()) await paintAround(findings, exact.length > 1);
		} catch (error) {
			if (!stale()) failed(error);
		} finally {
			if (!stale()) page.removeAttribute('aria-busy');
		}
	}

	/** A choice that changes nothing makes no new entry either. */
	function keepAddress(entry: boolean, typed: string): void {
		const query = writeAddress(now.state);
		history[entry && query !== location.search ? 'pushState' : 'replaceState']({ typed }, '', location.pathname + query);
	}

	function withName(state: SearchState, name: NameEntry): SearchState {
		return withChoice({ ...state, q: '' }, { filter: askedBy(name).filter, value: name.id }, true);
	}

	/** The bars, the open facets, and second thoughts on what was typed. */
	async function paintAround(findings: Findings, several: boolean): Promise<void> {
		const { paintMonths, paintFacets } = await import('./surroundings.ts');
		const { first, last } = await files.months();
		if (findings !== now.findings) return;
		paintMonths(findings, first, last, (month) => void go({ ...now.state, from: month, to: month }, 'choice'));
		paintFacets(files, words, findings, choose);
		if ((!findings.state.letters && findings.state.q && !several) || findings.numbers.length === 0) {
			const thoughts = (await nameDesk()).thoughts(findings);
			if (findings === now.findings) part('notes').append(...thoughts);
		}
	}

	/** Adds the next ten results, or puts the first ten of a new list in place of the old. */
	async function paintMore(): Promise<void> {
		const { findings, shown, turn } = now;
		if (!findings) return;
		const next = findings.numbers.slice(shown, shown + AT_A_TIME);
		const [{ resultItem }, index] = await Promise.all([import('./result-item.ts'), next.length > 0 ? sources.words() : null]);
		const items = await Promise.all(
			next.map(async (number) => resultItem(await index!.report(number), number, findings, data.home, words)),
		);
		if (turn !== now.turn) return;
		part('results')[shown > 0 ? 'append' : 'replaceChildren'](...items);
		now.shown = shown + items.length;
		part('latest').hidden = true;
		paintTally(findings.numbers.length, now.shown, AT_A_TIME, words);
	}

	function failed(error: unknown): void {
		now.index = null;
		now.desk = null;
		const reload = make('a', { href: location.href, rel: 'bookmark' }, words.reload);
		part('notes').replaceChildren(make('p', {}, `${words.failed} ${words.renewed} `, reload));
		console.error(error);
	}

	function goTo(address: string, how: How, typed = ''): Promise<void> {
		const { state, problems } = readAddress(address);
		return go(state, how, problems, typed);
	}

	function choose({ filter, value }: { filter: FilterName; value: string }, on: boolean, q = now.state.q): void {
		void go(withChoice({ ...now.state, q }, { filter, value }, on), 'choice');
	}

	/** Goes by what stands in the fields. */
	function goTyped(how: How): void {
		void goTo(writeAddress({ ...now.state, q: input.value.trim(), letters: false }), how);
	}

	function searchTyped(): void {
		goTyped('choice');
	}

	async function download(kind: 'csv' | 'ris'): Promise<void> {
		const { downloadList } = await import('./downloads.ts');
		const { numbers } = now.findings ?? (await findReports(sources, EMPTY_STATE));
		await downloadList(kind, files, numbers, data.home);
	}

	input.addEventListener('focus', () => void nameDesk().catch(failed), { once: true });
	input.addEventListener('input', () => {
		clearTimeout(now.timer);
		now.timer = window.setTimeout(() => goTyped('typing'), DEBOUNCE);
	});
	part('form').addEventListener('submit', (event) => {
		event.preventDefault();
		searchTyped();
	});
	for (const end of ['from', 'to'] as const) {
		ends[end].onchange = () => {
			const month = readMonth(ends[end].value.trim());
			ends[end].setAttribute('aria-invalid', String(month === null));
			if (month !== null) void goTo(writeAddress({ ...now.state, [end]: month }), 'choice');
		};
	}
	sort.onchange = () => void goTo(writeAddress({ ...now.state, sort: sort.value as SearchState['sort'] }), 'choice');
	part('more').onclick = () => void paintMore().catch(failed);
	part('csv').onclick = () => void download('csv').catch(failed);
	part('ris').onclick = () => void download('ris').catch(failed);
	followLinks(page, (query) => void goTo(query, 'choice').then(() => part('count').focus()));
	addEventListener('popstate', () => void goTo(location.search, 'back', history.state?.typed));
	shortcuts(input);

	sort.value = 'newest';
	for (const id of ['tools', 'order', 'downloads']) part(id).hidden = false;
	unfoldWhereWide(part('narrow'));
	if (location.search !== '') void goTo(location.search, 'arrival', history.state?.typed);
	else {
		// The page as it was built lists the newest reports already.
		findReports(sources, EMPTY_STATE).then((findings) => {
			if (now.turn > 0) return;
			now.findings = findings;
			now.shown = part('results').children.length;
			paintTally(findings.numbers.length, now.shown, AT_A_TIME, words);
			return paintAround(findings, true);
		}, failed);
	}
}
