import { type Archive, passageRuns, type Report, titleOf } from '#archive';
import { paragraphUrl } from '#model';

/** What the margin says beside a paragraph whose words stand in other reports too. */
export interface MarginNote {
	readonly title: string;
	/** Address of the same words in the other report. */
	readonly href: string;
	/** First and last paragraph there. */
	readonly there: readonly [number, number];
	/** First and last paragraph of this report that the note is about. */
	readonly here: readonly [number, number];
	readonly other: Report;
	/** In how many further reports the words stand. */
	readonly more: number;
}

/**
 * Notes by paragraph number; null where the note of a paragraph above speaks for this one too, because paragraph after
 * paragraph stands in the same other report. The report that shares most with this one is named; the rest are counted.
 */
export function marginNotes(archive: Archive, report: Report): ReadonlyMap<number, MarginNote | null> {
	const found = new Map<number, { other: Report; there: number; more: number }>();
	for (const { report: id, passages } of [...report.shared].sort((a, b) => b.words - a.words)) {
		const other = archive.byId.get(id);
		if (!other) continue;
		for (const [here, there] of new Map(passages.toReversed().map((passage) => [passage.here, passage.there]))) {
			const known = found.get(here);
			found.set(here, known ? { ...known, more: known.more + 1 } : { other, there, more: 0 });
		}
	}
	const notes = new Map<number, MarginNote | null>();
	for (const group of groupsOf([...found].sort(([a], [b]) => a - b))) {
		const { other, more } = (group[0] as (typeof group)[number])[1];
		for (const { here, there } of passageRuns(group.map(([number, note]) => ({ here: number, there: note.there })))) {
			for (let number = here[0]; number <= here[1]; number++) notes.set(number, null);
			notes.set(here[0], { title: titleOf(other), href: paragraphUrl(other.id, there[0]), there, here, other, more });
		}
	}
	return notes;
}

/** Neighbours that name the same report and count as many others. */
function groupsOf<Note extends { other: Report; more: number }>(notes: readonly [number, Note][]): [number, Note][][] {
	const groups: [number, Note][][] = [];
	for (const one of notes) {
		const last = groups.at(-1)?.at(-1)?.[1];
		if (last && last.other === one[1].other && last.more === one[1].more) groups.at(-1)?.push(one);
		else groups.push([one]);
	}
	return groups;
}
