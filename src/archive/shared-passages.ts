import { type Passage, passageText } from '#markdown';
import type { Shared } from '#model';
import { memoize } from '#text';
import type { Archive, Report } from './reports.ts';

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
export const travelled = memoize(({ reports }: Archive): Report[] => {
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

/** One shared passage as bars on two lines of the same length: where it starts and how far it goes. */
export interface SharedBar {
	readonly here: readonly [start: number, length: number];
	readonly there: readonly [start: number, length: number];
}

/** Units in the length of a line. */
export const LINE = 400;
const SHORTEST = 4;

/** Where the passages that two reports share stand in each, in units of a line that stands for the whole report. */
export function sharedBars(report: Report, other: Report, shared: Shared): SharedBar[] {
	const [mine, theirs] = [paragraphStarts(report.passages()), paragraphStarts(other.passages())];
	return shared.passages.map(({ here, there, words }) => ({ here: bar(mine, here, words), there: bar(theirs, there, words) }));
}

interface Starts {
	readonly total: number;
	/** Words before each paragraph, by number. */
	readonly before: ReadonlyMap<number, number>;
}

function bar({ total, before }: Starts, paragraph: number, words: number): readonly [number, number] {
	const scale = LINE / Math.max(1, total);
	const length = Math.min(LINE, Math.max(SHORTEST, Math.round(words * scale)));
	return [Math.min(LINE - length, Math.round((before.get(paragraph) ?? 0) * scale)), length];
}

function paragraphStarts(passages: readonly Passage[]): Starts {
	const before = new Map<number, number>();
	let total = 0;
	for (const passage of passages) {
		if (passage.number !== null) before.set(passage.number, total);
		total += passageText(passage).trim().split(/\s+/).length;
	}
	return { total, before };
}
