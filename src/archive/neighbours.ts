import type { Archive } from './model.ts';
import { perArchive } from './per-archive.ts';
import type { Report } from './report.ts';

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
