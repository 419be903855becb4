import { type Archive, certainty } from '#archive';
import { certaintyWords, dateOf } from '#components';
import { evidenceSentence } from '#words';
import type { DeskEntry } from './desk-entry.ts';
import { sidecarFile } from './desk-entry.ts';

/** Reports whose day is neither printed nor given by a cataloguer, with what is known so far to confirm or correct. */
export function doubtfulDates({ reports }: Archive): DeskEntry[] {
	return reports
		.filter((report) => certainty(report) !== 'printed' && report.dateBasis !== 'sidecar')
		.map((report) => ({
			file: report.source.file,
			report,
			line: null,
			says: [
				{ text: report.date === null ? certaintyWords(report) : `${dateOf(report)}. ${certaintyWords(report)}` },
				...report.dateReasons.map((reason) => ({ text: evidenceSentence(reason) })),
			],
			pastes: [
				{ into: sidecarFile(report.source.file), yaml: `date:\n  value: ${JSON.stringify(report.date ?? '')}\n  reason: ""` },
			],
		}));
}
