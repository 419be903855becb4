import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '#model';
import { openCandidates } from './candidates.ts';
import { comparer } from './comparer.ts';
import { byHeadline } from './embedded.ts';
import type { Filed, Joint } from './filed.ts';
import { unpackPrints } from './fingerprints.ts';
import { joinReports } from './join-reports.ts';
import { lastRun } from './last-run.ts';
import { openLedger, sealedEntries } from './ledger.ts';
import { readReportText, wordLineOf } from './report-text.ts';
import { type Compared, compareReports, type Known, reuseByReport } from './reuse.ts';
import { sortingIn } from './sorted-numbers.ts';
import { openTwins } from './twins.ts';

/** What a run remembers for the next one; lies beside the reports. A function of the captures alone: no clock, no paths. */
const REPORTS = '.reports.jsonl';
const COMPARED = '.compared.jsonl';
/** What this run has filed before reports are joined. */
const FILING = '.filing.jsonl';

/** All reports of a run together, on disk but for a few numbers each. */
export interface Corpus {
	/** What the last run filed of a capture; to be asked for in the order of the captures. */
	known(file: string): Filed | undefined;
	/** Takes the next report; unchanged when its file was carried over from the last run. */
	add(report: Filed, unchanged: boolean): void;
	/** Runs the steps that need all reports, and returns what is to be told. */
	join(amend: (id: string, joint: Joint) => void): Message[];
	/** All reports in order, once they are joined. */
	filed(): Iterable<Filed>;
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
	const [candidates, twins] = [openCandidates(sorting), openTwins(sorting)];
	const lastFiled = lastRun(sealedEntries<Filed>(join(out, REPORTS), program), ({ file }) => [file]);
	const filing = openLedger<Filed>(join(making, FILING));
	const known: Known[] = [];
	const quoted: string[] = [];
	const textOf = (id: string) => readReportText(join(making, `${id}.md`));
	return {
		known: (file) => lastFiled.find(file),
		add(report, unchanged) {
			const { id, file } = report;
			const index = known.push({ id, file, unchanged }) - 1;
			filing.append(report);
			candidates.add(index, unpackPrints(report.prints));
			twins.add(index, report);
			quoted.push(...report.alone.embedded.map(({ headline }) => headline));
		},
		join(amend) {
			lastFiled.close();
			const lastCompared = lastRun(sealedEntries<Compared>(join(out, COMPARED), program), ({ files }) => files);
			const compared = openLedger<Compared>(join(making, COMPARED));
			const passagesOf = comparer((id) => wordLineOf(textOf(id)));
			compareReports(candidates, compared, lastCompared, known, passagesOf);
			lastCompared.close();
			const shelves = { report: filing.read, text: textOf, byHeadline: byHeadline(quoted, filing.entries()) };
			const filed = openLedger<Filed>(join(making, REPORTS));
			for (const { report, joint } of joinReports(filing.entries(), reuseByReport(compared, known, sorting), shelves)) {
				if (JSON.stringify(joint) !== JSON.stringify(report.joint)) amend(report.id, joint);
				filed.append({ ...report, joint });
			}
			const messages = twins.messages(filing.read);
			compared.seal(program);
			filed.seal(program);
			filing.close();
			rmSync(join(making, FILING));
			return messages;
		},
		filed: () => sealedEntries<Filed>(join(making, REPORTS), program),
	};
}
