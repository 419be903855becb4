import { BEFORE_PLACE, IN } from './cue-words.ts';
import type { Reading, Run } from './reading.ts';

/** What a list that a name stands in says of all its members. */
export interface InList {
	/** Whether a country or a known place is among them. */
	readonly place: boolean;
	/** Whether "in" or another word of place stands before the first. */
	readonly in: boolean;
}

const ALONE: InList = { place: false, in: false };

/** What the lists that runs stand in say, run by run: "in Ostreke, Tarn and Sill". */
export function listsIn(reading: Reading, runs: readonly Run[]): InList[] {
	const { text, tokens, places } = reading;
	const lists: InList[] = [];
	for (let from = 0; from < runs.length; ) {
		let to = from + 1;
		while (to < runs.length && areListed(text.slice(tokens[runs[to - 1]!.last]!.end, tokens[runs[to]!.first]!.start))) to += 1;
		const members = runs.slice(from, to);
		const before = tokens[members[0]!.first - 1]?.folded ?? '';
		const list = {
			place: members.some(({ first, last }) => places.isPlace(reading, first, last)),
			in: IN.has(before) || BEFORE_PLACE.has(before),
		};
		for (const _member of members) lists.push(members.length > 1 ? list : ALONE);
		from = to;
	}
	return lists;
}

function areListed(between: string): boolean {
	return /^(?:,|,? (?:and|or|und|oder|et|ou|y|e|и)|\/) ?(?:the |al-|el-)?$/.test(between.replace(/\s+/g, ' '));
}
