import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive';
import type { ReportFrontmatter } from '#model';
import { withoutMarks } from '#reader';
import { attributeOf, decode, htmlTags, splitLines, type Tag, unescaped, VOID_ELEMENTS } from '#text';

/** A report whose page does not say what its capture says, and the source line where they part. */
export interface DifferingText {
	readonly id: string;
	readonly line: number;
}

/**
 * Compares the text on a report's page, word for word, with the lines of its capture. White space does not count, nor do
 * the marks that a mail program, a clipper or a browser put around the words.
 */
export function checkText(archive: Archive, report: ReportFrontmatter, html: string): DifferingText | null {
	const line = differenceOf(report, readFileSync(join(archive.folder, `${report.id}.txt`)), html);
	return line === null ? null : { id: report.id, line };
}

/** The first source line that the page does not show as it is; null when it shows all of them and nothing else. */
export function differenceOf(report: ReportFrontmatter, capture: Uint8Array, html: string): number | null {
	const decoded = decode(capture, report.source.encodingBasis === 'utf-8' ? undefined : report.source.encoding);
	if (!('text' in decoded)) return 1;
	const { words, lineAt } = bodyOf(report, withoutMarks(splitLines(decoded.text)).lines);
	const headings = report.embedded.map(({ headline }) => inked(headline));
	let at = 0;
	for (const { type, text } of pageText(html) ?? []) {
		const shown = inked(text);
		if (words.startsWith(shown, at)) at += shown.length;
		// The headline of a report carried inside this one is printed above it, on top of the words of the body.
		else if (type === 'paragraph' || !headings.includes(shown)) return lineAt(at + sameStart(shown, words, at));
	}
	return at === words.length ? null : lineAt(at);
}

/** How many characters at the start of one text stand in another at an offset. */
function sameStart(text: string, other: string, at: number): number {
	let same = 0;
	while (same < text.length && text[same] === other[at + same]) same++;
	return same;
}

/** The words of the body as the capture has them, and the source line that each stretch of them stands on. */
function bodyOf(report: ReportFrontmatter, lines: readonly { readonly text: string }[]) {
	const starts: { at: number; line: number }[] = [];
	const joined = new Map(
		(report.cutWords ?? []).filter(({ start, rest, read }) => read === start + rest).map((cut) => [cut.line, cut]),
	);
	let words = '';
	for (const { from, to, role } of report.lines) {
		if (role !== 'paragraph' && role !== 'subheading') continue;
		for (let line = from; line <= to; line++) {
			starts.push({ at: words.length, line });
			const printed = lines[line - 1]?.text.trimEnd() ?? '';
			const cut = joined.get(line);
			// A word cut at the end of its line is shown whole: without the hyphen, and nothing else.
			words += inked(cut && printed.slice(0, -1).endsWith(cut.start) ? printed.slice(0, -1) : printed);
		}
	}
	return { words, lineAt: (at: number) => starts.findLast((start) => start.at <= at)?.line ?? 1 };
}

/** The characters that leave ink. Controls, noncharacters and the pictures that stand for them do not count. */
function inked(text: string): string {
	if (/^[ -~]*$/.test(text)) return text.replaceAll(' ', '');
	return text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{NChar}\u2400-\u2426\ufffd]+/gu, '');
}

/** A paragraph or heading as the page shows it. */
export interface ShownPassage {
	readonly type: 'paragraph' | 'heading';
	readonly text: string;
}

/**
 * The text of the report on its page: every numbered paragraph and every sub-heading between them, in order. What is
 * marked as not of the report is left out. Null when the page has no `<article data-pagefind-body>` or more than one.
 */
export function pageText(html: string): ShownPassage[] | null {
	const starts = [...html.matchAll(/<article\b[^>]*\bdata-pagefind-body\b/g)];
	const start = starts[0]?.index;
	if (start === undefined || starts.length > 1) return null;
	const passages: ShownPassage[] = [];
	let depth = 0;
	let ignored: number | null = null;
	let passage: { type: ShownPassage['type']; depth: number; from: number; text: string } | null = null;
	for (const tag of htmlTags(html, start)) {
		if (passage && ignored === null) passage.text += html.slice(passage.from, tag.start);
		if (passage) passage.from = tag.end;
		if (VOID_ELEMENTS.has(tag.name) || tag.attributes.endsWith('/')) continue;
		if (!tag.name.startsWith('/')) {
			depth++;
			if (
				ignored === null &&
				tag.attributes.includes('data-pagefind-ignore') &&
				attributeOf(tag, 'data-pagefind-ignore') !== null
			)
				ignored = depth;
			const type: ShownPassage['type'] | null = ignored === null && passage === null ? passageType(tag) : null;
			if (type !== null) passage = { type, depth, from: tag.end, text: '' };
			continue;
		}
		if (passage?.depth === depth) {
			passages.push({ type: passage.type, text: unescaped(passage.text) });
			passage = null;
		}
		if (ignored === depth) ignored = null;
		depth--;
		if (depth === 0) break;
	}
	return passages;
}

function passageType(tag: Tag): ShownPassage['type'] | null {
	if (tag.name === 'p' && /^p\d+$/.test(attributeOf(tag, 'id') ?? '')) return 'paragraph';
	return tag.name === 'h2' || tag.name === 'h3' ? 'heading' : null;
}
