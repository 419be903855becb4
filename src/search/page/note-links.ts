import { type SearchState, withChoice, writeAddress } from '../address-state.ts';
import { askedBy, type NameEntry } from '../files/name-list.ts';
import { make } from './elements.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';

/** A sentence above the results, with links after it. */
export function sentence(text: string, ...links: readonly Node[]): HTMLElement {
	return make('p', {}, text, ...links.flatMap((link) => [' ', link]));
}

/** A link to another search of this page. */
export function stateLink(text: string, state: SearchState): HTMLAnchorElement {
	return make('a', { href: location.pathname + writeAddress(state) }, make('bdi', {}, text));
}

/** Links to the reports of records, in place of the words of a search. */
export function nameLinks(entries: readonly NameEntry[], state: SearchState, words: LiveWords): HTMLAnchorElement[] {
	return entries.slice(0, 8).map((entry) => {
		const { filter, count } = askedBy(entry);
		const name = fill(words.option, { kind: words.kind[filter], name: entry.label });
		const chosen = withChoice({ ...state, q: '', letters: false }, { filter, value: entry.id }, true);
		return stateLink(`${name} – ${fillCount(words.reports, count)}`, chosen);
	});
}
