import { BIDI, OTHER_BREAKS } from './invisible.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe to stand in HTML, between tags and in double-quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words inside an XML element or a double-quoted attribute. */
export function xml(text: string): string {
	return withoutControls(text).replace(/[&<>"]/g, (mark) => NAMED[mark] ?? mark);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
/** Most texts are plain already, which one look tells. */
const PLAIN = /^[\t\n\r -~]*$/;
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;
const BIDI_AND_NONCHARACTERS = new RegExp(`[${BIDI}\\uFFFE\\uFFFF]`, 'g');
const BREAKS = new RegExp(`[${OTHER_BREAKS}]`, 'g');

/**
 * Words for a title, an address or a feed: control characters, bidirectional controls and lone surrogates left out,
 * white space folded to single spaces. XML accepts every character that is left.
 */
export function plainText(text: string): string {
	if (PLAIN_LINE.test(text)) return text;
	return withoutControls(text).replace(/\s+/g, ' ').trim();
}

/** Like plainText, with line breaks and runs of spaces kept: for whole passages of text. */
export function withoutControls(text: string): string {
	if (PLAIN.test(text)) return text;
	const broken = text.toWellFormed().replace(BREAKS, '\n');
	return broken.replace(CONTROLS, '').replace(BIDI_AND_NONCHARACTERS, '');
}

/**
 * Text from outside made safe to print: control, format (bidi, zero-width) and line-separating characters and lone
 * surrogates are written as their code points, so that a file name cannot forge or hide a line of a log.
 */
export function display(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}
