import { parsePassages, passageText } from '#markdown';
import { type CutWord, type LineRun, type Message, type ReportFrontmatter, reportFrontmatter } from '#model';
import type { SourceLine } from '#text';
import type { Capture } from '../capture.ts';
import { say } from '../diagnostics.ts';
import type { Marks } from '../marks.ts';
import { countControls, lineRead, visibleControls } from './passages.ts';
import { brokenLine } from './provenance.ts';

/**
 * Is the report complete, verbatim and well formed? Reads the Markdown back and holds it against the capture. Messages,
 * never repairs: a report that fails is not published.
 *
 * @param lines as they are read
 * @param printed as they stand in the capture, with the marks that programs put around words
 */
export function audit(
	file: string,
	lines: readonly SourceLine[],
	frontmatter: { lines: LineRun[]; cutWords?: CutWord[] | undefined },
	markdown: string,
	printed: readonly SourceLine[] = lines,
): Message[] {
	const broken = brokenLine(printed, frontmatter.lines);
	if (broken)
		return [say('audit/lines', file, { line: broken.line, got: broken.times === 0 ? 'no role' : 'several roles' }, broken.line)];
	const cuts = new Map((frontmatter.cutWords ?? []).map((cut) => [cut.line, cut]));
	const source = bodyLines(lines, frontmatter.lines, cuts);
	const body = parsePassages(markdown).map(passageText).join('\n');
	const where = firstDifference(source, body);
	if (where !== null) return [say('audit/words', file, { where })];
	const shape = reportFrontmatter.safeParse(frontmatter);
	if (shape.success) return [];
	const [issue] = shape.error.issues;
	return [say('audit/fields', file, { where: `${issue?.path.join('.')}: ${issue?.message}` })];
}

/** The lines of the text; a word that the front matter says is cut goes on without a gap, and with its hyphen or without. */
function bodyLines(lines: readonly SourceLine[], runs: readonly LineRun[], cuts: ReadonlyMap<number, CutWord>): string {
	let text = '';
	for (const { from, to, role } of runs) {
		if (role !== 'paragraph' && role !== 'subheading') continue;
		for (let line = from; line <= to; line += 1) {
			const cut = cuts.get(line - 1);
			const printed = lines[line - 1]!.text;
			const goesOn = line > from && cut !== undefined && isCut(lines, cut);
			text += (goesOn ? '' : '\n') + (goesOn ? printed.trimStart() : printed);
			const next = cuts.get(line);
			if (line < to && next !== undefined && isCut(lines, next)) text = lineRead(text, next);
		}
	}
	return text.slice(1);
}

/** Whether the capture does cut the word there, and it is read with no other change than its hyphen. */
function isCut(lines: readonly SourceLine[], { line, start, rest, read }: CutWord): boolean {
	const above = lines[line - 1]?.text.trimEnd() ?? '';
	const below = lines[line]?.text.trimStart() ?? '';
	return above.slice(0, -1).endsWith(start) && below.startsWith(rest) && (read === start + rest || read === `${start}-${rest}`);
}

/**
 * Where two texts differ in more than white space; null when they do not. White space inside a line must be white space
 * in both; a line break may have become nothing, as in scripts that are written without spaces.
 */
export function firstDifference(source: string, body: string): string | null {
	if (sameWords(visibleControls(source), body)) return null;
	const expected = tokens(visibleControls(source));
	const found = tokens(body);
	let at = 0;
	for (let index = 0; index < Math.max(expected.length, found.length); index++, at++) {
		// Without spaces in the script, several lines can have become one word.
		let joined = expected[at]?.word ?? '';
		while (found[index] && joined.length < found[index]!.word.length && expected[at]?.endsLine)
			joined += expected[++at]?.word ?? '';
		if (joined !== (found[index]?.word ?? ''))
			return `"${(found[index]?.word ?? '').slice(0, 30)}" in place of "${joined.slice(0, 30)}"`;
	}
	return at < expected.length ? `"${expected[at]!.word.slice(0, 30)}" is lost` : null;
}

/** Whether two texts are the same but for how much white space stands where some stands. */
function sameWords(a: string, b: string): boolean {
	let [here, there] = [pastGap(a, 0), pastGap(b, 0)];
	while (here < a.length && there < b.length) {
		const gap = isGap(a.charCodeAt(here));
		if (gap !== isGap(b.charCodeAt(there))) break;
		if (!gap && a.charCodeAt(here) !== b.charCodeAt(there)) return false;
		here = gap ? pastGap(a, here) : here + 1;
		there = gap ? pastGap(b, there) : there + 1;
	}
	return pastGap(a, here) === a.length && pastGap(b, there) === b.length;
}

function pastGap(text: string, from: number): number {
	let at = from;
	while (at < text.length && isGap(text.charCodeAt(at))) at += 1;
	return at;
}

/** White space as `\s` has it, and the next-line character. */
const GAPS = new Set([...'\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].map((gap) => gap.charCodeAt(0)));

function isGap(code: number): boolean {
	return code <= 32
		? code === 32 || (code >= 9 && code <= 13)
		: code >= 0x80 && (GAPS.has(code) || (code >= 0x2000 && code <= 0x200a));
}

function tokens(text: string): { word: string; endsLine: boolean }[] {
	return text.split('\n').flatMap((line) => {
		const words = line.split(/[\s\u0085]+/).filter((word) => word !== '');
		return words.map((word, index) => ({ word, endsLine: index === words.length - 1 }));
	});
}

/** What a cataloguer should know about a report that is published all the same. */
export function remarks(
	capture: Capture,
	lines: readonly SourceLine[],
	report: ReportFrontmatter,
	marks: readonly Marks[] = [],
): Message[] {
	const { file, sidecar, sidecarFile } = capture;
	const found: Message[] = [];
	const broken = lines.filter(({ text }) => countControls(text) > 0);
	if (broken.length > 0) {
		const count = broken.reduce((sum, { text }) => sum + countControls(text), 0);
		const first = broken[0]?.number as number;
		const where = broken.length === 1 ? `line ${first}` : `${broken.length} lines`;
		const words = { count, characters: count === 1 ? 'character' : 'characters', are: count === 1 ? 'is' : 'are', lines: where };
		found.push(say('capture/control', file, words, first));
	}
	const across = report.lines.filter(({ rule }) => rule === 'row/columns');
	if (across.length > 0) {
		const lines = `Lines ${across[0]!.from} to ${across.at(-1)!.to}`;
		found.push(say('capture/columns', file, { lines }, across[0]!.from));
	}
	if (marks.length > 0) found.push(say('capture/marks', file, { marks: marks.join(', ') }));
	if (!report.lines.some(({ role }) => role === 'paragraph')) found.push(say('report/no-body', file));
	if (report.headline === null) found.push(say('report/no-headline', file));
	const beyond = sidecar?.lines.find(({ from, to }) => (to ?? from) > lines.length);
	if (beyond) found.push(say('sidecar/line', sidecarFile ?? file, { given: beyond.to ?? beyond.from, count: lines.length }));
	return found;
}
