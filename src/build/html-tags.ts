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
	const pattern = /<(?:!--|(\/?[a-zA-Z][a-zA-Z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>)/g;
	pattern.lastIndex = from;
	for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
		const [, name, attributes = ''] = found;
		if (name === undefined) {
			pattern.lastIndex = after(html, '-->', pattern.lastIndex);
			continue;
		}
		const lower = name.toLowerCase();
		yield { name: lower, attributes, start: found.index, end: pattern.lastIndex };
		if (lower === 'script' || lower === 'style') pattern.lastIndex = before(html, `</${lower}`, pattern.lastIndex);
	}
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
