import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '#model';
import { openDuplicates } from './duplicates.ts';
import { byHeadline, joinReports } from './join-reports.ts';
import { lastRun, openLedger, readLedger } from './ledger.ts';
import type { CrossReportFields, ReportEntry } from './report-entry.ts';
import { readReportText, wordLineOf } from './report-entry.ts';
import { type Compared, compareReports, type Known, openCandidates, reuseByReport } from './reuse.ts';
import { comparer, unpackPrints } from './shared-passages.ts';
import { sortingIn } from './sorted-numbers.ts';

/**
 * What a run remembers for the next one, in hidden files beside the reports. A function of the captures alone: no
 * clock, no paths.
 */
const REPORTS = '.reports.jsonl';
const COMPARED = '.compared.jsonl';
/** The same while reports are being read, before they are compared. */
const READING = '.reading.jsonl';

/** All reports of a run, kept on disk except for a few numbers each. */
export interface Corpus {
	/** What the last run noted of a capture; to be asked for in the order of the captures. */
	known(file: string): ReportEntry | undefined;
	/** Takes the next report; unchanged when its file was carried over from the last run. */
	add(report: ReportEntry, unchanged: boolean): void;
	/** Runs the steps that need all reports, and returns their messages. */
	join(amend: (id: string, crossFields: CrossReportFields) => void): Message[];
	/** All reports in order, once they are joined. */
	entries(): Iterable<ReportEntry>;
}

/** When the last run was complete, in milliseconds; -1 when there was none. Files changed since are not what it wrote. */
export function completedAt(out: string): number {
	return statSync(join(out, REPORTS), { throwIfNoEntry: false })?.mtimeMs ?? -1;
}

/** Makes the next run read every capture and compare every pair again. */
export function forgetLastRun(out: string): void {
	for (const name of [REPORTS, COMPARED]) rmSync(join(out, name), { force: true });
}

/** Begins a run whose reports go to the folder `making`, beside what the last run left in `out`. */
export function openCorpus(making: string, out: string, program: string): Corpus {
	const sorting = sortingIn(making);
	const [candidates, duplicates] = [openCandidates(sorting), openDuplicates(sorting)];
	const lastReports = lastRun(readLedger<ReportEntry>(join(out, REPORTS), program), ({ file }) => [file]);
	const reading = openLedger<ReportEntry>(join(making, READING));
	const known: Known[] = [];
	const quoted: string[] = [];
	const textOf = (id: string) => readReportText(join(making, `${id}.md`));
	return {
		known: (file) => lastReports.find(file),
		add(report, unchanged) {
			const { id, file } = report;
			const index = known.push({ id, file, unchanged }) - 1;
			reading.append(report);
			candidates.add(index, unpackPrints(report.prints));
			duplicates.add(index, report);
			quoted.push(...report.alone.embedded.map(({ headline }) => headline));
		},
		join(amend) {
			lastReports.close();
			const lastCompared = lastRun(readLedger<Compared>(join(out, COMPARED), program), ({ files }) => files);
			const compared = openLedger<Compared>(join(making, COMPARED));
			const passagesOf = comparer((id) => wordLineOf(textOf(id)));
			compareReports(candidates, compared, lastCompared, known, passagesOf);
			lastCompared.close();
			const reader = { report: reading.read, text: textOf, byHeadline: byHeadline(quoted, reading.entries()) };
			const entries = openLedger<ReportEntry>(join(making, REPORTS));
			for (const { report, crossFields } of joinReports(reading.entries(), reuseByReport(compared, known, sorting), reader)) {
				if (JSON.stringify(crossFields) !== JSON.stringify(report.crossFields)) amend(report.id, crossFields);
				entries.append({ ...report, crossFields });
			}
			const messages = duplicates.messages(reading.read);
			compared.close(program);
			entries.close(program);
			reading.close();
			rmSync(join(making, READING));
			return messages;
		},
		entries: () => readLedger<ReportEntry>(join(making, REPORTS), program),
	};
}
