import type { Shared } from '../schema/report.ts';
import { sharedPassages, type WordLine } from './alignment.ts';

/** A fingerprint in more reports than this is a standing phrase and points nowhere. */
const COMMON = 30;
/** Two reports are compared when they share at least this many fingerprints. */
const HITS = 2;
/** No report is compared with more others than this; those with the most fingerprints in common come first. */
const PARTNERS = 40;
/** Reports whose words are kept at hand while pairs are compared. */
const AT_HAND = 400;

/** What reuse needs to know of a report. */
export interface Printed {
	readonly id: string;
	readonly prints: Uint32Array;
}

/** Passages of one report that stand in another too, by the two ids in the order given. */
export type PassagesOf = (here: string, there: string) => Shared['passages'];

/**
 * Finds passages that stand in more than one report, in about linear time: sorts all fingerprints, compares only
 * reports that share some. Returns what each report shares, most words first.
 * @param passagesOf compares two reports word by word
 */
export function findReuse(reports: readonly Printed[], passagesOf: PassagesOf): Map<string, Shared[]> {
	const found = new Map<string, Shared[]>();
	for (const [a, b] of candidates(reports)) {
		const [here, there] = [(reports[a] as Printed).id, (reports[b] as Printed).id];
		const passages = passagesOf(here, there);
		if (passages.length === 0) continue;
		const words = passages.reduce((sum, passage) => sum + passage.words, 0);
		const mirrored = passages.map((passage) => ({ here: passage.there, there: passage.here, words: passage.words }));
		mirrored.sort((x, y) => x.here - y.here || x.there - y.there);
		append(found, here, { report: there, words, passages });
		append(found, there, { report: here, words, passages: mirrored });
	}
	for (const shared of found.values()) shared.sort((a, b) => b.words - a.words || (a.report < b.report ? -1 : 1));
	return found;
}

/** Compares reports by the words that `wordsOf` gives, keeping a bounded number of them at hand. */
export function comparer(wordsOf: (id: string) => WordLine): PassagesOf {
	const atHand = new Map<string, WordLine>();
	const words = (id: string): WordLine => {
		const known = atHand.get(id) ?? wordsOf(id);
		atHand.delete(id);
		atHand.set(id, known);
		if (atHand.size > AT_HAND) atHand.delete(atHand.keys().next().value as string);
		return known;
	};
	return (here, there) => sharedPassages(words(here), words(there));
}

/** Pairs of reports worth comparing, as indexes in order, the smaller first. */
function candidates(reports: readonly Printed[]): [number, number][] {
	const hits = new Map<number, number>();
	const count = reports.length;
	for (const holders of sharedPrints(reports)) {
		for (let a = 0; a < holders.length; a++) {
			for (let b = a + 1; b < holders.length; b++) {
				const pair = (holders[a] as number) * count + (holders[b] as number);
				hits.set(pair, (hits.get(pair) ?? 0) + 1);
			}
		}
	}
	const partners = new Uint32Array(count);
	const pairs: [number, number][] = [];
	const likely = [...hits].filter(([, shared]) => shared >= HITS).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
	for (const [pair] of likely) {
		const [a, b] = [Math.floor(pair / count), pair % count];
		if (partners[a]! >= PARTNERS || partners[b]! >= PARTNERS) continue;
		partners[a]! += 1;
		partners[b]! += 1;
		pairs.push([a, b]);
	}
	return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** For each fingerprint that several reports have, the indexes of these reports, ascending. */
function* sharedPrints(reports: readonly Printed[]): Generator<number[]> {
	// A fingerprint has 32 bits, an index fits in 21: both in one double, which sorts as a number.
	const span = 2 ** 21;
	const all = new Float64Array(reports.reduce((sum, { prints }) => sum + prints.length, 0));
	let filled = 0;
	reports.forEach(({ prints }, index) => {
		for (const print of prints) all[filled++] = print * span + index;
	});
	all.sort();
	for (let from = 0; from < all.length; ) {
		const print = Math.floor((all[from] as number) / span);
		let to = from + 1;
		while (to < all.length && (all[to] as number) < (print + 1) * span) to += 1;
		if (to - from > 1 && to - from <= COMMON) yield Array.from(all.subarray(from, to), (both) => both % span);
		from = to;
	}
}

function append(found: Map<string, Shared[]>, id: string, shared: Shared): void {
	const known = found.get(id);
	if (known) known.push(shared);
	else found.set(id, [shared]);
}
