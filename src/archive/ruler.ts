import { chronology, type Year } from './chronology.ts';
import { perArchive } from './per-archive.ts';

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
export const ruler = perArchive((archive): Ruler => {
	const all = chronology(archive).years;
	const withReports = all.length <= MOST_YEARS ? all : all.filter((year) => year.count > 0);
	const years = withReports.slice(-MOST_YEARS);
	const counts = years.flatMap((year) => year.months.map((month) => month.reports.length));
	return { years, folded: withReports.length > years.length, peak: counts.reduce((a, b) => Math.max(a, b), 1) };
});
