import type { Archive, Report } from '../src/archive/reports.ts';
import { byDate } from '../src/archive/reports.ts';
import { parsePassages } from '../src/markdown/body.ts';
import { NO_AUTHORITIES } from '../src/model/authority.ts';
import { NO_INGEST_REPORT } from '../src/model/ingest-report.ts';
import { type ReportFrontmatter, reportFrontmatter } from '../src/model/report.ts';

/** An invented report: what a test cares about, and the least that the contract wants besides. */
export function sampleReport(over: Partial<ReportFrontmatter> & { day?: string; body?: string } = {}): Report {
	const { day, body = 'Water reached the gate.', ...fields } = over;
	const dated = day ? { date: day, dateBasis: 'stated' as const, dateEarliest: day, dateLatest: day } : {};
	const frontmatter = reportFrontmatter.parse({ ...LEAST, ...dated, ...fields });
	return Object.assign(frontmatter, { passages: () => parsePassages(body) });
}

/** An archive of the given reports, in the order in which ingest's folder would be read. */
export function sampleArchive(reports: readonly Report[], authorities = NO_AUTHORITIES): Archive {
	const sorted = [...reports].sort(byDate);
	return {
		folder: '',
		reports: sorted,
		byId: new Map(sorted.map((report) => [report.id, report])),
		authorities,
		recorded: authorities,
		names: [],
		moved: [],
		mentions: {},
		ingest: NO_INGEST_REPORT,
	};
}

const LEAST: ReportFrontmatter = {
	id: 'sluices-reopen',
	kind: 'full text',
	headline: 'Sluices reopen',
	alternateHeadlines: [],
	kicker: null,
	deck: null,
	date: null,
	dateBasis: 'unknown',
	dateReasons: [],
	dateEarliest: null,
	dateLatest: null,
	updated: null,
	outlet: null,
	outletBasis: 'unknown',
	outletReasons: [],
	carriedBy: null,
	authors: [],
	authorsBasis: 'unknown',
	translators: [],
	credits: [],
	printedCredits: [],
	dateline: null,
	captions: [],
	pullQuotes: [],
	keywords: [],
	editorialNotes: [],
	comments: [],
	embedded: [],
	places: [],
	groups: [],
	people: [],
	mentions: [],
	shared: [],
	language: 'en',
	direction: 'ltr',
	words: 4,
	rights: null,
	note: null,
	corrections: [],
	warnings: [],
	source: {
		file: 'sluices-reopen.txt',
		sha256: '0'.repeat(64),
		bytes: 40,
		encoding: 'utf-8',
		encodingBasis: 'utf-8',
		lines: 3,
		url: null,
		captured: null,
	},
	lines: [],
};
