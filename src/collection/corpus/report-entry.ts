import { hash } from 'node:crypto';
import type { Edtf, Embedded, Message, ReportFrontmatter, Shared } from '#model';
import type { PlainPassage, PublicationDate } from '#reader';
import type { Candidates } from '#recognition';
import { fingerprints, packPrints, wordNumbers } from './fingerprints.ts';

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
