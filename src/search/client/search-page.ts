import { type SearchState, withChoice } from './address-state.ts';
import { currentSearch } from './current-search.ts';
import { downloadList } from './downloads.ts';
import { part } from './elements.ts';
import { sayFailures } from './failures.ts';
import type { Chosen } from './filter-names.ts';
import { nameBox } from './name-box.ts';
import { followLinks } from './page-links.ts';
import { resultList } from './result-list.ts';
import { shortcuts } from './shortcuts.ts';
import { openSources } from './sources.ts';
import { unfoldWhereWide } from './unfold.ts';

/**
 * Runs the search page: what the reader does in its fields, buttons and links goes to the search of an address. What
 * searches and shows texts is loaded with the first search.
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
	part('more').onclick = list.more;
	for (const button of [part('csv'), part('ris')]) {
		button.onclick = () => downloadList(button, sources.files, numbers(), data.home);
	}
	// A toggle does not bubble.
	part('narrow').addEventListener('toggle', facets, true);
	followLinks(page, (query) => go(query).then(() => part('count').focus()));
	addEventListener('popstate', () => go(location.search, 'back'));
	shortcuts(fields.q);

	for (const id of ['tools', 'order', 'downloads']) part(id).hidden = false;
	unfoldWhereWide(part('narrow'));
	void go(location.search, 'arrival');
}
