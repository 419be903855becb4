/** The element of the page with this id, which the page has. */
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
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** Makes the table of the page one in which the arrow keys move: a grid, as assistive programs call it. */
export function asGrid(table: HTMLElement, several: boolean): void {
	table.setAttribute('role', 'grid');
	if (several) table.setAttribute('aria-multiselectable', 'true');
	// Where a narrow screen lays rows out otherwise, they would no longer be rows to an assistive program.
	const roles = { 'thead, tbody': 'rowgroup', 'thead tr': 'row', 'thead th': 'columnheader' };
	for (const [parts, role] of Object.entries(roles))
		for (const element of table.querySelectorAll(parts)) element.setAttribute('role', role);
}
