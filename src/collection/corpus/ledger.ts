import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { byText } from '#text';

/**
 * A file with one entry of JSON a line, written in order: what a run must remember of each report without holding it in
 * memory.
 */
export interface Ledger<Entry> {
	/** Adds an entry; entries count from 0. */
	append(entry: Entry): void;
	/** Reads one entry back. */
	read(index: number): Entry;
	/** Reads all entries back in order. */
	entries(): Generator<Entry>;
	/**
	 * Closes the file; given a program, ends it with a checksum, by which a later run of the same program knows that it is
	 * whole.
	 */
	close(program?: string): void;
}

/** Characters that are collected before they are written. */
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
		close(program) {
			flush();
			if (program !== undefined) {
				gathered = checksumLine(hash.copy().digest('hex'), program);
				flush();
			}
			closeSync(descriptor);
		},
	};
}

/** The entries of a ledger that was closed, in order; none when it is missing, damaged or another program's. */
export function* readLedger<Entry>(path: string, program: string): Generator<Entry> {
	if (!isWhole(path, program)) return;
	for (const entry of jsonLines<Entry>(path)) if (typeof entry !== 'string') yield entry;
}

/** Length of the line of the checksum: 64 digits in quotes, and a newline. */
const LENGTH = 67;

/** The last line of a ledger: SHA-256 of the lines before it and of the program that wrote them. */
function checksumLine(contentSha256: string, program: string): string {
	return `"${createHash('sha256').update(`${program}\0${contentSha256}`).digest('hex')}"\n`;
}

/** Whether a file is there, whole as it was written, and written by the same program. */
function isWhole(path: string, program: string): boolean {
	if (!existsSync(path)) return false;
	let left = statSync(path).size - LENGTH;
	if (left < 0) return false;
	const hash = createHash('sha256');
	let last = '';
	for (const chunk of chunks(path)) {
		const content = chunk.subarray(0, Math.max(0, left));
		hash.update(content);
		left -= content.length;
		last += chunk.subarray(content.length).toString('latin1');
	}
	return last === checksumLine(hash.digest('hex'), program);
}

const CHUNK = 2 ** 16;
const NEWLINE = 10;

/** Reads a file of JSON line by line, a little at a time. Throws a SyntaxError on a line that is not JSON. */
function* jsonLines<Entry>(path: string): Generator<Entry> {
	let rest: Buffer[] = [];
	for (const chunk of chunks(path)) {
		let from = 0;
		for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
			const line = chunk.subarray(from, to);
			yield JSON.parse((rest.length === 0 ? line : Buffer.concat([...rest, line])).toString('utf8')) as Entry;
			rest = [];
			from = to + 1;
		}
		if (from < chunk.length) rest.push(Buffer.from(chunk.subarray(from)));
	}
}

/** The bytes of a file, a chunk at a time; a chunk is good until the next one is asked for. */
function* chunks(path: string): Generator<Buffer> {
	const descriptor = openSync(path, 'r');
	const room = Buffer.alloc(CHUNK);
	try {
		for (let got = readSync(descriptor, room); got > 0; got = readSync(descriptor, room)) yield room.subarray(0, got);
	} finally {
		closeSync(descriptor);
	}
}

/** Hands out the entries of the last run to a run that asks for them in the same order. */
export interface LastRun<Entry> {
	/** The entry with these names, or none. Names must be asked for in rising order, each once at most. */
	find(...names: string[]): Entry | undefined;
	/** Must be called when nothing more will be asked for. */
	close(): void;
}

/** Walks through sorted entries beside a run that works in the same order, so that none need be held in memory. */
export function lastRun<Entry>(entries: Generator<Entry>, namesOf: (entry: Entry) => readonly string[]): LastRun<Entry> {
	let next = entries.next();
	return {
		find(...names) {
			for (; !next.done; next = entries.next()) {
				const order = inOrder(namesOf(next.value), names);
				if (order === 0) return next.value;
				if (order > 0) return undefined;
			}
			return undefined;
		},
		close: () => void entries.return(undefined),
	};
}

function inOrder(a: readonly string[], b: readonly string[]): number {
	for (const [at, name] of a.entries()) {
		const order = byText(name, b[at] ?? '');
		if (order !== 0) return order;
	}
	return 0;
}
