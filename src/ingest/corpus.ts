import type { Message } from '../schema/ingest-report.ts';
import type { Embedded, Shared } from '../schema/report.ts';
import type { SiblingReport } from './dating/sibling.ts';
import { narrowBySiblings } from './dating/sibling-dates.ts';
import type { Filed, Joint } from './filed.ts';
import type { ReportText } from './report-text.ts';
import { findReuse, type PassagesOf } from './reuse.ts';
import { say } from './rules.ts';

/**
 * The steps that need all reports: passages that several share, earlier reports carried inside later ones, dates that
 * siblings narrow, and captures of one and the same report. Returns what each report's file must say.
 */
export function joinReports(
	reports: readonly Filed[],
	passagesOf: PassagesOf,
	textOf: (id: string) => ReportText,
): { joints: Map<string, Joint>; messages: Message[] } {
	const reuse = findReuse(reports, passagesOf);
	const byHeadline = headlineIndex(reports);
	const dates = narrowBySiblings(siblings(reports, reuse, textOf));
	const joints = new Map(
		reports.map((report) => {
			const shared = reuse.get(report.id) ?? [];
			const embedded = report.alone.embedded.map((each) => findEmbedded(each, report.id, shared, byHeadline));
			return [report.id, { date: dates.get(report.id) ?? report.alone.date, embedded, shared }];
		}),
	);
	return {
		joints,
		messages: [...twins(reports, 'sha256', 'capture/same-file'), ...twins(reports, 'textKey', 'capture/same-text')],
	};
}

/** Undated reports that share a passage, and the reports that they share it with; their texts are read when asked for. */
function siblings(
	reports: readonly Filed[],
	reuse: ReadonlyMap<string, Shared[]>,
	textOf: (id: string) => ReportText,
): SiblingReport[] {
	const wanted = new Set<string>();
	for (const { id, alone } of reports) {
		if (alone.date.date !== null || alone.date.dateBasis === 'sidecar') continue;
		const shared = reuse.get(id) ?? [];
		if (shared.length > 0) wanted.add(id);
		for (const { report } of shared) wanted.add(report);
	}
	return reports
		.filter(({ id }) => wanted.has(id))
		.map(({ id, alone, sources }) => {
			let text: ReportText | null = null;
			const read = () => {
				text ??= textOf(id);
				return text;
			};
			return {
				id,
				date: alone.date,
				shared: reuse.get(id) ?? [],
				sources,
				get paragraphs() {
					return read().paragraphs;
				},
				get language() {
					return read().frontmatter.language;
				},
			};
		});
}

/** Which report of the archive an embedded one is: the one with its headline, else the one that shares most of its text. */
function findEmbedded(
	embedded: Embedded,
	own: string,
	shared: readonly Shared[],
	byHeadline: ReadonlyMap<string, string[]>,
): Embedded {
	const within = ({ here }: { here: number }) => here >= embedded.firstParagraph && here <= embedded.lastParagraph;
	const overlaps = shared
		.map((each) => ({ ...each, passages: each.passages.filter(within) }))
		.filter(({ passages }) => passages.length >= 2);
	const titled = byHeadline.get(headlineKey(embedded.headline))?.filter((id) => id !== own) ?? [];
	const found = overlaps.find(({ report }) => titled.includes(report)) ?? overlaps[0];
	if (!found) return titled.length === 1 ? { ...embedded, report: titled[0] as string } : embedded;
	const lastParagraph = Math.max(...found.passages.map(({ here }) => here));
	return { ...embedded, report: found.report, lastParagraph };
}

function headlineIndex(reports: readonly Filed[]): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const { id, headlines } of reports) {
		for (const headline of headlines) {
			const key = headlineKey(headline);
			index.set(key, [...(index.get(key) ?? []), id]);
		}
	}
	return index;
}

function headlineKey(headline: string): string {
	return (
		headline
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	);
}

function twins(reports: readonly Filed[], by: 'sha256' | 'textKey', rule: 'capture/same-file' | 'capture/same-text'): Message[] {
	const groups = new Map<string, Filed[]>();
	for (const report of reports) {
		// A copy of the file has the same text too; that is told once.
		const key = by === 'textKey' && report.textKey !== '' ? report.textKey : by === 'sha256' ? report.sha256 : null;
		if (key !== null) groups.set(key, [...(groups.get(key) ?? []), report]);
	}
	return [...groups.values()].flatMap((group) => {
		if (group.length < 2 || (by === 'textKey' && new Set(group.map(({ sha256 }) => sha256)).size === 1)) return [];
		return group.map(({ file }) => {
			const others = group.filter((other) => other.file !== file).map((other) => other.file);
			const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
			return say(rule, file, { others: others.slice(0, 3).join(', ') + more });
		});
	});
}
