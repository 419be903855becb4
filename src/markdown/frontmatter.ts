import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';

/**
 * Front matter in and out: the only importer of gray-matter, and what makes it safe. Its code engines run what they
 * read, its own YAML reader turns 012 into 10 and 30 February into 1 March, and without options it hands out a shared
 * cached object. So: always options, YAML 1.2 from the `yaml` package, every other engine throws. It reads only files
 * that this program wrote, never a capture.
 *
 * Values are written as JSON, a part of YAML 1.2: every reader reads them back alike, and ours needs no YAML parser
 * for them, which matters at ten thousand reports.
 */

const options = {
	language: 'yaml',
	engines: {
		yaml: { parse: readBlock, stringify: writeBlock },
		json: refuse('json'),
		js: refuse('js'),
		javascript: refuse('javascript'),
	},
};

/** Front matter and Markdown body → one file. Key order is kept. */
export function writeFrontmatter(data: Readonly<Record<string, unknown>>, body: string): string {
	// An object, not a string, for the body: gray-matter would read a body that starts with --- as front matter.
	return matter.stringify({ content: body } as never, data, options as never);
}

/** One file → front matter and Markdown body. Throws a SyntaxError when the file does not begin with front matter. */
export function readFrontmatter(file: string): { data: Record<string, unknown>; body: string } {
	if (!file.startsWith('---\n')) throw new SyntaxError('the file does not begin with front matter (---)');
	const plain = readPlain(file);
	if (plain) return plain;
	const { data, content } = matter(file, options as never);
	return { data, body: content };
}

/** Reads a file that is just as writeFrontmatter writes it, at a fraction of the cost; null for any other. */
function readPlain(file: string): { data: Record<string, unknown>; body: string } | null {
	const end = file.indexOf('\n---', 4);
	if (end < 0 || file[end + 4] !== '\n') return null;
	const data = readJsonLines(file.slice(4, end));
	return data && { data, body: file.slice(end + 5) };
}

function writeBlock(data: Readonly<Record<string, unknown>>): string {
	return Object.entries(data)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}:${writeValue(value)}\n`)
		.join('');
}

function writeValue(value: unknown): string {
	if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) {
		return value.map((item) => `\n  - ${json(item)}`).join('');
	}
	return ` ${json(value)}`;
}

/** JSON with every character escaped that YAML calls unprintable or reads as a line break. */
function json(value: unknown): string {
	return JSON.stringify(value).replace(
		/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
		(mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

function readBlock(block: string): Record<string, unknown> {
	return readJsonLines(block) ?? readYaml(block);
}

/** Reads the subset that writeBlock writes; null as soon as a line is anything else. */
function readJsonLines(block: string): Record<string, unknown> | null {
	const data: Record<string, unknown> = {};
	let list: unknown[] | null = null;
	try {
		for (const line of block.split('\n')) {
			if (line === '') continue;
			if (line.startsWith('  - ') && list) {
				list.push(JSON.parse(line.slice(4)));
				continue;
			}
			const colon = line.indexOf(':');
			const key = line.slice(0, colon);
			if (colon < 1 || !/^[a-zA-Z]+$/.test(key)) return null;
			const rest = line.slice(colon + 1).trim();
			list = rest === '' ? [] : null;
			data[key] = list ?? JSON.parse(rest);
		}
	} catch {
		return null;
	}
	return data;
}

function readYaml(block: string): Record<string, unknown> {
	const data: unknown = parseYaml(block, { version: '1.2', schema: 'core', maxAliasCount: 0 });
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		throw new SyntaxError('front matter is not a list of keys');
	return data as Record<string, unknown>;
}

function refuse(language: string) {
	return {
		parse(): never {
			throw new SyntaxError(`front matter in ${language} is refused`);
		},
	};
}
