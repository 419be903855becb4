import type { SourceLine } from '#text';

/** What stood around the words of a capture and was taken off to read them. */
export type Marks = 'quoted mail' | 'HTML' | 'link numbers' | 'Markdown links' | 'Markdown headings';

/** Takes one kind of marks off all lines of a capture; null when it has none. Line numbers stay. */
type Unmarker = (lines: readonly SourceLine[]) => SourceLine[] | null;

const SURE = /<!doctype html|<html[\s>]|<body[\s>]/i;
const BLOCK = /<\/?(?:p|div|h[1-6]|li|ul|ol|br|article|section|table|tr|td|blockquote|figure|figcaption)(?:\s[^<>]*)?\/?>/gi;
/** Parts of a page that print nothing. */
const OPENS_HIDDEN = /<(script|style|noscript|svg|template)\b[^>]*>|<!--/i;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	hellip: '…',
	euro: '€',
	copy: '©',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	szlig: 'ß',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
	ccedil: 'ç',
	ntilde: 'ñ',
};

/** The source of a web page saved as text: its tags, scripts and styles are taken off, its references are read. */
const withoutHtml: Unmarker = (lines) => {
	let blocks = 0;
	let sure = false;
	for (const { text } of lines) {
		blocks += text.match(BLOCK)?.length ?? 0;
		sure ||= SURE.test(text.slice(0, 2000));
	}
	if (!(sure && blocks >= 2) && blocks < Math.max(6, lines.length / 4)) return null;
	let within: string | null = null;
	return lines.map(({ number, text }): SourceLine => {
		const printed = stripped(text, within);
		within = printed.within;
		return { number, text: decoded(printed.text) };
	});
};

/** What a line prints, and what is still open at its end: a tag, or a part that prints nothing. */
function stripped(line: string, open: string | null): { text: string; within: string | null } {
	let rest = line;
	let text = '';
	let within = open;
	while (rest !== '') {
		if (within !== null) {
			const end = rest.toLowerCase().indexOf(within);
			if (end < 0) return { text, within };
			rest = rest.slice(end + within.length);
			within = null;
		}
		const start = rest.search(/<[a-z/!?]/i);
		if (start < 0) return { text: text + rest, within };
		text += rest.slice(0, start);
		const hidden = OPENS_HIDDEN.exec(rest.slice(start, start + 4000));
		rest = rest.slice(start);
		if (hidden?.index === 0) within = hidden[1] === undefined ? '-->' : `</${hidden[1].toLowerCase()}>`;
		else within = '>';
		if (/^<(?:br|\/?p|\/?div|\/?li|\/?td|\/?h\d)\b/i.test(rest) && text !== '' && !text.endsWith(' ')) text += ' ';
	}
	return { text, within };
}

function decoded(text: string): string {
	return text.replace(ENTITY, (mark, decimal?: string, hexadecimal?: string, name?: string) => {
		if (name !== undefined) return NAMED[name.toLowerCase()] ?? mark;
		const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
		return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : mark;
	});
}

const HEADING = /^#{1,6}\s+(?=\S)/;
/** "**Sluices reopen**": a line that is nothing but strong. */
const STRONG = /^\s*(\*\*|__)(?=\S)([^*_]{1,200})\1\s*$/;

/** "[the council](https://…)": a link with its address behind it. */
const LINK = /(?<!!)\[([^[\]]{1,300})\]\((?:https?:|mailto:|\/|#)[^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g;
const PICTURE = /^\s*!\[([^[\]]{0,500})\]\([^()\s]{1,2000}(?:\s"[^"]{0,200}")?\)\s*$/;
/** "*Published: 3 March*", a line in italics. */
const SLANTED = /^\s*(\*|_)(?=[^\s*_])([^*_]{1,200})\1\s*$/;
const BOLD = /(\*\*|__)(?=\S)([^*_]{1,200})\1/g;
/** Fewest links or pictures that show a text to be Markdown. */
const FEWEST_LINKS = 2;

/** "[The council](https://…) voted **twice**": links, pictures and strong words as clippers write them. */
const withoutMarkdownLinks: Unmarker = (lines) => {
	let links = 0;
	for (const { text } of lines) if (text.includes('](')) links += (text.match(LINK)?.length ?? 0) + (PICTURE.test(text) ? 1 : 0);
	if (links < FEWEST_LINKS) return null;
	return lines.map(({ number, text }): SourceLine => {
		const plain = text
			.replace(/^\s?(?:>\s?)+/, '')
			.replace(PICTURE, '$1')
			.replace(LINK, '$1')
			.replace(BOLD, '$2');
		return { number, text: plain.replace(SLANTED, '$2') };
	});
};

/** "# Sluices reopen": the first lines, or several, stand behind the marks of Markdown headings. */
const withoutMarkdown: Unmarker = (lines) => {
	const inked = lines.filter(({ text }) => text.trim() !== '');
	const headings = inked.filter(({ text }) => HEADING.test(text) || STRONG.test(text)).length;
	const opens = inked.slice(0, 3).some(({ text }) => HEADING.test(text) || STRONG.test(text));
	// "# imports" in a program's text is no heading; "## What comes next" is.
	const lower = inked.filter(({ text }) => /^##/.test(text) && HEADING.test(text)).length;
	if (headings === 0 || (!opens && lower < 2) || headings > inked.length / 2) return null;
	return lines.map(({ number, text }) => ({ number, text: text.replace(HEADING, '').replace(STRONG, '$2') }));
};

const QUOTED = /^\s?(?:>\s?)+/;

/** Most lines of the head of a mail above what it quotes, and most characters of one. */
const HEAD_LINES = 10;
const HEAD_LINE = 100;

/** "> The council voted …": most lines of the page, or of what stands below the head of a mail, bear the mark of quoted mail. */
const withoutQuoting: Unmarker = (lines) => {
	const inked = lines.filter(({ text }) => text.trim() !== '');
	const first = inked.findIndex(({ text }) => QUOTED.test(text));
	if (first < 0) return null;
	const quoted = inked.filter(({ text }) => QUOTED.test(text)).length;
	const isHead =
		first <= HEAD_LINES && inked.slice(0, first).every(({ text }) => text.length <= HEAD_LINE && !/[.!?]$/.test(text));
	if (quoted < 3 || quoted < (isHead ? inked.length - first : inked.length) * 0.7) return null;
	return lines.map(({ number, text }) => ({ number, text: text.replace(QUOTED, '') }));
};

/** "   7. https://halvern.example/growers": what a link number stands for. */
const REFERENCE = /^\s*\[?(\d{1,4})[.\]:]\s+(?:https?|ftp|file|mailto|gopher):\S+\s*$/;
const NUMBER = /\[(\d{1,4})\](?=\S)/g;
const LABEL = /^\s*(?:references|(?:visible|hidden) links:?)\s*$/i;
/** What text browsers print where a page has a button, a field or a picture. */
const WIDGET = /^\s*(?:\(BUTTON\).*|_{4,}.*|\[[\w.-]{1,60}\.(?:jpe?g|png|gif|webp|svg)\]|#\s?\[\d{1,4}\].*)$/i;

/** "[7]Farmers below the dam": numbers of links that a list at the end resolves, as text browsers print pages. */
const withoutReferences: Unmarker = (lines) => {
	const held = new Set(lines.flatMap(({ text }) => REFERENCE.exec(text)?.[1] ?? []));
	if (held.size < 2) return null;
	const numbered = lines.filter(({ text }) => [...text.matchAll(NUMBER)].some(([, number]) => held.has(number!)));
	if (numbered.length < 2) return null;
	const bare = ({ number, text }: SourceLine): SourceLine => {
		if (REFERENCE.test(text) || LABEL.test(text) || WIDGET.test(text)) return { number, text: '' };
		return { number, text: text.replace(NUMBER, (mark, index: string) => (held.has(index) ? '' : mark)) };
	};
	return lines.map(bare);
};

/** From the outside in: a quoted mail may quote a page. */
const UNMARKERS: readonly (readonly [Marks, Unmarker])[] = [
	['quoted mail', withoutQuoting],
	['HTML', withoutHtml],
	['link numbers', withoutReferences],
	['Markdown links', withoutMarkdownLinks],
	['Markdown headings', withoutMarkdown],
];

/** A capture without marks. */
export interface BareLines {
	readonly lines: readonly SourceLine[];
	readonly marks: readonly Marks[];
	/** Numbers of the lines that hold what a picture of Markdown shows. */
	readonly pictures: readonly number[];
}

/** The lines of a capture without the marks that programs put around words, and which marks those were. */
export function withoutMarks(lines: readonly SourceLine[]): BareLines {
	let bare = lines;
	const marks: Marks[] = [];
	for (const [name, unmark] of UNMARKERS) {
		const without = unmark(bare);
		if (without === null) continue;
		bare = without;
		marks.push(name);
	}
	const pictures = marks.includes('Markdown links')
		? lines.flatMap(({ number, text }) => (PICTURE.test(text) ? [number] : []))
		: [];
	return { lines: bare, marks, pictures };
}
