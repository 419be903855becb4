import type { Link, Root, Text } from 'mdast';
import { remark } from 'remark';

/** Characters that can be mark-up anywhere, and line breaks. Text without them needs no search for what to escape. */
const MARKUP = /[\\`*_[\]<&!~#\r\n\t]/;
/** How a passage may begin without looking like a list, a heading, a quotation or a rule. */
const PLAIN_START = /^[\p{L}“”"‘’'(«»„¿¡…]/u;

// Plain CommonMark: no GFM, whose literal autolinks cannot be escaped reliably, and no smart punctuation.
const writer = remark()
	.use({
		settings: {
			bullet: '-',
			rule: '-',
			fences: true,
			resourceLink: true,
			tightDefinitions: true,
			// The package escapes it before letters only, but an address in angle brackets may begin otherwise: "<1@a.example>".
			unsafe: [{ character: '<', inConstruct: 'phrasing' }],
			handlers: {
				// Escaping is most of the time that writing takes, and most text has nothing to escape.
				text({ value }: Text, _: unknown, state: State, info: Info): string {
					const plain =
						!MARKUP.test(value) &&
						(info.before !== '\n' || PLAIN_START.test(value)) &&
						(info.after !== '\n' || value.trimEnd() === value);
					return plain ? value : state.safe(value, info);
				},
				link: Object.assign(writeLink, { peek: () => '[' }),
			},
		},
	})
	.freeze();

interface State {
	safe(value: string, info: Info): string;
	enter(construct: 'link' | 'label'): () => void;
}

interface Info {
	readonly before: string;
	readonly after: string;
}

/** A mention: text only inside, and an address of letters, digits, colon and hyphens that needs no escaping. */
function writeLink({ children: [child], url }: Link, _: unknown, state: State): string {
	const value = child?.type === 'text' ? child.value : '';
	if (!MARKUP.test(value) && PLAIN_START.test(value)) return `[${value}](${url})`;
	const exits = [state.enter('link'), state.enter('label')];
	const text = state.safe(value, { before: '[', after: ']' });
	for (const exit of exits.reverse()) exit();
	return `[${text}](${url})`;
}

/** A report's body as Markdown: one passage a line with a blank line between, but rows of a list right below each other. */
export function stringify(body: Root): string {
	return writer.stringify(body);
}
