import { chronology, monthOf } from './chronology.ts';
import { facets } from './facets.ts';
import { compare } from './order.ts';
import { perArchive } from './per-archive.ts';
import type { Report } from './report.ts';

/** How many reports each outlet has in each month. */
export interface Gaps {
	/** Every month from the first to the last with a report, YYYY-MM. */
	readonly months: readonly string[];
	/** Outlets with a record, the most reports first; then those known by name only, then what has no known outlet. */
	readonly rows: readonly GapRow[];
}

/** One row of the grid. */
export interface GapRow {
	/** Null where the outlet has no record. */
	readonly id: string | null;
	/** Null for reports whose outlet is not known. */
	readonly label: string | null;
	/** Reports in each month, in the order of the grid's months. */
	readonly counts: readonly number[];
	/** Reports of no known month. */
	readonly unplaced: number;
}

/** Where the archive is thin: a grid of outlets by months. Reports whose month is not known are counted apart. */
export const gaps = perArchive((archive): Gaps => {
	const all = chronology(archive).years.flatMap((year) => year.months);
	const first = all.findIndex((month) => month.reports.length > 0);
	const last = all.findLastIndex((month) => month.reports.length > 0);
	const months = first < 0 ? [] : all.slice(first, last + 1).map((month) => month.month);
	const column = new Map(months.map((month, index) => [month, index]));
	const row = (id: string | null, label: string | null, reports: readonly Report[]): GapRow => {
		const counts = months.map(() => 0);
		for (const report of reports) {
			const index = column.get(monthOf(report) ?? '');
			if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
		}
		return { id, label, counts, unplaced: reports.length - counts.reduce((sum, count) => sum + count, 0) };
	};
	const recorded = facets(archive).outlet;
	const known = new Set<string | null>(recorded.map(({ id }) => id));
	const others = Map.groupBy(
		archive.reports.filter(({ outlet }) => !known.has(outlet)),
		({ outlet }) => outlet,
	);
	const rows = recorded.map(({ id, record, reports }) => row(id, record.label, reports));
	for (const [name, reports] of [...others].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compare(a, b))))
		rows.push(row(null, name, reports));
	return { months, rows };
});
