import type { Message } from '#model';
import { say } from '#reader';
import type { ReportEntry } from './report-entry.ts';
import type { SortedNumbers, Sorting } from './sorted-numbers.ts';

/** Finds captures of one and the same report. */
export interface Duplicates {
	add(index: number, report: ReportEntry): void;
	/** A message for each duplicate; `read` returns a report by its index. */
	messages(read: (index: number) => ReportEntry): Message[];
}

const SPAN = 2 ** 21;

/** Two captures are duplicates when they are the same file, or when the words of their reports are the same. */
export function openDuplicates(sorting: Sorting): Duplicates {
	const files = sorting();
	const texts = sorting();
	return {
		add(index, { sha256, textKey }) {
			files.add(start(sha256, 'hex') * SPAN + index);
			if (textKey !== '') texts.add(start(textKey, 'base64url') * SPAN + index);
		},
		messages(read) {
			const same = groups(files, read, 'sha256').flatMap((group) => told(group, 'capture/same-file'));
			// A copy of the file has the same text too; that is told once.
			const alike = groups(texts, read, 'textKey').filter((group) => new Set(group.map(({ sha256 }) => sha256)).size > 1);
			return [...same, ...alike.flatMap((group) => told(group, 'capture/same-text'))];
		},
	};
}

/** The first 32 bits of a fingerprint, which nearly always tell it from others. */
function start(print: string, encoding: 'hex' | 'base64url'): number {
	return Buffer.from(print.slice(0, 8), encoding).readUInt32BE();
}

/** Reports with the same fingerprint, where there are several. */
function groups(starts: SortedNumbers, read: (index: number) => ReportEntry, by: 'sha256' | 'textKey'): ReportEntry[][] {
	const found: ReportEntry[][] = [];
	let last = -1;
	let indexes: number[] = [];
	const part = () => {
		if (indexes.length < 2) return;
		const sameStart = Map.groupBy(indexes.map(read), (report) => report[by]);
		found.push(...[...sameStart.values()].filter((group) => group.length > 1));
	};
	for (const both of starts.all()) {
		const print = Math.floor(both / SPAN);
		if (print !== last) {
			part();
			indexes = [];
			last = print;
		}
		indexes.push(both % SPAN);
	}
	part();
	return found;
}

function told(group: readonly ReportEntry[], rule: 'capture/same-file' | 'capture/same-text'): Message[] {
	return group.map(({ file }) => {
		const others = group.filter((other) => other.file !== file).map((other) => other.file);
		const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
		return say(rule, file, { others: others.slice(0, 3).join(', ') + more });
	});
}
