import type { Shared } from '#model';
import { by } from '#text';
import type { PassagesOf } from './alignment.ts';
import type { Candidates } from './candidates.ts';
import type { LastRun, Ledger } from './ledger.ts';
import type { Sorting } from './sorted-numbers.ts';

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
const SPAN = 2 ** 32;

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
		if (passages.length > 0) for (const index of indexes) sides.add(index * SPAN + at);
		at += 1;
	}
	let index = -1;
	let found: Compared[] = [];
	for (const side of sides.all()) {
		const next = Math.floor(side / SPAN);
		if (next !== index && index >= 0) yield seenFrom(index, found, reports);
		if (next !== index) found = [];
		index = next;
		found.push(compared.read(side % SPAN));
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
