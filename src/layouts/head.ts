import { escapeHtml } from '#text';

/** The attributes of an element; one whose value is missing is left out, an empty one stands alone. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Elements of a page's head without content, as HTML. A string and no components: a page has dozens, and ten thousands
 * of pages are made.
 */
export function headHtml(name: 'link' | 'meta', all: readonly Attributes[]): string {
	return all.map((attributes) => `<${name}${attributesHtml(attributes)}>`).join('');
}

function attributesHtml(attributes: Attributes): string {
	return Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`))
		.join('');
}

/**
 * What a page may load and run: its own site's files and nothing else. The same policy stands in public/_headers, for
 * servers that send headers of their own.
 */
export const policy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"object-src 'none'",
].join('; ');
