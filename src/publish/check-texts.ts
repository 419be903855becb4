import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive';
import type { ReportFrontmatter } from '#model';
import { decode, memoize, splitLines } from '#text';
import { pageText } from './page-text.ts';

/** A report whose page does not say what its capture says, and the source line where they part. */
export interface DifferingText {
	readonly id: string;
	readonly line: number;
}

/**
 * Compares the text on a report's page, character by character, with the lines of its capture. White space does not
 * count. Marks that a mail program, a clipper or a browser put around the words may stand on the page or be missing there;
 * what such a mark is, is told here once more: nothing of the reader is used, whose mistakes this is to find.
 */
export function checkText(archive: Archive, report: ReportFrontmatter, html: string): DifferingText | null {
	const line = differenceOf(report, readFileSync(join(archive.folder, `${report.id}.txt`)), html);
	return line === null ? null : { id: report.id, line };
}

/** The first source line that the page does not show as it is; null when it shows all of them and nothing else. */
export function differenceOf(report: ReportFrontmatter, capture: Uint8Array, html: string): number | null {
	const decoded = decode(capture, report.source.encodingBasis === 'utf-8' ? undefined : report.source.encoding);
	if (!('text' in decoded)) return 1;
	const lines = splitLines(decoded.text).map(({ text }) => text);
	const { shown, afterHeading } = shownText(report, html);
	const marksOf = marksIn(lines, report);
	let at = 0;
	let last = 1;
	for (const { from, to, role } of report.lines) {
		if (role !== 'paragraph' && role !== 'subheading') continue;
		for (let number = from; number <= to; number++) {
			const line = lines[number - 1] ?? '';
			const next = endOf(line, shown, at, marksOf(number)) ?? endOf(line, shown, afterHeading(at), marksOf(number));
			if (next === null) return number;
			at = next;
			last = number;
		}
	}
	return at === shown.length ? null : last;
}

/** The ink of the page, and where it goes on after the headline of a report carried inside, which no line of the body has. */
function shownText(report: ReportFrontmatter, html: string) {
	const carried = new Set(report.embedded.map(({ headline }) => ink(headline)));
	const headings = new Map<number, number>();
	let shown = '';
	for (const { type, text } of pageText(html) ?? []) {
		const words = ink(text);
		if (type === 'heading' && carried.has(words)) headings.set(shown.length, shown.length + words.length);
		shown += words;
	}
	return { shown, afterHeading: (at: number) => headings.get(at) ?? at };
}

/** Where the ink of a line ends on the page when it stands there from an offset; null when it does not stand there. */
function endOf(line: string, shown: string, from: number, markAt: (index: number) => number): number | null {
	const whole = ink(line);
	if (shown.startsWith(whole, from)) return from + whole.length;
	let at = from;
	for (let index = 0; index < line.length; ) {
		const letter = String.fromCodePoint(line.codePointAt(index) as number);
		const reference = REFERENCE.exec(line.slice(index, index + 12))?.[0] ?? '';
		const meant = reference === '' || shown.startsWith(reference, at) ? null : letterOf(reference, shown.slice(at, at + 2));
		if (meant !== null) {
			index += reference.length;
			at += meant.length;
		} else if (shown.startsWith(ink(letter), at)) {
			index += letter.length;
			at += ink(letter).length;
		} else {
			const mark = markAt(index);
			if (mark === 0) return null;
			index += mark;
		}
	}
	return at;
}

/** The characters that leave ink. Controls, noncharacters and the pictures that stand for them do not count. */
function ink(text: string): string {
	if (/^[ -~]*$/.test(text)) return text.replaceAll(' ', '');
	return text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{NChar}\u2400-\u2426\ufffd]+/gu, '');
}

/**
 * The letter that stands on the page for a reference; null when it stands for another. One with a name may be any sign
 * but a plain letter or digit: which, a table would have to tell.
 */
function letterOf(reference: string, next: string): string | null {
	const [, sign, number = ''] = /^&#(x?)([^;]+);$/i.exec(reference) ?? [];
	const found = String.fromCodePoint(next.codePointAt(0) ?? 0);
	if (sign === undefined) return reference === '&nbsp;' ? '' : /^[a-z0-9\0]/i.test(found) ? null : found;
	const code = Number.parseInt(number, sign === '' ? 10 : 16);
	const letter = code > 0x10ffff ? '' : ink(String.fromCodePoint(code));
	return letter === '' || found === letter ? letter : null;
}

/** "&eacute;" and "&#233;", as the source of a page writes a letter. */
const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
/** A line that says where a numbered link leads: " 7. https://halvern.example/growers". */
const LINK = /^\s*\[?(\d{1,4})[.\]:]\s+[a-z]{3,6}:\S+\s*$/;

/**
 * The marks of each line that a page need not show: how long the one is that stands at an index, 0 where there is none.
 * Signs of quoting and of headings count where a line begins, a link's number where the file resolves it, a tag where the
 * file is the source of a page, a hyphen where the record says that it cuts a word.
 */
function marksIn(lines: readonly string[], report: ReportFrontmatter): (number: number) => (index: number) => number {
	const links = new Set(lines.flatMap((line) => LINK.exec(line)?.[1] ?? []));
	const cut = new Set((report.cutWords ?? []).flatMap(({ line, start, rest, read }) => (read === start + rest ? [line] : [])));
	const tags = tagsIn(lines);
	return (number) => {
		const line = lines[number - 1] ?? '';
		const here = memoize(() => tags(number));
		return (index) => {
			const [before, after] = [line.slice(0, index), line.slice(index)];
			const tag = here().find(([from, to]) => from <= index && index < to);
			if (tag) return tag[1] - index;
			if (/^[>#]/.test(after) && /^[\s>#]*$/.test(before)) return 1;
			const strong = /^(?:\*\*|__)/.test(after);
			if (strong && (before.trim() === '' || after.trim().length === 2)) return 2;
			const [link = '', linked = ''] = /^\[(\d{1,4})\]/.exec(after) ?? [];
			if (links.has(linked)) return link.length;
			return cut.has(number) && after.trimEnd().length === 1 ? 1 : 0;
		};
	};
}

/** Where tags, and what stands inside of those that print nothing, lie in each line of the source of a page. */
function tagsIn(lines: readonly string[]): (number: number) => readonly (readonly [from: number, to: number])[] {
	const text = lines.join('\n');
	if ((text.match(/<\/?(?:html|body|p|div|h[1-6]|li|br|td|article|section)\b/gi) ?? []).length < 2) return () => [];
	const lower = text.toLowerCase();
	const spans: [number, number][] = [];
	const open = /<(?:!--|(script|style|noscript|svg|template)\b|[a-z/!?])/g;
	for (let found = open.exec(lower); found !== null; found = open.exec(lower)) {
		const end = found[0] === '<!--' ? '-->' : found[1] === undefined ? '>' : `</${found[1]}>`;
		const at = lower.indexOf(end, found.index);
		open.lastIndex = at < 0 ? text.length : at + end.length;
		spans.push([found.index, open.lastIndex]);
	}
	const starts = [0];
	for (const { length } of lines) starts.push(starts[starts.length - 1]! + length + 1);
	return (number) => {
		const [start, end] = [starts[number - 1]!, starts[number]!];
		return spans.filter(([from, to]) => from < end && to > start).map(([from, to]) => [from - start, to - start]);
	};
}
