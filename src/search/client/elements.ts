import type { search } from '#words';
import type { FilterName } from './address-state.ts';
import { EMPTY_STATE, type SearchState, withChoice, writeAddress } from './address-state.ts';
import { askedBy, type NameEntry } from './name-list.ts';

/** The element of the page with this id, which every page of the search has. */
export function part<E extends HTMLElement = HTMLElement>(id: string): E {
	return document.getElementById(id) as E;
}

/** A new element. Children that are strings become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const name in attributes) element.setAttribute(name, attributes[name]!);
	element.append(...children);
	return element;
}

/** A copy of what a template of the page holds. */
export function copyOf(template: string): HTMLElement {
	return part<HTMLTemplateElement>(template).content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Whether the reader wants no name that nobody has checked; archives without such names have no switch. */
export function checkedOnly(): boolean {
	return part<HTMLInputElement>('checked')?.checked ?? false;
}

/** The hollow mark of a name that nobody has checked. */
export function hollow(unchecked: boolean | undefined): HTMLElement[] {
	return unchecked ? [copyOf('unchecked')] : [];
}

/** "Place: Ostreke". */
export function nameInWords(filter: FilterName, name: string): string {
	return say('option', { kind: say('kind', { filter }), name });
}

/** "Place: Ostreke – 14 reports". */
export function nameWithCount(entry: NameEntry, { filter, count } = askedBy(entry), name = entry.label): string {
	return `${nameInWords(filter, name)} – ${reportsInWords(count)}`;
}

/** The words that a page of the search brings along, in the language of the site; those of a list only on its page. */
export type LiveWords = typeof search.live & typeof search.list.live;

type Forms = Readonly<Partial<Record<string, string>>>;
type Values = Readonly<Record<string, string | number>>;

const words: LiveWords = JSON.parse(document.querySelector<HTMLElement>('[data-words]')!.dataset.words!);

/** The language of the interface. */
export const language = document.documentElement.lang;

const plurals = new Intl.PluralRules(language);

/** A wording with the names in braces filled in; of several forms the one for the filter, or for the number `n`. */
export function say(key: keyof LiveWords, values: Values = {}): string {
	const forms = words[key] as string | Forms;
	const template =
		typeof forms === 'string' ? forms : (forms[values.filter ?? plurals.select(values.n as number)] ?? forms.other);
	return template!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!.toLocaleString(language));
}

/** "14 reports". */
export function reportsInWords(n: number): string {
	return say('reports', { n });
}

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
		const link = stateLink(nameWithCount(entry), withChoice({ ...state, q: '', letters: false }, choice, true));
		link.append(...hollow(entry.unchecked));
		return link;
	});
}
