import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlTags } from './html-tags.ts';

/** Reads every JSON and XML file of the draft back. Returns how many there are and which cannot be read. */
export function checkFiles(draft: string, files: readonly string[]): { files: number; broken: string[] } {
	const readable = files.filter((path) => !path.startsWith('pagefind/') && /\.(?:json|geojson|jsonl|xml)$/.test(path));
	const broken = readable.filter((path) => !isReadable(path, readFileSync(join(draft, path), 'utf8')));
	return { files: readable.length, broken };
}

function isReadable(path: string, content: string): boolean {
	if (path.endsWith('.xml')) return isWellFormed(content);
	const documents = path.endsWith('.jsonl') ? content.split('\n').filter((line) => line !== '') : [content];
	try {
		for (const document of documents) JSON.parse(document);
		return true;
	} catch {
		return false;
	}
}

/** Whether XML of our own making is well-formed: tags in balance, one root, no bare mark, no character XML forbids. */
export function isWellFormed(content: string): boolean {
	const body = content.replace(/^<\?xml [^>]*\?>\n/, '');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
	if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(body) || !body.isWellFormed()) return false;
	const open: string[] = [];
	let at = 0;
	let roots = 0;
	for (const { name, attributes, start, end } of htmlTags(body)) {
		if (!isXmlText(body.slice(at, start)) || !isXmlText(attributes)) return false;
		at = end;
		if (name.startsWith('/')) {
			if (open.pop() !== name.slice(1)) return false;
		} else if (!attributes.endsWith('/')) open.push(name);
		if (open.length === 0) roots++;
	}
	return open.length === 0 && roots === 1 && body.slice(at).trim() === '';
}

function isXmlText(text: string): boolean {
	return !text.includes('<') && !/&(?!#\d{1,7};|#x[0-9a-f]{1,6};|(?:amp|lt|gt|quot|apos);)/i.test(text);
}
