import { by, byText, memoize } from '#text';
import { chronology, monthOf } from './chronology.ts';
import { facets } from './facets.ts';
import { recordOf } from './records.ts';
import type { Archive, Report } from './reports.ts';

/** What an outlet has to do with the reports of the archive, each list by date. */
export interface OutletReports {
	/** It published them. */
	readonly published: readonly Report[];
	/** It carried them; another outlet wrote them. */
	readonly carried: readonly Report[];
	/** Another outlet's reports that name it. */
	readonly named: readonly Report[];
}

const NONE: OutletReports = { published: [], carried: [], named: [] };

const all = memoize(({ reports }: Archive) => {
	const outlets = new Map<string, { published: Report[]; carried: Report[]; named: Report[] }>();
	const of = (id: string) => {
		const known = outlets.get(id) ?? { published: [], carried: [], named: [] };
		outlets.set(id, known);
		return known;
	};
	for (const report of reports) {
		if (report.outlet !== null) of(report.outlet).published.push(report);
		if (report.carriedBy !== null && report.carriedBy !== report.outlet) of(report.carriedBy).carried.push(report);
		for (const id of report.mentions) {
			if (id !== report.outlet && id !== report.carriedBy) of(id).named.push(report);
		}
	}
	return outlets;
});

/** The reports that an outlet published, carried, or is named in. */
export function outletReports(archive: Archive, idOrName: string): OutletReports {
	return all(archive).get(idOrName) ?? NONE;
}

/** Reports of which nobody knows who published or carried them, by date. */
export function reportsOfUnknownOutlet({ reports }: Archive): readonly Report[] {
	return reports.filter(({ outlet, carriedBy }) => outlet === null && carriedBy === null);
}

/** Outlets that captures name but the authority files do not, by name: those that published or carried a report. */
export function unrecordedOutlets(archive: Archive): { name: string; reports: readonly Report[] }[] {
	return [...all(archive)]
		.filter(([name]) => recordOf(archive, 'outlet', name) === null)
		.map(([name, { published, carried }]) => ({ name, reports: [...published, ...carried] }))
		.filter(({ reports }) => reports.length > 0)
		.sort(by(({ name }) => name));
}

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
export const gaps = memoize((archive: Archive): Gaps => {
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
	for (const [name, reports] of [...others].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : byText(a, b))))
		rows.push(row(null, name, reports));
	return { months, rows };
});
