import type { Link, Root, Text } from 'mdast';
import { remark } from 'remark';
import { KINDS, type Kind } from '#model';

/**
 * Reads the body of a report back: exactly the subset of Markdown that `stringify` writes (one passage a line,
 * `## ` for a sub-heading, a backslash at the end of a row that another one follows, backslash escapes, hexadecimal
 * character references, links to authorities). A property test
 * proves that remark reads the same; this reader exists because ten thousand reports are read at every build.
 *
 * @param wanted only the passages whose Markdown contains this, or which come in these places, from 0; they keep their
 * numbers
 */
export function parsePassages(markdown: string, wanted: string | ReadonlySet<number> = ''): Passage[] {
	const passages: Passage[] = [];
	let paragraphs = 0;
	let place = -1;
	let follows = false;
	for (const written of markdown.split('\n')) {
		if (written === '') continue;
		place += 1;
		const below = follows;
		follows = goesOn(written);
		const line = follows ? written.slice(0, -1) : written;
		const heading = line.startsWith('## ');
		if (!heading) paragraphs += 1;
		if (!(typeof wanted === 'string' ? line.includes(wanted) : wanted.has(place))) continue;
		if (heading) passages.push({ type: 'subheading', number: null, inlines: parseInlines(line.slice(3)) });
		else
			passages.push({ type: 'paragraph', number: paragraphs, ...(below ? { follows: true } : {}), inlines: parseInlines(line) });
	}
	return passages;
}

/** Whether a line ends with a backslash that is no sign of the text: a hard break, with the next row below it. */
function goesOn(line: string): boolean {
	let at = line.length;
	while (line[at - 1] === '\\') at -= 1;
	return (line.length - at) % 2 === 1;
}

/** What can be special inside a line: an escape, a reference, the brackets of a link. */
const SPECIAL = /[\\&[\]]/g;
const REFERENCE = /&#x([0-9A-F]{1,6});/y;
const ADDRESS = /\]\(([a-z]+):([a-z0-9-]+)\)/y;

function parseInlines(line: string): Inline[] {
	const inlines: Inline[] = [];
	let text = '';
	let before = '';
	let from = 0;
	SPECIAL.lastIndex = 0;
	for (let match = SPECIAL.exec(line); match !== null; match = SPECIAL.exec(line)) {
		const at = match.index;
		text += line.slice(from, at);
		from = at + 1;
		if (match[0] === '[') {
			before = text;
			text = '';
		} else if (match[0] === ']') {
			const address = matchAt(ADDRESS, line, at);
			if (address) {
				if (before !== '') inlines.push({ text: before });
				inlines.push({ text, kind: kindOf(address[1] as string), id: address[2] as string });
				before = '';
				text = '';
				from = ADDRESS.lastIndex;
			} else text += ']';
		} else if (match[0] === '&') {
			const reference = matchAt(REFERENCE, line, at);
			text += reference ? String.fromCodePoint(Number.parseInt(reference[1] as string, 16)) : '&';
			if (reference) from = REFERENCE.lastIndex;
		} else if (isPunctuation(line.charCodeAt(at + 1))) {
			text += line[at + 1];
			from = at + 2;
		} else text += '\\';
		SPECIAL.lastIndex = from;
	}
	text += line.slice(from);
	if (text !== '') inlines.push({ text });
	return inlines;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(line);
}

function kindOf(scheme: string): Kind {
	if (!(KINDS as readonly string[]).includes(scheme)) throw new SyntaxError(`a report links to "${scheme}:"; run ingest again`);
	return scheme as Kind;
}

/** ASCII punctuation: what a backslash escapes in Markdown. */
function isPunctuation(code: number): boolean {
	return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}

/** A stretch of a passage: plain words, or words that name an authority. */
export type Inline = { readonly text: string } | { readonly text: string; readonly kind: Kind; readonly id: string };

/** A paragraph or a sub-heading of a report. */
export interface Passage {
	readonly type: 'paragraph' | 'subheading';
	/** Paragraphs count from 1; sub-headings have none. */
	readonly number: number | null;
	/** A row of a list, table or poem that stands right below the row before it. */
	readonly follows?: true;
	readonly inlines: readonly Inline[];
}

/** The words of a passage without its links. */
export function passageText(passage: Passage): string {
	return passage.inlines.map((inline) => inline.text).join('');
}

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
