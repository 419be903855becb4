/** One tag of a page, opening or closing. */
export interface Tag {
	/** Lower-case name; "/p" for a closing tag. */
	readonly name: string;
	/** What stands between the name and the end of the tag. */
	readonly attributes: string;
	/** Offsets of the tag in the page. */
	readonly start: number;
	readonly end: number;
}

/** The tags of a page in order, those inside comments and scripts left out. For pages that this program made itself. */
export function* htmlTags(html: string, from = 0): Generator<Tag> {
	for (let start = html.indexOf('<', from); start >= 0; ) {
		if (html.startsWith('<!--', start)) {
			start = html.indexOf('<', after(html, '-->', start));
			continue;
		}
		const nameEnd = endOfName(html, start + 1);
		if (nameEnd < 0) {
			start = html.indexOf('<', start + 1);
			continue;
		}
		const end = endOfTag(html, nameEnd);
		const name = html.slice(start + 1, nameEnd).toLowerCase();
		yield { name, attributes: html.slice(nameEnd, end - 1), start, end };
		start = html.indexOf('<', name === 'script' || name === 'style' ? before(html, `</${name}`, end) : end);
	}
}

/** Where the name of a tag ends, its slash included; -1 when there is no name. */
function endOfName(html: string, from: number): number {
	const first = html.charCodeAt(from) === SLASH ? from + 1 : from;
	let at = first;
	while (isNameCode(html.charCodeAt(at))) at++;
	return at > first && !isDigitOrHyphen(html.charCodeAt(first)) ? at : -1;
}

/** Where a tag ends, after its ">": one inside quotes does not count. */
function endOfTag(html: string, from: number): number {
	let quote = 0;
	for (let at = from; at < html.length; at++) {
		const code = html.charCodeAt(at);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === DOUBLE || code === SINGLE) quote = code;
		else if (code === GREATER) return at + 1;
	}
	return html.length;
}

const [SLASH, DOUBLE, SINGLE, GREATER, HYPHEN] = [0x2f, 0x22, 0x27, 0x3e, 0x2d];

function isNameCode(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigitOrHyphen(code);
}

function isDigitOrHyphen(code: number): boolean {
	return (code >= 0x30 && code <= 0x39) || code === HYPHEN;
}

/** The value of an attribute; null when the tag has none, an empty string when it has no value. */
export function attributeOf(tag: Tag, name: string): string | null {
	for (const [, key, quoted, single, bare] of tag.attributes.matchAll(
		/([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g,
	)) {
		if (key?.toLowerCase() === name) return unescaped(quoted ?? single ?? bare ?? '');
	}
	return null;
}

/** Words of a page with their character references replaced by characters. */
export function unescaped(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, hex, decimal, named) => {
		if (named) return NAMED[named.toLowerCase()] ?? whole;
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0x10_ffff ? whole : String.fromCodePoint(code);
	});
}

/** Elements that have no end tag. */
export const VOID_ELEMENTS = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function after(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found < 0 ? html.length : found + mark.length;
}

function before(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found < 0 ? html.length : found;
}
