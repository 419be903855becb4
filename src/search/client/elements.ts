import type { FilterName } from './filter-names.ts';
import { askedBy, type NameEntry } from './name-list.ts';
import { reportsInWords, say } from './page-words.ts';

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

/** "Place: Ostreke". */
export function nameInWords(filter: FilterName, name: string): string {
	return say('option', { kind: say('kind', { filter }), name });
}

/** "Place: Ostreke – 14 reports". */
export function nameWithCount(entry: NameEntry, { filter, count } = askedBy(entry), name = entry.label): string {
	return `${nameInWords(filter, name)} – ${reportsInWords(count)}`;
}
