import type { SortedNumbers, Sorting } from './sorted-numbers.ts';

/** A fingerprint in more reports than this is a standing phrase and points nowhere. */
const COMMON = 30;
/** Two reports are compared when they share at least this many fingerprints. */
const HITS = 2;
/** No report is compared with more others than this; those with the most fingerprints in common come first. */
const PARTNERS = 40;
/** More fingerprints in common than this make no difference. */
const MOST = 2 ** 11 - 1;
/** A fingerprint has 32 bits, a report's index 21, a pair of indexes 42: each fits in a double with the next. */
const SPAN = 2 ** 21;
const PAIRS = SPAN * SPAN;

/** Finds pairs of reports worth comparing. */
export interface Candidates {
	/** Takes a report's fingerprints; reports count from 0. */
	add(index: number, prints: Uint32Array): void;
	/** Pairs of indexes in order, the smaller first; to be read once, to the end. */
	pairs(): Generator<[number, number]>;
}

/** Works in about linear time, and in memory that does not grow: only reports that share fingerprints ever meet. */
export function openCandidates(sorting: Sorting): Candidates {
	const printed = sorting();
	let count = 0;
	return {
		add(index, prints) {
			if (index >= SPAN) throw new RangeError(`more than ${SPAN} reports`);
			count = index + 1;
			for (let at = 0; at < prints.length; at++) printed.add(prints[at]! * SPAN + index);
		},
		*pairs() {
			const meetings = sorting();
			meet(printed, meetings);
			const ranked = sorting();
			rank(meetings, ranked);
			const chosen = sorting();
			choose(ranked, chosen, count);
			for (const pair of chosen.all()) yield [Math.floor(pair / SPAN), pair % SPAN];
		},
	};
}

/** Fingerprints → one number for each time that two reports have one in common. */
function meet(printed: SortedNumbers, meetings: SortedNumbers): void {
	let last = -1;
	let holders: number[] = [];
	const part = () => {
		if (holders.length > COMMON) return;
		for (const [at, a] of holders.entries()) for (let b = at + 1; b < holders.length; b++) meetings.add(a * SPAN + holders[b]!);
	};
	for (const both of printed.all()) {
		const print = Math.floor(both / SPAN);
		if (print !== last) {
			if (holders.length > 1) part();
			holders = [];
			last = print;
		}
		if (holders.length <= COMMON) holders.push(both % SPAN);
	}
	part();
}

/** Meetings → one number a pair, which sorts those that meet most often first. */
function rank(meetings: SortedNumbers, ranked: SortedNumbers): void {
	let last = -1;
	let times = 0;
	const part = () => {
		if (times >= HITS) ranked.add((MOST - Math.min(MOST, times)) * PAIRS + last);
	};
	for (const pair of meetings.all()) {
		if (pair !== last) {
			part();
			times = 0;
			last = pair;
		}
		times += 1;
	}
	part();
}

/** Ranked pairs → the pairs that no report has too many of. */
function choose(ranked: SortedNumbers, chosen: SortedNumbers, count: number): void {
	const partners = new Uint8Array(count);
	for (const each of ranked.all()) {
		const pair = each % PAIRS;
		const [a, b] = [Math.floor(pair / SPAN), pair % SPAN];
		if (partners[a]! >= PARTNERS || partners[b]! >= PARTNERS) continue;
		partners[a]! += 1;
		partners[b]! += 1;
		chosen.add(pair);
	}
}
