import type { Chosen } from './address-state.ts';
import { type SearchState, withChoice } from './address-state.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { CHUNK, HOME, save } from './archive-files.ts';
import { currentSearch } from './current-search.ts';
import { make, part, say, sentence } from './elements.ts';
import { nameBox } from './name-box.ts';
import { resultList } from './result-list.ts';
import { openSources } from './sources.ts';

/**
 * Runs the search page: what the reader does in its fields, buttons and links goes to the search of an address.
 */
export function searchPage(): void {
	const page = part('search-page');
	const data = page.dataset as Readonly<Record<'home' | 'files' | 'index', string>>;
	const sources = openSources(data);
	const list = resultList(sources);
	const fields = {
		q: part<HTMLInputElement>('q'),
		from: part<HTMLInputElement>('from'),
		to: part<HTMLInputElement>('to'),
		sort: part<HTMLSelectElement>('sort'),
		scope: part<HTMLSelectElement>('in'),
	};
	sayFailures();
	const { go, goWith, goSoon, facets, numbers } = currentSearch(sources, list, fields);
	const typed = () => ({ q: fields.q.value.trim(), letters: false });

	const choose = (choice: Chosen) => goWith((state) => withChoice({ ...state, q: '' }, choice, true));
	fields.q.addEventListener('focus', async () => nameBox(await sources.names(), choose, () => goWith(typed)), { once: true });
	fields.q.addEventListener('input', () => goSoon(typed));
	part('form').onsubmit = (event) => {
		event.preventDefault();
		goWith(typed);
	};
	for (const end of ['from', 'to'] as const) {
		fields[end].onchange = () => fields[end].checkValidity() && goWith(() => ({ [end]: fields[end].value }));
	}
	fields.sort.onchange = () => goWith(() => ({ sort: fields.sort.value as SearchState['sort'] }));
	fields.scope.onchange = () => goWith(() => ({ scope: fields.scope.value as SearchState['scope'] }));
	const checked = part<HTMLInputElement>('checked');
	if (checked) checked.onchange = () => goWith(() => ({ checked: checked.checked }));
	part('more').onclick = list.more;
	for (const button of [part('csv'), part('ris')]) {
		button.onclick = () => downloadList(button, sources.files, numbers(), data.home);
	}
	// A toggle does not bubble.
	part('narrow').addEventListener('toggle', facets, true);
	followLinks(page, (query) => go(query).then(() => part('count').focus()));
	addEventListener('popstate', () => go(location.search, 'back'));

	for (const id of ['tools', 'order', 'scope', 'downloads']) part(id).hidden = false;
	unfoldWhereWide(part('narrow'));
	void go(location.search, 'arrival');
}

/**
 * Hands the reader the reports with these numbers, in this order, as a file. The button says of which kind (csv or ris,
 * its id), of which media type and, as JSON, what stands above the rows; `home` is the address of the home page.
 */
async function downloadList(
	{ id, dataset }: HTMLElement,
	files: ArchiveFiles,
	numbers: readonly number[],
	home: string,
): Promise<void> {
	const rows = await Promise.all(
		numbers.map(async (number) => (await files.rows(`${id}-${Math.floor(number / CHUNK)}`))[number % CHUNK]),
	);
	save(
		`reports.${id}`,
		dataset.type!,
		JSON.parse(dataset.head!) + rows.join('').replaceAll(HOME, new URL(home, location.href).href),
	);
}

/** Says so when a file of the search cannot be had or read, whoever asked for it. */
function sayFailures(): void {
	addEventListener('unhandledrejection', (event) => {
		event.preventDefault();
		const reload = make('a', { href: location.href, rel: 'bookmark' }, say('reload'));
		part('notes').replaceChildren(sentence(say('failed'), reload));
		console.error(event.reason);
	});
}

/** Links from the page to another search of the same page are followed without loading it again; none leaves the site. */
function followLinks(page: HTMLElement, follow: (query: string) => void): void {
	page.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || link.rel || link.pathname !== location.pathname) return;
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		follow(link.search);
	});
}

/** Where there is room beside the results the column stands open; where not, the reader opens it. */
function unfoldWhereWide(column: HTMLElement): void {
	const wide = matchMedia('(width >= 60rem)');
	const fold = () => column.toggleAttribute('open', wide.matches);
	wide.onchange = fold;
	fold();
}
