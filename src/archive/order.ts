import type { ReportFrontmatter } from '#model';
import { by, memoize } from '#text';
import type { Archive, Report } from './model.ts';

type Dated = Pick<ReportFrontmatter, 'id' | 'dateEarliest' | 'dateLatest'>;

/** Order of reports everywhere: earliest possible day, then latest, then id; reports without a date last. */
export const byDate: (a: Dated, b: Dated) => number = by(
	({ dateEarliest }) => dateEarliest ?? '~',
	({ dateLatest }) => dateLatest ?? '~',
	({ id }) => id,
);

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

const positions = memoize(({ reports }: Archive) => {
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
