import type { MonthCount, Span } from '#charts';
import { by, memoize } from '#text';
import { chronology, dayIsKnown, monthOf, type Year } from './chronology.ts';
import type { Archive, Report } from './reports.ts';

/** Reports by month, for a chart. */
export interface MonthCounts {
	/** Months with reports, by date. */
	readonly counts: readonly MonthCount[];
	/** How many reports could fall into more than one month, and so are in none. */
	readonly unplaced: number;
}

/** How many of the given reports fall into each month. */
export function monthCounts(reports: readonly Report[]): MonthCounts {
	const months = new Map<string, { month: string; certain: number; uncertain: number }>();
	let unplaced = 0;
	for (const report of reports) {
		const month = monthOf(report);
		if (month === null) {
			unplaced++;
			continue;
		}
		const count = months.get(month) ?? { month, certain: 0, uncertain: 0 };
		if (dayIsKnown(report)) count.certain++;
		else count.uncertain++;
		months.set(month, count);
	}
	return { counts: [...months.values()].sort(by(({ month }) => month)), unplaced };
}

/** The whole years of the archive: the time axis of every chart, so that charts of different pages can be compared. */
export function archiveSpan(archive: Archive): Span | null {
	const { years } = chronology(archive);
	const [first, last] = [years[0], years.at(-1)];
	return first && last ? { from: `${first.year}-01`, to: `${last.year}-12` } : null;
}

/** What the year ruler under the masthead shows. */
export interface Ruler {
	/** From the first to the last shown; years without reports stand among them when there is room. */
	readonly years: readonly Year[];
	/** Whether earlier years are left out. */
	readonly folded: boolean;
	/** Reports in the fullest month. */
	readonly peak: number;
}

const MOST_YEARS = 15;

/** The years that have room on the ruler: all of them, or the latest ones that have reports. */
export const ruler = memoize((archive: Archive): Ruler => {
	const all = chronology(archive).years;
	const withReports = all.length <= MOST_YEARS ? all : all.filter((year) => year.count > 0);
	const years = withReports.slice(-MOST_YEARS);
	const counts = years.flatMap((year) => year.months.map((month) => month.reports.length));
	return { years, folded: withReports.length > years.length, peak: counts.reduce((a, b) => Math.max(a, b), 1) };
});
