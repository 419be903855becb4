import { certainty } from './chronology.ts';
import { unsettledNames } from './found-names.ts';
import { reportsOfUnknownOutlet } from './outlet-reports.ts';
import type { Archive, Report } from './reports.ts';

/** How far an archive is settled: what a cataloguer would take up next. */
export interface Standing {
	readonly reports: number;
	/** Reports of which nobody knows the outlet. */
	readonly withoutOutlet: number;
	/** Reports whose day is neither printed nor given by a cataloguer. */
	readonly datesInDoubt: number;
	/** Names that the program found and nobody has checked, and those of them that readers see. */
	readonly unchecked: number;
	readonly seen: number;
	/** Entries of the folder that are not in the archive. */
	readonly keptOut: number;
}

export function standingOf(archive: Archive): Standing {
	const { reports, ingest } = archive;
	const names = unsettledNames(archive);
	return {
		reports: reports.length,
		withoutOutlet: reportsOfUnknownOutlet(archive).length,
		datesInDoubt: reports.filter(isDateInDoubt).length,
		unchecked: names.length,
		seen: names.filter(({ shown }) => shown).length,
		keptOut: ingest.quarantined.length + ingest.ignored.length,
	};
}

/** Whether the day of a report is neither printed nor given by a cataloguer. */
export function isDateInDoubt(report: Report): boolean {
	return certainty(report) !== 'printed' && report.dateBasis !== 'sidecar';
}
