type Child = Node | string;

/** The element of the page with this id; throws when the page has none. */
export function part<E extends HTMLElement = HTMLElement>(id: string): E {
	const found = document.getElementById(id);
	if (!found) throw new Error(`no #${id}`);
	return found as E;
}

/** A new element. Children that are strings become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	return dress(document.createElement(tag), attributes, ...children);
}

/** A new element of a drawing. */
export function draw(
	tag: 'g' | 'rect' | 'title',
	attributes: Readonly<Record<string, string | number>>,
	...children: Child[]
): SVGElement {
	return dress(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, ...children);
}

function dress<E extends Element>(element: E, attributes: Readonly<Record<string, string | number>>, ...children: Child[]): E {
	for (const name in attributes) element.setAttribute(name, String(attributes[name]));
	element.append(...children);
	return element;
}

/** A copy of what a template of the page holds. */
export function copyOf(template: string): HTMLElement {
	return part<HTMLTemplateElement>(template).content.firstElementChild!.cloneNode(true) as HTMLElement;
}
