import type { Archive } from '../archive/archive.ts';
import type { Report } from '../archive/report.ts';
import { titleOf } from '../archive/title.ts';
import { paragraphUrl } from '../urls.ts';

/** What the margin says beside a paragraph whose words stand in other reports too. */
export interface MarginNote {
	readonly title: string;
	/** Address of the same words in the other report. */
	readonly href: string;
	readonly paragraph: number;
	readonly other: Report;
	/** In how many further reports they stand. */
	readonly more: number;
}

/** Notes by paragraph number. The report that shares most with this one is named; the rest are counted. */
export function marginNotes(archive: Archive, report: Report): ReadonlyMap<number, MarginNote> {
	const notes = new Map<number, MarginNote>();
	const shared = [...report.shared].sort((a, b) => b.words - a.words);
	for (const { report: id, passages } of shared) {
		const other = archive.byId.get(id);
		if (!other) continue;
		const first = new Map(passages.toReversed().map((passage) => [passage.here, passage.there]));
		for (const [here, there] of first) {
			const known = notes.get(here);
			if (known) notes.set(here, { ...known, more: known.more + 1 });
			else notes.set(here, { title: titleOf(other), href: paragraphUrl(id, there), paragraph: there, other, more: 0 });
		}
	}
	return notes;
}
