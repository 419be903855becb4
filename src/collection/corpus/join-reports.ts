import type { Embedded, Shared } from '#model';
import { narrowBySiblings, type SiblingReport } from '#reader';
import type { CrossReportFields, ReportEntry, ReportText } from './report-entry.ts';
import type { Reuse } from './reuse.ts';

/** How joinReports reads the other reports of the collection. */
export interface CorpusReader {
	/** A report by its index. */
	report(index: number): ReportEntry;
	/** A report's text, from its file. */
	text(id: string): ReportText;
	readonly byHeadline: ByHeadline;
}

/**
 * What the other reports add to each report: passages that it shares with them, earlier reports that it carries inside,
 * a date that siblings narrow.
 * @param reports all of them in order
 * @param reuse what those share that share anything, in the same order
 */
export function* joinReports(
	reports: Iterable<ReportEntry>,
	reuse: Iterator<Reuse>,
	reader: CorpusReader,
): Generator<{ report: ReportEntry; crossFields: CrossReportFields }> {
	let next = reuse.next();
	let index = 0;
	for (const report of reports) {
		const own = !next.done && next.value.index === index ? next.value : { index, shared: [], others: [] };
		if (own === next.value) next = reuse.next();
		const { shared } = own;
		const embedded = report.alone.embedded
			.map((each) => findEmbedded(each, report.id, shared, reader.byHeadline))
			// A heading that the text below repeats proves nothing by itself.
			.filter((each) => each.report !== null || each.ownHead);
		yield { report, crossFields: { date: dateBeside(report, own, reader), embedded, shared: [...shared] } };
		index += 1;
	}
}

/** The date of an undated report, narrowed by the reports that it shares passages with. */
function dateBeside(
	report: ReportEntry,
	{ shared, others }: Reuse,
	{ report: read, text }: CorpusReader,
): CrossReportFields['date'] {
	const { date } = report.alone;
	if (date.date !== null || date.dateBasis === 'sidecar' || shared.length === 0) return date;
	const siblings = others.map((other) => sibling(read(other), [], text));
	return narrowBySiblings([sibling(report, shared, text), ...siblings]).get(report.id) ?? date;
}

/** A report as a sibling; its text is read when asked for. */
function sibling({ id, alone, sources }: ReportEntry, shared: Reuse['shared'], textOf: CorpusReader['text']): SiblingReport {
	let known: ReportText | null = null;
	const text = () => {
		known ??= textOf(id);
		return known;
	};
	return {
		id,
		date: alone.date,
		shared,
		sources,
		get paragraphs() {
			return text().paragraphs;
		},
		get language() {
			return text().frontmatter.language;
		},
	};
}

/** Ids of the reports that have a headline. */
export type ByHeadline = (headline: string) => readonly string[];

/** Looks for the reports that have one of the headlines, in whatever case and punctuation. */
export function byHeadline(headlines: readonly string[], reports: Iterable<ReportEntry>): ByHeadline {
	const found = new Map<string, string[]>(headlines.map((headline) => [headlineKey(headline), []]));
	if (found.size > 0)
		for (const { id, headlines: own } of reports) for (const each of own) found.get(headlineKey(each))?.push(id);
	return (headline) => found.get(headlineKey(headline)) ?? [];
}

/** Which report of the archive an embedded one is: the one with its headline, else the one that shares most of its text. */
export function findEmbedded(embedded: Embedded, own: string, shared: readonly Shared[], titledAs: ByHeadline): Embedded {
	const within = ({ here }: { here: number }) => here >= embedded.firstParagraph && here <= embedded.lastParagraph;
	const overlaps = shared
		.map((each) => ({ ...each, passages: each.passages.filter(within) }))
		.filter(({ passages }) => passages.length >= 2);
	const titled = titledAs(embedded.headline).filter((id) => id !== own);
	const found = overlaps.find(({ report }) => titled.includes(report)) ?? overlaps[0];
	if (!found) return titled.length === 1 ? { ...embedded, report: titled[0] as string } : embedded;
	const lastParagraph = Math.max(...found.passages.map(({ here }) => here));
	return { ...embedded, report: found.report, lastParagraph };
}

function headlineKey(headline: string): string {
	return (
		headline
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	);
}
