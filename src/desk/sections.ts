import { type Archive, isDateInDoubt } from '#archive';
import { certaintyWords, dateOf } from '#components';
import { memoize } from '#text';
import { evidenceSentence, words } from '#words';
import { type DeskEntry, sidecarFile } from './desk-entry.ts';
import { doubtfulLines } from './doubtful-lines.ts';
import { notices } from './notices.ts';
import { unknownOutlets } from './unknown-outlets.ts';

/** What the desk holds, in the order in which a cataloguer would take it up. */
export const SECTIONS = ['keptOut', 'remarks', 'dates', 'outlets', 'lines'] as const;
export type DeskSection = (typeof SECTIONS)[number];

/** Lines are looked for in so many reports at most: the page is made again after every change. */
export const LOOKED_THROUGH = 2000;

/** Everything on the desk of an archive. Worked out when the page is first asked for, and again when the folder has changed. */
export const deskOf: (archive: Archive) => Readonly<Record<DeskSection, readonly DeskEntry[]>> = memoize((archive: Archive) => {
	const some = { ...archive, reports: archive.reports.slice(0, LOOKED_THROUGH) };
	return {
		...notices(archive),
		dates: doubtfulDates(archive),
		outlets: unknownOutlets(archive),
		lines: doubtfulLines(some),
	};
});

/** Reports whose day is neither printed nor given by a cataloguer, with what is known so far to confirm or correct. */
function doubtfulDates({ reports }: Archive): DeskEntry[] {
	return reports.filter(isDateInDoubt).map((report) => ({
		file: report.source.file,
		report,
		line: null,
		says: [
			{ text: report.date === null ? certaintyWords(report) : `${dateOf(report)}. ${certaintyWords(report)}` },
			...report.dateReasons.map((reason) => ({ text: evidenceSentence(reason) })),
		],
		mends: [
			{
				text: words().desk.date,
				...{ file: sidecarFile(report.source.file), key: 'date' },
				...{ typed: 'date' as const, value: report.date ?? '' },
			},
		],
	}));
}
