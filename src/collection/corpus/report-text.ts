import { readFileSync } from 'node:fs';
import { parsePassages, passageText, readFrontmatter } from '#markdown';
import type { ReportFrontmatter } from '#model';
import type { WordLine } from './alignment.ts';
import { wordNumbers } from './fingerprints.ts';

/** A report read back from its file. */
export interface ReportText {
	readonly frontmatter: ReportFrontmatter;
	readonly body: string;
	/** Paragraphs with the source line that each begins on; the deck, where there is one, is number 0. */
	readonly paragraphs: readonly { readonly number: number; readonly line: number; readonly text: string }[];
}

/** Reads a report file that this run or an earlier one wrote. */
export function readReportText(path: string): ReportText {
	const { data, body } = readFrontmatter(readFileSync(path, 'utf8'));
	const frontmatter = data as unknown as ReportFrontmatter;
	const starts = frontmatter.lines.filter(({ role }) => role === 'paragraph' || role === 'subheading');
	const paragraphs = parsePassages(body).flatMap((passage, index) =>
		passage.number === null ? [] : [{ number: passage.number, line: starts[index]?.from ?? 1, text: passageText(passage) }],
	);
	const deck = frontmatter.lines.find(({ role }) => role === 'deck');
	if (frontmatter.deck !== null && deck) paragraphs.unshift({ number: 0, line: deck.from, text: frontmatter.deck });
	return { frontmatter, body, paragraphs };
}

/** The words of a report's paragraphs, for comparing. */
export function wordLineOf({ paragraphs }: ReportText): WordLine {
	const parts = paragraphs.flatMap(({ number, text }) => (number === 0 ? [] : [{ number, words: wordNumbers(text) }]));
	const length = parts.reduce((sum, { words }) => sum + words.length, 0);
	const line = { words: new Uint32Array(length), paragraphs: new Uint32Array(length) };
	let at = 0;
	for (const { number, words } of parts) {
		line.words.set(words, at);
		line.paragraphs.fill(number, at, at + words.length);
		at += words.length;
	}
	return line;
}
