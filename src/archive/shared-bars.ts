import { type Passage, passageText } from '#markdown';
import type { Shared } from '#model';
import type { Report } from './report.ts';

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
