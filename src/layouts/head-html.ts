import { escapeHtml } from '#text';

/** The attributes of an element; one whose value is missing is left out, an empty one stands alone. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements of a page's head without content, as HTML. A string and no components: a page has dozens, and ten thousands of pages are made. */
export function headHtml(name: 'link' | 'meta', all: readonly Attributes[]): string {
	return all.map((attributes) => `<${name}${attributesHtml(attributes)}>`).join('');
}

function attributesHtml(attributes: Attributes): string {
	return Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`))
		.join('');
}
