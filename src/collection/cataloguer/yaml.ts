import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	Lexer,
	LineCounter,
	parseDocument,
	type Scalar,
	visit,
	type YAMLMap,
} from 'yaml';

/** Something wrong in a YAML file: where, what, and what to do. */
export interface Problem {
	readonly line: number;
	readonly reason: string;
	readonly remedy: string;
}

/** What a YAML file holds, and on which line each part of it begins. */
export interface YamlFile {
	readonly data: unknown;
	lineOf(path: readonly PropertyKey[]): number;
}

/** The deepest nesting that any of our files needs, with room to spare. */
const DEEPEST = 20;
/** So many problems of one file are told; a file that is no YAML at all has one on every line. */
const TOLD = 20;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/**
 * Reads YAML 1.2 core and nothing more: no anchors, aliases, merge keys, tags, or keys that reach into JavaScript.
 * Never throws; nesting bombs make the YAML package run out of stack, which is caught like any other fault.
 */
export function readYaml(text: string): YamlFile | { problems: Problem[] } {
	try {
		return read(text);
	} catch (fault) {
		const deep = fault instanceof RangeError;
		const reason = deep ? 'it is nested too deeply' : `it cannot be read as YAML (${firstLine((fault as Error).message)})`;
		return { problems: [{ line: 1, reason, remedy: 'Write it as a plain list of "key: value" lines.' }] };
	}
}

function read(text: string): YamlFile | { problems: Problem[] } {
	const counter = new LineCounter();
	// Before the parser can fill time and memory with it.
	if (nestsTooDeeply(text, DEEPEST)) throw new RangeError('nested');
	const document = parseDocument(text, {
		version: '1.2',
		schema: 'core',
		merge: false,
		// The package compares each key with each; below they are counted.
		uniqueKeys: false,
		lineCounter: counter,
		prettyErrors: false,
	});
	const line = (offset: number | undefined) => counter.linePos(offset ?? 0).line;
	const problems = [...document.errors, ...document.warnings].map((fault) => ({
		line: line(fault.pos[0]),
		reason: firstLine(fault.message),
		remedy: 'Correct the YAML on this line; quote a value that holds a colon or begins with a special character.',
	}));
	const tabbed = tabbedLines(text, new Set(problems.map((problem) => problem.line)));
	if (tabbed.length > 0) return { problems: tabbed.slice(0, TOLD) };
	problems.push(...forbidden(document, line));
	if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line).slice(0, TOLD) };
	return { data: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineOf(document, path, line) };
}

/** The line of a place in the file, counted from 1. */
type LineAt = (offset: number | undefined) => number;

/** What YAML allows and no file of ours may hold. */
function forbidden(document: Document, line: LineAt): Problem[] {
	const problems: Problem[] = [];
	visit(document, (_, node, ancestors) => {
		if (isMap(node)) for (const key of repeatedKeys(node)) problems.push(twice(key, line(key.range?.[0])));
		if (isPair(node)) {
			const name = isScalar(node.key) ? String(node.key.value) : null;
			const at = isNode(node.key) ? line(node.key.range?.[0]) : 1;
			if (name === null) problems.push({ line: at, reason: 'a key is not a plain word', remedy: 'Write it as "key: value".' });
			else if (FORBIDDEN.has(name)) problems.push({ line: at, reason: `the key "${name}" is not allowed`, remedy: 'Remove it.' });
			return;
		}
		if (!isNode(node)) return;
		const at = line(node.range?.[0]);
		if (ancestors.length > DEEPEST * 2) throw new RangeError('nested');
		if (isAlias(node) || ('anchor' in node && node.anchor)) {
			problems.push({
				line: at,
				reason: 'anchors (&) and aliases (*) are not allowed',
				remedy: 'Write the value out, in quotes if it begins with & or *.',
			});
		} else if (node.tag) problems.push({ line: at, reason: `the tag ${node.tag} is not allowed`, remedy: 'Remove it.' });
	});
	return problems;
}

/** The line on which what stands at a path begins; the nearest one above it where nothing does. */
function lineOf(document: Document, path: readonly PropertyKey[], line: LineAt): number {
	let node: unknown = document.contents;
	let at = isNode(node) ? line(node.range?.[0]) : 1;
	for (const step of path) {
		const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
		if (isMap(node) && pair && isNode(pair.key)) at = line(pair.key.range?.[0]);
		node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : null;
		if (!pair && isNode(node)) at = line(node.range?.[0]);
		if (!isNode(node)) break;
	}
	return at;
}

function twice(key: Scalar, line: number): Problem {
	return { line, reason: `the key "${String(key.value)}" stands here a second time`, remedy: 'Keep one of them.' };
}

/**
 * Of the lines that the package could not read, those indented with a tab: what it says of them, and of others for
 * them, helps nobody.
 */
function tabbedLines(text: string, faulty: ReadonlySet<number>): Problem[] {
	return text.split('\n').flatMap((content, at) => {
		if (!faulty.has(at + 1) || !/^ *\t/.test(content)) return [];
		return [
			{ line: at + 1, reason: 'the line is indented with a tab', remedy: 'Indent it with spaces: YAML takes no tabs there.' },
		];
	});
}

function repeatedKeys(map: YAMLMap): Scalar[] {
	const seen = new Set<string>();
	return map.items.flatMap(({ key }) => {
		if (!isScalar(key)) return [];
		const before = seen.size;
		return seen.add(String(key.value)).size === before ? [key] : [];
	});
}

function firstLine(message: string): string {
	const line = message.split('\n')[0] as string;
	return line.charAt(0).toLowerCase() + line.slice(1).replace(/[.:]$/, '');
}

/**
 * Whether YAML opens more collections inside one another than a limit: brackets and braces over any number of lines,
 * dashes and question marks on one line. Nesting by indenting grows with the square of the text and needs no watching.
 * Takes linear time, whatever the text.
 */
function nestsTooDeeply(text: string, limit: number): boolean {
	let brackets = 0;
	let marks = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (lexeme === '[' || lexeme === '{') brackets += 1;
		else if (lexeme === ']' || lexeme === '}') brackets -= 1;
		else if (lexeme === '-' || lexeme === '?') marks += 1;
		else if (lexeme.endsWith('\n')) marks = 0;
		if (brackets > limit || marks > limit) return true;
	}
	return false;
}
