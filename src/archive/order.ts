import type { ReportFrontmatter } from '#model';
import type { Archive, Report } from './model.ts';
import { perArchive } from './per-archive.ts';

type Dated = Pick<ReportFrontmatter, 'id' | 'dateEarliest' | 'dateLatest'>;

/** Order of reports everywhere: earliest possible day, then latest, then id; reports without a date last. */
export function byDate(a: Dated, b: Dated): number {
	return (
		compare(a.dateEarliest ?? '~', b.dateEarliest ?? '~') ||
		compare(a.dateLatest ?? '~', b.dateLatest ?? '~') ||
		compare(a.id, b.id)
	);
}

/** By code unit, so that every machine sorts alike. */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Reports in the order of their dates, turned round: newest first, those without any date last. */
export function newestFirst(reports: readonly Report[]): Report[] {
	const dated = reports.filter((report) => report.dateEarliest !== null);
	const undated = reports.filter((report) => report.dateEarliest === null);
	return [...dated.toReversed(), ...undated];
}

/** The reports before and after one by date. Reports without any date have none. */
export interface Neighbours {
	readonly previous: Report | null;
	readonly next: Report | null;
}

const positions = perArchive(({ reports }) => {
	const dated = reports.filter((report) => report.dateEarliest !== null);
	return { dated, index: new Map(dated.map((report, position) => [report.id, position])) };
});

/** The reports before and after the one with this id, by date. */
export function neighbours(archive: Archive, id: string): Neighbours {
	const { dated, index } = positions(archive);
	const position = index.get(id);
	if (position === undefined) return { previous: null, next: null };
	return { previous: dated[position - 1] ?? null, next: dated[position + 1] ?? null };
}
