import type { Archive } from '#archive';
import { memoize } from '#text';
import type { DeskEntry } from './desk-entry.ts';
import { doubtfulDates } from './doubtful-dates.ts';
import { doubtfulLines } from './doubtful-lines.ts';
import { notices } from './notices.ts';
import { unknownNames } from './unknown-names.ts';
import { unknownOutlets } from './unknown-outlets.ts';

/** What the desk holds, in the order in which a cataloguer would take it up. */
export const SECTIONS = ['keptOut', 'remarks', 'dates', 'outlets', 'lines', 'names'] as const;
export type DeskSection = (typeof SECTIONS)[number];

/** Lines and names are looked for in so many reports at most: the page is made again after every change. */
export const LOOKED_THROUGH = 2000;

/** Everything on the desk of an archive. Worked out when the page is first asked for, and again when the folder has changed. */
export const deskOf: (archive: Archive) => Readonly<Record<DeskSection, readonly DeskEntry[]>> = memoize((archive: Archive) => {
	const some = { ...archive, reports: archive.reports.slice(0, LOOKED_THROUGH) };
	return {
		...notices(archive),
		dates: doubtfulDates(archive),
		outlets: unknownOutlets(archive),
		lines: doubtfulLines(some),
		names: unknownNames(some),
	};
});
