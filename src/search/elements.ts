type Child = Node | string;

/** The element of the page with this id; throws when the page has none. */
export function part<E extends HTMLElement = HTMLElement>(id: string): E {
	const found = document.getElementById(id);
	if (!found) throw new Error(`the page has no #${id}`);
	return found as E;
}

/** A new element. Children that are strings become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** A copy of what a template of the page holds. */
export function copyOf(template: string): HTMLElement {
	return part<HTMLTemplateElement>(template).content.firstElementChild!.cloneNode(true) as HTMLElement;
}
