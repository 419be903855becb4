import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { jsonLines } from './json-lines.ts';
import { isSealed, sealOf } from './seal.ts';

/**
 * A file of JSON, one entry a line, written from the first to the last: what a run must know again of each report
 * without holding it in memory.
 */
export interface Ledger<Entry> {
	/** Writes one entry down; entries count from 0. */
	append(entry: Entry): void;
	/** Reads one entry back. */
	read(index: number): Entry;
	/** Reads all entries back in order. */
	entries(): Generator<Entry>;
	/** Ends the file with a seal, by which a later run knows that it is whole and written by the same program. */
	seal(program: string): void;
	close(): void;
}

/** So many characters are gathered before they are written. */
const GATHERED = 2 ** 16;

/** Opens a new ledger. */
export function openLedger<Entry>(path: string): Ledger<Entry> {
	const descriptor = openSync(path, 'w+');
	const hash = createHash('sha256');
	// Where each entry begins, and where the next one will.
	const starts: number[] = [0];
	let gathered = '';
	const flush = () => {
		const bytes = Buffer.from(gathered);
		gathered = '';
		hash.update(bytes);
		for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
	};
	return {
		append(entry) {
			const line = `${JSON.stringify(entry)}\n`;
			gathered += line;
			starts.push(starts[starts.length - 1]! + Buffer.byteLength(line));
			if (gathered.length > GATHERED) flush();
		},
		read(index) {
			flush();
			const from = starts[index]!;
			const bytes = Buffer.alloc(starts[index + 1]! - from);
			for (let got = 0; got < bytes.length; ) got += readSync(descriptor, bytes, got, bytes.length - got, from + got);
			return JSON.parse(bytes.toString('utf8')) as Entry;
		},
		entries() {
			flush();
			return jsonLines<Entry>(path);
		},
		seal(program) {
			flush();
			gathered = sealOf(hash.copy().digest('hex'), program);
			flush();
		},
		close: () => closeSync(descriptor),
	};
}

/** The entries of a ledger that an earlier run sealed, in order; none when it is missing, damaged or another program's. */
export function* sealedEntries<Entry>(path: string, program: string): Generator<Entry> {
	if (!isSealed(path, program)) return;
	for (const entry of jsonLines<Entry>(path)) if (typeof entry !== 'string') yield entry;
}
