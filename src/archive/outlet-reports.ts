import type { Archive } from './model.ts';
import { compare } from './order.ts';
import { perArchive } from './per-archive.ts';
import { recordOf } from './records.ts';
import type { Report } from './report.ts';

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

const all = perArchive(({ reports }) => {
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
		.sort((a, b) => compare(a.name, b.name));
}
