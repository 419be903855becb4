import { type SearchState, withChoice } from '../address-state.ts';
import { openSources } from '../sources.ts';
import { currentSearch } from './current-search.ts';
import { downloadList } from './downloads.ts';
import { part } from './elements.ts';
import { nameBox } from './name-box.ts';
import { followLinks } from './page-links.ts';
import { resultList } from './result-list.ts';
import { shortcuts } from './shortcuts.ts';
import { unfoldWhereWide } from './unfold.ts';

/**
 * Runs the search page: what the reader does in its fields, buttons and links goes to the search of an address. What
 * searches and shows texts is loaded with the first search.
 */
export function searchPage(): void {
	const page = part('search-page');
	const data = page.dataset as Readonly<Record<'home' | 'files' | 'index', string>>;
	const sources = openSources(data);
	const list = resultList(sources, data.home);
	const fields = {
		q: part<HTMLInputElement>('q'),
		from: part<HTMLInputElement>('from'),
		to: part<HTMLInputElement>('to'),
		sort: part<HTMLSelectElement>('sort'),
	};
	const { go, goWith, goSoon, begin, facets, numbers, failed } = currentSearch(sources, list, fields);
	const typed = () => ({ q: fields.q.value.trim(), letters: false });

	const openBox = async () => {
		const names = await sources.names();
		nameBox(
			names,
			(choice) => goWith((state) => withChoice({ ...state, q: '' }, choice, true)),
			() => goWith(typed),
		);
	};
	fields.q.addEventListener('focus', () => openBox().catch(failed), { once: true });
	fields.q.addEventListener('input', () => goSoon(typed));
	part('form').onsubmit = (event) => {
		event.preventDefault();
		goWith(typed);
	};
	for (const end of ['from', 'to'] as const) {
		fields[end].onchange = () => fields[end].checkValidity() && goWith(() => ({ [end]: fields[end].value }));
	}
	fields.sort.onchange = () => goWith(() => ({ sort: fields.sort.value as SearchState['sort'] }));
	part('more').onclick = () => list.more().catch(failed);
	for (const button of [part('csv'), part('ris')]) {
		button.onclick = () => downloadList(button, sources.files, numbers(), data.home).catch(failed);
	}
	// A toggle does not bubble.
	part('narrow').addEventListener('toggle', () => facets().catch(failed), true);
	followLinks(page, (query) => go(query).then(() => part('count').focus()));
	addEventListener('popstate', () => go(location.search, 'back'));
	shortcuts(fields.q);

	fields.sort.value = 'newest';
	for (const id of ['tools', 'order', 'downloads']) part(id).hidden = false;
	unfoldWhereWide(part('narrow'));
	if (location.search) void go(location.search, 'arrival');
	else begin().catch(failed);
}
