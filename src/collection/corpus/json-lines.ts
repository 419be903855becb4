import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 2 ** 16;
const NEWLINE = 10;

/** Reads a file of JSON line by line, a little at a time. Throws a SyntaxError on a line that is not JSON. */
export function* jsonLines<Entry>(path: string): Generator<Entry> {
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
export function* chunks(path: string): Generator<Buffer> {
	const descriptor = openSync(path, 'r');
	const room = Buffer.alloc(CHUNK);
	try {
		for (let got = readSync(descriptor, room); got > 0; got = readSync(descriptor, room)) yield room.subarray(0, got);
	} finally {
		closeSync(descriptor);
	}
}
