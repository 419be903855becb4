import { perArchive } from './per-archive.ts';
import type { Report } from './report.ts';

/** Reports whose words stand in most others, one from each circle of reports that share them; at most ten. */
export const travelled = perArchive(({ reports }): Report[] => {
	const sharing = reports.filter(({ shared }) => shared.length > 0);
	const most = sharing.toSorted((a, b) => b.shared.length - a.shared.length || longest(b) - longest(a));
	const told = new Set<string>();
	const chosen: Report[] = [];
	for (const report of most) {
		if (chosen.length === 10) break;
		if (told.has(report.id)) continue;
		chosen.push(report);
		for (const { report: id } of report.shared) told.add(id);
	}
	return chosen;
});

/** The most words that a report shares with one other. */
export function longest({ shared }: Report): number {
	return shared.reduce((most, { words }) => Math.max(most, words), 0);
}
