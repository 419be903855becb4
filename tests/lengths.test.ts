import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { project } from './support/site.ts';

const LONGEST_FILE = 200;
const LONGEST_FUNCTION = 45;
const WIDEST_LINE = 130;
/** Columns of a tab, as the formatter counts them. */
const TAB = 2;

/** The source files with their text, paths below src. */
const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => /\.(?:ts|astro)$/.test(name))
	.map((file) => ({ file, text: readFileSync(join(project, 'src', file), 'utf8') }));

/** The script of a file: all of it, or what stands between the rules at the head of a component. */
function scriptOf({ file, text }: { file: string; text: string }): ts.SourceFile {
	const script = file.endsWith('.astro') ? (/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '') : text;
	return ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
}

/** Every node of a script. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
	yield node;
	for (const child of node.getChildren()) yield* nodesOf(child);
}

/** The functions of a script that have more lines than one may have. */
function longFunctions(script: ts.SourceFile): string[] {
	const lineOf = (position: number) => script.getLineAndCharacterOfPosition(position).line + 1;
	return [...nodesOf(script)]
		.filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body)
		.map((node) => ({ from: lineOf(node.getStart(script)), to: lineOf(node.getEnd()) }))
		.filter(({ from, to }) => to - from >= LONGEST_FUNCTION)
		.map(({ from, to }) => `${script.fileName}:${from} ${to - from + 1} lines`);
}

/** The lines of a script that are too wide without their words and patterns, which no formatter can break. */
function wideLines(script: ts.SourceFile): string[] {
	let text = script.text;
	for (const node of nodesOf(script))
		if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node))
			text =
				text.slice(0, node.getStart(script)) +
				node.getText(script).replace(/./gu, (sign) => '\0'.repeat(sign.length)) +
				text.slice(node.getEnd());
	return text.split('\n').flatMap((line, at) => {
		const columns = line.replaceAll('\0', '').length + /^\t*/.exec(line)![0].length * (TAB - 1);
		return columns > WIDEST_LINE ? [`${script.fileName}:${at + 1} ${columns} columns`] : [];
	});
}

it('has no file longer than 200 lines', () => {
	expect(sources.length).toBeGreaterThan(300);
	expect(sources.filter(({ text }) => text.split('\n').length > LONGEST_FILE + 1).map(({ file }) => file)).toEqual([]);
});

it('has no function longer than 45 lines, and no line wider than 130 columns', () => {
	const planted = scriptOf({ file: 'planted.ts', text: `function long() {\n${'\n'.repeat(44)}}\n// ${'so '.repeat(50)}` });
	expect([...longFunctions(planted), ...wideLines(planted)]).toHaveLength(2);
	const scripts = sources.map(scriptOf);
	expect(scripts.flatMap(longFunctions)).toEqual([]);
	expect(scripts.flatMap(wideLines)).toEqual([]);
});
