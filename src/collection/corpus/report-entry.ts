import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parsePassages, passageText, readFrontmatter } from '#markdown';
import type { Edtf, Embedded, Message, ReportFrontmatter, Shared } from '#model';
import type { PlainPassage, PublicationDate } from '#reader';
import type { Candidates } from '#recognition';
import type { WordLine } from './shared-passages.ts';
import { fingerprints, packPrints, wordNumbers } from './shared-passages.ts';

/**
 * What is kept of a report once it is written: enough for the steps that need all reports, and to recognise it in the
 * next run.
 */
export interface ReportEntry {
	readonly id: string;
	readonly file: string;
	/** Fingerprint of everything that the report was made from. */
	readonly key: string;
	readonly sha256: string;
	/** Fingerprint of the words of the body; two reports with the same say the same. Empty for a report without words. */
	readonly textKey: string;
	/** Headline and alternate headlines. */
	readonly headlines: readonly string[];
	/** Fingerprints of its passages, as `packPrints` writes them. */
	readonly prints: string;
	/** Names by which another report would quote this one. */
	readonly sources: readonly string[];
	/** What the capture alone says of date and embedded reports, before other reports are looked at. */
	readonly alone: { readonly date: PublicationDate; readonly embedded: readonly Embedded[] };
	/** What the other reports add, as it stands in the file. */
	readonly crossFields: CrossReportFields;
	readonly messages: readonly Message[];
	/** What it may name, for the decision over all reports. */
	readonly candidates: Candidates;
}

/** The part of a report's front matter that depends on other reports. */
export interface CrossReportFields {
	readonly date: PublicationDate;
	readonly embedded: readonly Embedded[];
	readonly shared: readonly Shared[];
}

/** Makes the entry of a report. */
export function reportEntry(
	file: string,
	key: string,
	report: ReportFrontmatter,
	passages: readonly PlainPassage[],
	sources: readonly string[],
	messages: readonly Message[],
	candidates: Candidates,
): ReportEntry {
	const words = wordNumbers(passages.flatMap(({ number, text }) => (number === null ? [] : [text])).join(' '));
	const { dateBasis, dateReasons, dateEarliest, dateLatest } = report;
	const date = {
		date: report.date as Edtf | null,
		dateBasis,
		dateReasons,
		dateEarliest,
		dateLatest,
		updated: report.updated as Edtf | null,
	};
	return {
		id: report.id,
		file,
		key,
		sha256: report.source.sha256,
		textKey: words.length === 0 ? '' : hash('sha256', words, 'base64url'),
		headlines: [...(report.headline === null ? [] : [report.headline]), ...report.alternateHeadlines],
		prints: packPrints(fingerprints(words)),
		sources,
		alone: { date, embedded: report.embedded },
		crossFields: { date, embedded: report.embedded, shared: [] },
		messages,
		candidates,
	};
}

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
