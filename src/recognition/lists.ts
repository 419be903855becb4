import { IS } from './lexicon.ts';
import { isPlace, type Reading, type Run } from './runs.ts';

/** What a list that a name stands in says of all its members: a known place is among them; "in" stands before the first. */
export const LISTED = { place: 1, in: 2 } as const;

/** What the lists that runs stand in say, run by run: "in Ostreke, Tarn and Sill". */
export function listsIn(reading: Reading, runs: readonly Run[]): number[] {
	const { bits } = reading;
	const lists: number[] = [];
	for (let from = 0; from < runs.length; ) {
		let to = from + 1;
		while (to < runs.length && areListed(reading, runs[to - 1]!.last, runs[to]!.first)) to += 1;
		const members = runs.slice(from, to);
		let says = 0;
		if (members.length > 1) {
			if (members.some(({ first, last }) => isPlace(reading, first, last))) says |= LISTED.place;
			if (((bits[members[0]!.first - 1] ?? 0) & (IS.in | IS.beforePlace)) !== 0) says |= LISTED.in;
		}
		for (const _member of members) lists.push(says);
		from = to;
	}
	return lists;
}

/** Whether only a comma, "and" and an article stand between two words. */
function areListed({ text, tokens, bits }: Reading, last: number, first: number): boolean {
	for (let at = last + 1; at < first; at++) if ((bits[at]! & (IS.and | IS.article)) === 0 && !tokens[at]!.article) return false;
	if (first - last > 3) return false;
	if (first - last > 1 && (bits[last + 1]! & IS.and) === 0 && text.charCodeAt(tokens[last]!.end) !== 44) return false;
	const gap = text.slice(tokens[last]!.end, tokens[last + 1]!.start);
	return first - last > 1 ? /^,?\s+$/.test(gap) : /^(?:,\s+|\/)$/.test(gap);
}
