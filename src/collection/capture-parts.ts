import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { type Message, type ReportId, reportId, type Sha256 } from '#model';
import { type Capture, type PartLines, reportsIn, say } from '#reader';
import { decode, splitLines } from '#text';
import { readSidecar } from './cataloguer/sidecar.ts';
import { LARGEST_SIDECAR, readBytes } from './read-bytes.ts';

/** A file that holds several reports: each as a capture of its own, byte for byte, and what is told of the cut. */
export interface CaptureParts {
	/** Empty when the file is one report. */
	readonly parts: readonly Capture[];
	readonly messages: readonly Message[];
}

/**
 * Cuts a file with several reports into captures, by the heads that repeat in it or where its sidecar says. Each part is
 * the file's own bytes, from its first line to the line before the next part; what stands before the first is no report's.
 */
export function partsOf(capture: Capture, sidecars: ReadonlyMap<number, string> = new Map(), articles = ''): CaptureParts {
	const { text, file, sidecar } = capture;
	const told = sidecar?.parts;
	const lines = splitLines(text);
	const { parts, suspected } = told === undefined ? reportsIn(lines) : { parts: asTold(told, lines.length), suspected: [] };
	if (suspected.length > 0)
		return { parts: [], messages: [say('capture/several', file, { lines: listed(suspected) }, suspected[0])] };
	if (parts.length === 0) return NONE;
	const cut = cutBytes(capture, parts);
	if (cut === null)
		return { parts: [], messages: [say('capture/uncut', file, { count: parts.length, encoding: capture.encoding })] };
	const where = parts.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
	const parted = cut.map((part, index) => withSidecar(part, sidecars.get(index + 1), articles));
	return { parts: parted, messages: [say('capture/parts', file, { count: parts.length, lines: where })] };
}

const NONE: CaptureParts = { parts: [], messages: [] };

/** `parts: false` makes one report of a file, `parts: [1, 56]` begins reports on these lines. */
function asTold(told: false | readonly number[], count: number): PartLines[] {
	if (told === false) return [];
	const starts = [...new Set(told)].filter((line) => line <= count).sort((a, b) => a - b);
	return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? count + 1) - 1 }));
}

function listed(lines: readonly number[]): string {
	return lines.length <= 8 ? lines.join(', ') : `${lines.slice(0, 8).join(', ')} …`;
}

/** A report of a file with the sidecar of its own, which then takes the place of the file's. */
function withSidecar(part: Capture, path: string | undefined, articles: string): Capture {
	if (path === undefined) return part;
	const read = readBytes(join(articles, path), LARGEST_SIDECAR);
	if ('rule' in read) return { ...part, messages: [say(read.rule, path, read.fill)] };
	const key = createHash('sha256').update(part.key).update(read.bytes).digest('hex');
	return { ...part, ...readSidecar(path, read.bytes), sidecarFile: path, key };
}

/** The captures of the parts; null when the bytes of the file cannot be cut so that each part reads as it does in the whole. */
function cutBytes(capture: Capture, parts: readonly PartLines[]): Capture[] | null {
	const { bytes, text, encoding } = capture;
	const starts = lineStarts(text);
	const mark = markLength(bytes);
	const places = parts.map(({ from }, index) => {
		const start = starts[from - 1] as number;
		const end = index + 1 < parts.length ? starts[parts[index + 1]!.from - 1]! : (starts[parts[index]!.to] ?? text.length);
		return { start, end, first: 0, last: 0 };
	});
	let [at, read] = [mark, 0];
	for (const place of places) {
		at += byteLength(text.slice(read, place.start), encoding);
		place.first = at;
		at += byteLength(text.slice(place.start, place.end), encoding);
		place.last = at;
		read = place.end;
	}
	const cut = places.map(({ start, end, first, last }, index) => {
		const slice = bytes.slice(first, last);
		const decoded = decode(slice, encoding);
		const whole = 'text' in decoded && decoded.text === text.slice(start, end);
		return whole ? partCapture(capture, slice, decoded.text, index, parts, { first, last }) : null;
	});
	return cut.every((part) => part !== null) ? cut : null;
}

function partCapture(
	capture: Capture,
	bytes: Uint8Array,
	text: string,
	index: number,
	parts: readonly PartLines[],
	{ first, last }: { first: number; last: number },
): Capture {
	const number = index + 1;
	const { from, to } = parts[index]!;
	return {
		...capture,
		id: partId(capture.id, number),
		file: partName(capture.file, number, parts.length),
		bytes,
		text,
		sha256: hash('sha256', bytes) as Sha256,
		key: createHash('sha256').update(`${capture.key}\0${number}\0${from}\0${to}`).digest('hex'),
		messages: [],
		part: { file: capture.file, number, of: parts.length, from, to, start: first, end: last, sha256: capture.sha256 },
	};
}

/** The id of the n-th report of a file. */
export function partId(file: ReportId, number: number): ReportId {
	return reportId(`${file}-${number}`);
}

/** How a part is named in messages and lists, `export.txt#02`: in order, right behind its file. */
export function partName(file: string, number: number, of: number): string {
	return `${file}#${String(number).padStart(String(of).length, '0')}`;
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
	return starts;
}

function markLength(bytes: Uint8Array): number {
	let length = 0;
	while (bytes[length] === 0xef && bytes[length + 1] === 0xbb && bytes[length + 2] === 0xbf) length += 3;
	return length > 0 ? length : (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
}

function byteLength(text: string, encoding: string): number {
	if (encoding === 'utf-8') return Buffer.byteLength(text);
	if (encoding.startsWith('utf-16')) return text.length * 2;
	return iconv.encodingExists(encoding) ? iconv.encode(text, encoding).length : Number.NaN;
}
