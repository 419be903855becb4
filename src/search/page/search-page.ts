import { readMonth, writeAddress } from '../address-state.ts';
import { openSources } from '../sources.ts';
import { currentSearch, type How } from './current-search.ts';
import { part } from './elements.ts';
import { followLinks } from './page-links.ts';
import { resultList } from './result-list.ts';
import { shortcuts } from './shortcuts.ts';
import { unfoldWhereWide } from './unfold.ts';

const DEBOUNCE = 250;

/**
 * Runs the search page: what the reader does in its fields, buttons and links goes to the search of an address. What a
 * first search does not need (names in other spellings, facets, downloads) is loaded when it is wanted.
 */
export function searchPage(): void {
	const page = part('search-page');
	const data = page.dataset as Readonly<Record<'home' | 'files' | 'index' | 'words', string>>;
	const words = JSON.parse(data.words);
	const sources = openSources(data);
	const list = resultList(sources, data.home, words);
	const fields = {
		q: part<HTMLInputElement>('q'),
		from: part<HTMLInputElement>('from'),
		to: part<HTMLInputElement>('to'),
		sort: part<HTMLSelectElement>('sort'),
	};
	const now = currentSearch({ sources, list, words, fields, enter: () => goTyped('choice') });

	/** Goes by what stands in the box. */
	function goTyped(how: How): void {
		goWith({ q: fields.q.value.trim(), letters: false }, how);
	}

	function goWith(change: Partial<typeof now.state>, how: How): void {
		void now.goTo(writeAddress({ ...now.state, ...change }), how);
	}

	fields.q.addEventListener('focus', () => now.names().catch(now.failed), { once: true });
	fields.q.addEventListener('input', () => {
		clearTimeout(now.timer);
		now.timer = window.setTimeout(goTyped, DEBOUNCE, 'typing');
	});
	part('form').onsubmit = (event) => {
		event.preventDefault();
		goTyped('choice');
	};
	for (const end of ['from', 'to'] as const) {
		fields[end].onchange = () => {
			const month = readMonth(fields[end].value.trim());
			fields[end].setAttribute('aria-invalid', String(month === null));
			if (month !== null) goWith({ [end]: month }, 'choice');
		};
	}
	fields.sort.onchange = () => goWith({ sort: fields.sort.value as typeof now.state.sort }, 'choice');
	part('more').onclick = () => list.more().catch(now.failed);
	for (const kind of ['csv', 'ris'] as const) {
		part(kind).onclick = () =>
			import('./downloads.ts')
				.then(({ downloadList }) => downloadList(kind, sources.files, now.findings?.numbers ?? [], data.home))
				.catch(now.failed);
	}
	// A toggle does not bubble.
	part('narrow').addEventListener('toggle', () => now.facets().catch(now.failed), true);
	followLinks(page, (query) => now.goTo(query, 'choice').then(() => part('count').focus()));
	addEventListener('popstate', () => {
		// A link within the page, as to its main part, is no other search.
		if (location.search !== writeAddress(now.state)) void now.goTo(location.search, 'back', history.state?.typed);
	});
	shortcuts(fields.q);

	fields.sort.value = 'newest';
	for (const id of ['tools', 'order', 'downloads']) part(id).hidden = false;
	unfoldWhereWide(part('narrow'));
	if (location.search !== '') void now.goTo(location.search, 'arrival', history.state?.typed);
	else now.begin().catch(now.failed);
}
