import { perArchive } from './per-archive.ts';
import type { Report } from './report.ts';

/** A paragraph here and the one there that has the same words. */
export interface PassagePair {
	readonly here: number;
	readonly there: number;
}

/** Paragraphs that follow each other both here and there; first and last of each. */
export interface PassageRun {
	readonly here: readonly [number, number];
	readonly there: readonly [number, number];
}

/** Pairs of paragraphs with neighbours joined: 9 and 1, 10 and 2, 11 and 3 are 9–11 and 1–3. In the order given. */
export function passageRuns(pairs: readonly PassagePair[]): PassageRun[] {
	const runs: PassageRun[] = [];
	for (const { here, there } of pairs) {
		const last = runs.at(-1);
		if (last && here === last.here[1] + 1 && there === last.there[1] + 1)
			runs[runs.length - 1] = { here: [last.here[0], here], there: [last.there[0], there] };
		else runs.push({ here: [here, here], there: [there, there] });
	}
	return runs;
}

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
