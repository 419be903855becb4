import { chronology, monthOf } from './chronology.ts';
import { type Facet, facets } from './facets.ts';
import { perArchive } from './per-archive.ts';

/** How many reports each outlet has in each month. */
export interface Gaps {
	/** Every month from the first to the last with a report, YYYY-MM. */
	readonly months: readonly string[];
	/** Outlets with the most reports first; `counts` in the order of `months`, `unplaced` those of no month. */
	readonly rows: readonly { readonly outlet: Facet; readonly counts: readonly number[]; readonly unplaced: number }[];
}

/** Where the archive is thin: a grid of outlets by months. Reports whose month is not known are counted apart. */
export const gaps = perArchive((archive): Gaps => {
	const all = chronology(archive).years.flatMap((year) => year.months);
	const first = all.findIndex((month) => month.reports.length > 0);
	const last = all.findLastIndex((month) => month.reports.length > 0);
	const months = first < 0 ? [] : all.slice(first, last + 1).map((month) => month.month);
	const column = new Map(months.map((month, index) => [month, index]));
	const rows = facets(archive).outlet.map((outlet) => {
		const counts = months.map(() => 0);
		for (const report of outlet.reports) {
			const index = column.get(monthOf(report) ?? '');
			if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
		}
		const placed = counts.reduce((sum, count) => sum + count, 0);
		return { outlet, counts, unplaced: outlet.reports.length - placed };
	});
	return { months, rows };
});
