import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Takes numbers in any order, as many as there are, and gives them back sorted, in memory that does not grow with them. */
export interface SortedNumbers {
	add(number: number): void;
	/** All numbers in rising order; to be read once, to the end. */
	all(): Generator<number>;
}

/** Makes such a place for numbers. */
export type Sorting = () => SortedNumbers;

interface Run {
	readonly path: string;
	readonly length: number;
}

/** So many numbers are sorted at a time: 4 MiB. */
const AT_ONCE = 2 ** 19;
/** So many numbers of each sorted run are at hand while runs are merged. */
const AHEAD = 2 ** 11;

/** Sorting that puts sorted runs down in files of a folder when numbers are many, and merges them. */
export function sortingIn(folder: string, atOnce = AT_ONCE): Sorting {
	return () => {
		let room = new Float64Array(Math.min(16, atOnce));
		let filled = 0;
		let scratch: string | null = null;
		const runs: Run[] = [];
		return {
			add(number) {
				if (filled === atOnce) {
					scratch ??= mkdtempSync(join(folder, '.sort-'));
					runs.push(putDown(join(scratch, String(runs.length)), room.sort()));
					filled = 0;
				} else if (filled === room.length) room = grown(room, Math.min(atOnce, filled * 4));
				room[filled++] = number;
			},
			*all() {
				const last = room.subarray(0, filled).sort();
				try {
					if (runs.length === 0) yield* last;
					else yield* merged([...runs.map(readBack), last[Symbol.iterator]()]);
				} finally {
					if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
				}
			},
		};
	};
}

function grown(room: Float64Array, length: number): Float64Array<ArrayBuffer> {
	const larger = new Float64Array(length);
	larger.set(room);
	return larger;
}

function putDown(path: string, numbers: Float64Array): Run {
	const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
	const descriptor = openSync(path, 'wx');
	try {
		for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
	} finally {
		closeSync(descriptor);
	}
	return { path, length: numbers.length };
}

function* readBack({ path, length }: Run): Generator<number> {
	const descriptor = openSync(path, 'r');
	const room = new Float64Array(Math.min(AHEAD, length));
	try {
		for (let at = 0; at < length; at += room.length) {
			const wanted = new Uint8Array(room.buffer, 0, Math.min(room.length, length - at) * 8);
			for (let got = 0; got < wanted.length; ) got += readSync(descriptor, wanted, got, wanted.length - got, at * 8 + got);
			yield* room.subarray(0, wanted.length / 8);
		}
	} finally {
		closeSync(descriptor);
	}
}

/** Joins sorted runs, some dozens, by looking at the head of each. */
function* merged(runs: Iterator<number>[]): Generator<number> {
	const heads = runs.flatMap((run) => {
		const first = run.next();
		return first.done ? [] : [{ run, number: first.value }];
	});
	while (heads.length > 0) {
		let least = heads[0]!;
		for (const head of heads) if (head.number < least.number) least = head;
		yield least.number;
		const next = least.run.next();
		if (next.done) heads.splice(heads.indexOf(least), 1);
		else least.number = next.value;
	}
}
