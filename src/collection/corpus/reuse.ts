import type { Shared } from '#model';
import { by } from '#text';
import type { LastRun, Ledger } from './ledger.ts';
import type { PassagesOf } from './shared-passages.ts';
import type { SortedNumbers, Sorting } from './sorted-numbers.ts';

/** Two reports that were compared, the one whose capture comes first first, and what they share: often nothing. */
export interface Compared {
	/** Their captures. */
	readonly files: readonly [string, string];
	/** Their indexes in the run that compared them. */
	readonly indexes: readonly [number, number];
	readonly passages: Shared['passages'];
}

/** A report of this run: its id, its capture, whether it stands as the last run left it. */
export interface Known {
	readonly id: string;
	readonly file: string;
	readonly unchanged: boolean;
}

/** What one report shares with others, most words first. */
export interface Reuse {
	readonly index: number;
	readonly shared: readonly Shared[];
	/** Indexes of these others. */
	readonly others: readonly number[];
}

/** A report's index and a pair's place in one double. */
const SIDE = 2 ** 32;

/**
 * Compares the reports that are worth it and writes down what they share; what the last run found stands where both
 * are unchanged.
 */
export function compareReports(
	candidates: Candidates,
	compared: Ledger<Compared>,
	last: LastRun<Compared>,
	reports: readonly Known[],
	passagesOf: PassagesOf,
): void {
	for (const indexes of candidates.pairs()) {
		const [here, there] = [reports[indexes[0]]!, reports[indexes[1]]!];
		const files = [here.file, there.file] as const;
		const known = last.find(...files);
		const kept = here.unchanged && there.unchanged ? known?.passages : undefined;
		compared.append({ files, indexes, passages: kept ?? passagesOf(here.id, there.id) });
	}
}

/** Goes through the reports that share passages with others, in order. */
export function* reuseByReport(compared: Ledger<Compared>, reports: readonly Known[], sorting: Sorting): Generator<Reuse> {
	const sides = sorting();
	let at = 0;
	for (const { indexes, passages } of compared.entries()) {
		if (passages.length > 0) for (const index of indexes) sides.add(index * SIDE + at);
		at += 1;
	}
	let index = -1;
	let found: Compared[] = [];
	for (const side of sides.all()) {
		const next = Math.floor(side / SIDE);
		if (next !== index && index >= 0) yield seenFrom(index, found, reports);
		if (next !== index) found = [];
		index = next;
		found.push(compared.read(side % SIDE));
	}
	if (index >= 0) yield seenFrom(index, found, reports);
}

function seenFrom(index: number, found: readonly Compared[], reports: readonly Known[]): Reuse {
	const seen = found.map(({ indexes, passages }) => {
		const first = indexes[0] === index;
		const other = indexes[first ? 1 : 0];
		const words = passages.reduce((sum, passage) => sum + passage.words, 0);
		return { other, shared: { report: reports[other]!.id, words, passages: first ? passages : mirrored(passages) } };
	});
	seen.sort(
		by(
			({ shared }) => -shared.words,
			({ shared }) => shared.report,
		),
	);
	return { index, shared: seen.map(({ shared }) => shared), others: seen.map(({ other }) => other) };
}

function mirrored(passages: Shared['passages']): Shared['passages'] {
	return passages
		.map(({ here, there, words }) => ({ here: there, there: here, words }))
		.sort(
			by(
				({ here }) => here,
				({ there }) => there,
			),
		);
}

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
