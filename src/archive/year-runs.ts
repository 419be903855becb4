import type { Year } from './chronology.ts';

/** Years to show one by one, and runs of years without reports to say in one line. */
export type YearRun = { readonly year: Year } | { readonly empty: { readonly from: string; readonly to: string } };

/** Years newest last; neighbouring years without reports folded into one entry. */
export function yearRuns(years: readonly Year[]): YearRun[] {
	const runs: YearRun[] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (year.count > 0) runs.push({ year });
		else if (last && 'empty' in last) runs[runs.length - 1] = { empty: { from: last.empty.from, to: year.year } };
		else runs.push({ empty: { from: year.year, to: year.year } });
	}
	return runs;
}
