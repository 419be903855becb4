import type { Report } from './report.ts';

/** Reports in the order of their dates, turned round: newest first, those without any date last. */
export function newestFirst(reports: readonly Report[]): Report[] {
	const dated = reports.filter((report) => report.dateEarliest !== null);
	const undated = reports.filter((report) => report.dateEarliest === null);
	return [...dated.toReversed(), ...undated];
}
