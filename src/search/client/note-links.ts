import { EMPTY_STATE, type SearchState, withChoice, writeAddress } from './address-state.ts';
import { make, nameWithCount } from './elements.ts';
import { askedBy, type NameEntry } from './name-list.ts';

/** A sentence above the results, with links after it. */
export function sentence(text: string, ...links: readonly Node[]): HTMLElement {
	return make('p', {}, text, ...links.flatMap((link) => [' ', link]));
}

/** A link to another search of this page. */
export function stateLink(text: string, state: Partial<SearchState>): HTMLAnchorElement {
	return make('a', { href: location.pathname + writeAddress({ ...EMPTY_STATE, ...state }) }, make('bdi', {}, text));
}

/** Links to the reports of records, in place of the words of a search. */
export function nameLinks(entries: Iterable<NameEntry>, state: SearchState): HTMLAnchorElement[] {
	return [...new Set(entries)].slice(0, 8).map((entry) => {
		const choice = { filter: askedBy(entry).filter, value: entry.id };
		return stateLink(nameWithCount(entry), withChoice({ ...state, q: '', letters: false }, choice, true));
	});
}
