import { XMLValidator } from 'fast-xml-parser';

/** Whether a file of the site is one that programs read, and so is read back: JSON and XML, but for the index's own. */
export function isForPrograms(path: string): boolean {
	return !path.startsWith('pagefind/') && /\.(?:json|geojson|jsonl|xml)$/.test(path);
}

/** Whether a JSON or XML file can be read back. */
export function isReadable(path: string, content: string): boolean {
	if (path.endsWith('.xml')) return isWellFormed(content);
	try {
		for (const document of path.endsWith('.jsonl') ? filledLines(content) : [content]) JSON.parse(document);
		return true;
	} catch {
		return false;
	}
}

/** The lines of a text that are not empty, one at a time: all texts of an archive are many. */
function* filledLines(text: string): Generator<string> {
	for (let from = 0; from < text.length; ) {
		const found = text.indexOf('\n', from);
		const end = found < 0 ? text.length : found;
		if (end > from) yield text.slice(from, end);
		from = end + 1;
	}
}

/** Whether XML of our own making is well-formed: what a parser says, and what it lets pass though XML forbids it. */
export function isWellFormed(content: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
	if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(content) || !content.isWellFormed()) return false;
	const bareMark = /&(?!#\d{1,7};|#x[0-9a-f]{1,6};|(?:amp|lt|gt|quot|apos);)|<[^<>]*</i;
	return !bareMark.test(content) && XMLValidator.validate(content) === true;
}
