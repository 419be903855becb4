import type { SourceLine } from '#text';
import type { Unmarker } from './unmarker.ts';

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
export const withoutHtml: Unmarker = (lines) => {
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
