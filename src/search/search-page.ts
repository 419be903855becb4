import { EMPTY_STATE, type Problem, readAddress, readMonth, type SearchState, withChoice, writeAddress } from './address-state.ts';
import { openFiles } from './archive-files.ts';
import { paintChips } from './chips.ts';
import { listAsCsv, listAsRis, save } from './downloads.ts';
import { make, part } from './elements.ts';
import { facets } from './facets.ts';
import { type Findings, findReports } from './findings.ts';
import { paintGuidance } from './guidance.ts';
import { paintBars, periods } from './months.ts';
import { nameBox } from './name-box.ts';
import { type Spelling, wholeNames } from './name-ranking.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';
import { resultItem, showResults } from './result-list.ts';
import { shortcuts } from './shortcuts.ts';
import { openWordSearch, type WordSearch } from './word-search.ts';

/** Runs the search page. Everything else in this folder answers questions; this file alone holds what is going on. */

const AT_A_TIME = 10;
const DEBOUNCE = 250;

/** What becomes of the address: a new entry (a choice), the same entry (typing, Back), the same and names are looked for (arriving). */
type How = 'push' | 'typing' | 'back' | 'arrive';

const page = part('search-page');
const data = page.dataset as Readonly<Record<'home' | 'files' | 'index' | 'words', string>>;
const words: LiveWords = JSON.parse(data.words);
const files = openFiles(data.files);
const input = part<HTMLInputElement>('q');
const from = part<HTMLInputElement>('from');
const to = part<HTMLInputElement>('to');
const sort = part<HTMLSelectElement>('sort');
const now: { state: SearchState; findings: Findings | null; shown: number; turn: number; index: Promise<WordSearch> | null; timer: number } = {
	state: EMPTY_STATE,
	findings: null,
	shown: 0,
	turn: 0,
	index: null,
	timer: 0,
};
const sources = {
	files,
	words() {
		now.index ??= openWordSearch(data.index);
		now.index.catch(() => {
			now.index = null;
		});
		return now.index;
	},
};
const column = facets(files, words, (choice, on) => void go(withChoice(now.state, choice, on), 'push'));

/** Shows a search; its address goes into the history as `how` says. `typed` is what was taken for a name. */
async function go(asked: SearchState, how: How, problems: readonly Problem[] = [], typed = ''): Promise<void> {
	clearTimeout(now.timer);
	const turn = ++now.turn;
	const stale = () => turn !== now.turn;
	page.setAttribute('aria-busy', 'true');
	try {
		const { spellings } = await files.names();
		let findings = await findReports(sources, asked);
		if (stale()) return;
		const name = how === 'typing' || how === 'back' ? null : nameMeant(asked, findings, spellings);
		if (name) {
			typed = asked.q;
			findings = await findReports(sources, name);
			if (stale()) return;
		}
		now.state = findings.state;
		now.findings = findings;
		if (how === 'push') history.pushState({ typed }, '', location.pathname + writeAddress(now.state));
		else history.replaceState({ typed }, '', location.pathname + writeAddress(now.state));
		paintControls(how === 'typing');
		paintChips(findings, words);
		paintGuidance({ ...findings, problems: [...problems, ...findings.problems] }, spellings, typed, words);
		column.paint(findings);
		await paintMonths(findings);
		now.shown = 0;
		await paintMore(turn);
	} catch (error) {
		if (stale()) return;
		part('notes').replaceChildren(make('p', {}, `${words.failed} ${words.renewed} `, make('a', { href: location.href, rel: 'external' }, words.reload)));
		part('count').textContent = words.failed;
		console.error(error);
	} finally {
		if (!stale()) page.removeAttribute('aria-busy');
	}
}

/**
 * The search with the name that its words spell, when they spell exactly one: always when a record has this very
 * spelling, in another spelling only when no report has the letters as they are.
 */
function nameMeant(state: SearchState, findings: Findings, spellings: readonly Spelling[]): SearchState | null {
	if (state.letters || state.q === '') return null;
	const [only, ...more] = wholeNames(spellings, state.q);
	if (!only || more.length > 0 || (only.rank > 0 && findings.terms.some(({ scores }) => scores.size > 0))) return null;
	return withChoice({ ...state, q: '' }, { filter: only.entry.kind, value: only.entry.id }, true);
}

function paintControls(typing: boolean): void {
	if (!typing) input.value = now.state.q;
	from.value = now.state.from;
	to.value = now.state.to;
	sort.value = now.state.sort;
}

async function paintMonths(findings: Findings): Promise<void> {
	const { first, last } = await files.months();
	const sure = first.map((month, number) => (month === last[number] ? month : ''));
	const among = findings.unsearchable ? [] : findings.without('months');
	const { from: start, to: end } = findings.state;
	paintBars(periods(sure, among), start, end, (period) => void go({ ...now.state, from: period, to: period }, 'push'));
}

/** Adds the next ten results, or the first ten of a new list. */
async function paintMore(turn: number): Promise<void> {
	const { findings, shown } = now;
	if (!findings) return;
	const next = findings.numbers.slice(shown, shown + AT_A_TIME);
	const index = next.length > 0 ? await sources.words() : null;
	const items = await Promise.all(next.map(async (number) => resultItem(await index!.report(number), number, findings, data.home, words)));
	if (turn !== now.turn) return;
	showResults(items, shown > 0);
	now.shown = shown + items.length;
	const left = findings.numbers.length - now.shown;
	const reports = fillCount(words.reports, findings.numbers.length);
	part('count').textContent = left > 0 ? fill(words.shown, { reports, n: now.shown }) : reports;
	part('results-title').hidden = true;
	part('more').hidden = left <= 0;
	part('more').textContent = fillCount(words.more, Math.min(AT_A_TIME, left));
	part('downloads').hidden = findings.numbers.length === 0;
}

/** Numbers of the whole list on screen; for the page as it was built, which lists the newest, every report. */
async function listed(): Promise<readonly number[]> {
	return (now.findings ?? (await findReports(sources, EMPTY_STATE))).numbers;
}

function readFromAddress(how: How): void {
	const { state, problems } = readAddress(location.search);
	void go(state, how, problems, history.state?.typed ?? '');
}

function monthTyped(field: HTMLInputElement, end: 'from' | 'to'): void {
	const month = readMonth(field.value.trim());
	field.setAttribute('aria-invalid', String(month === null));
	if (month === null) return;
	const { state, problems } = readAddress(writeAddress({ ...now.state, [end]: month }));
	void go(state, 'push', problems);
}

const search = () => {
	const { state, problems } = readAddress(writeAddress({ ...now.state, q: input.value.trim(), letters: false }));
	void go(state, 'push', problems);
};
const box = nameBox(files, words, ({ filter, value }) => void go(withChoice({ ...now.state, q: '', letters: false }, { filter, value }, true), 'push'), search);
input.addEventListener('input', () => {
	clearTimeout(now.timer);
	now.timer = window.setTimeout(() => {
		const { state, problems } = readAddress(writeAddress({ ...now.state, q: input.value.trim(), letters: false }));
		void go(state, 'typing', problems);
	}, DEBOUNCE);
});
part('form').addEventListener('submit', (event) => {
	event.preventDefault();
	box.close();
	search();
});
from.onchange = () => monthTyped(from, 'from');
to.onchange = () => monthTyped(to, 'to');
sort.onchange = () => void go(readAddress(writeAddress({ ...now.state, sort: sort.value as SearchState['sort'] })).state, 'push');
part('more').onclick = () => void paintMore(now.turn);
page.addEventListener('click', (event) => {
	const link = (event.target as Element).closest('a');
	if (!link || link.rel || link.origin !== location.origin || link.pathname !== location.pathname) return;
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	const { state, problems } = readAddress(link.search);
	void go(state, 'push', problems).then(() => part('count').focus());
});
const address = (id: string) => new URL(`${data.home}reports/${id}.html`, location.href).href;
part('csv').onclick = async () => save('reports.csv', 'text/csv', await listAsCsv(files, await listed(), address));
part('ris').onclick = async () => save('reports.ris', 'application/x-research-info-systems', await listAsRis(files, await listed(), address));
addEventListener('popstate', () => readFromAddress('back'));
shortcuts(input);
part('tools').hidden = false;
part('order').hidden = false;
part('downloads').hidden = false;
const narrow = part<HTMLDetailsElement>('narrow');
const wide = matchMedia('(width >= 60rem)');
const fold = () => narrow.toggleAttribute('open', wide.matches);
wide.addEventListener('change', fold);
fold();
if (location.search !== '') readFromAddress('arrive');
else void files.months().then(() => findReports(sources, EMPTY_STATE)).then((findings) => {
	if (now.turn > 0) return;
	now.findings = findings;
	now.shown = document.querySelectorAll('#results > li').length;
	column.paint(findings);
	return paintMonths(findings);
});
