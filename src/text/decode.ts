import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { because, type Evidence } from '#model';
import { encodingLabel } from './encodings.ts';
import { guessEncoding } from './guess-encoding.ts';
import { looksBinary, utf16WithoutMark } from './odd-marks.ts';

/** Why a file is not read as text, and what to do about it. */
export interface Refusal {
	readonly rule: string;
	readonly reason: string;
	readonly remedy: string;
}

/** A capture's words, and how its encoding is known. */
export interface Decoded {
	/** The words, byte order marks removed, nothing else changed. */
	readonly text: string;
	/** WHATWG label, "windows-1256". */
	readonly encoding: string;
	readonly encodingBasis: 'bom' | 'utf-8' | 'sidecar' | 'detected';
	/** What a reader of the report should know. */
	readonly warnings: Evidence[];
}

const MARKS: readonly [string, readonly number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
	['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/**
 * The words of a capture: by its byte order mark; else strict UTF-8; else what the sidecar declares; else a detector's
 * guess, which is recorded and warned about. Anything that would come out garbled is refused with the reason.
 * @param declared the encoding that the sidecar names
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | { refusal: Refusal } {
	const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
	if (mark) return withMark(bytes, mark[0]);
	if (looksBinary(bytes)) return binary();
	const utf8 = strictUtf8(bytes);
	// Half of UTF-16 in many scripts is valid UTF-8 too, full of control characters.
	const wide = utf8?.includes('\0') ? guessed16(bytes) : null;
	if (wide) return wide;
	// Encodings that switch alphabets by escape sequences look like UTF-8 as well.
	const plain: Decoded | null = utf8 === null ? null : { text: utf8, encoding: 'utf-8', encodingBasis: 'utf-8', warnings: [] };
	if (plain && !bytes.includes(0x1b)) return plain;
	if (declared !== undefined) return asDeclared(bytes, declared);
	if (plain) return switching(bytes) ?? plain;
	return guessed16(bytes) ?? damagedUtf8(bytes) ?? guessed(bytes);
}

function withMark(bytes: Uint8Array, encoding: string): Decoded | { refusal: Refusal } {
	const text = read(bytes, encoding).replace(/^\ufeff+/, '');
	// A U+FFFD that the file itself holds is a letter like any other.
	const lost = encoding === 'utf-8' && strictUtf8(bytes) !== null ? 0 : count(text, '\ufffd');
	if (encoding === 'utf-8' && lost > 0 && damagedUtf8(bytes) === null) {
		return refuse(
			'its byte order mark says UTF-8, but its bytes are not UTF-8',
			'Save the file as UTF-8, or remove the mark and name the encoding in a sidecar (encoding: …).',
		);
	}
	if (text.length > 20 && count(text, '\0') > text.length / 20) return binary();
	return { text, encoding, encodingBasis: 'bom', warnings: lost > 0 ? [damage(lost)] : [] };
}

function asDeclared(bytes: Uint8Array, declared: string): Decoded | { refusal: Refusal } {
	const encoding = encodingLabel(declared);
	if (encoding === null) {
		return refuse(
			`the sidecar names an encoding that is not known here, "${declared.slice(0, 40)}"`,
			'Name one such as utf-8, windows-1252, windows-1256, koi8-r or shift_jis, or leave it out.',
		);
	}
	const text = read(bytes, encoding);
	const lost = count(text, '\ufffd');
	if (lost > 0 && (encoding !== 'utf-8' || damagedUtf8(bytes) === null)) {
		return refuse(
			`the sidecar says ${encoding}, but ${lost} ${lost === 1 ? 'place does' : 'places do'} not fit that encoding`,
			'Correct the encoding in the sidecar, or save the file as UTF-8.',
		);
	}
	return { text, encoding, encodingBasis: 'sidecar', warnings: lost > 0 ? [damage(lost)] : [] };
}

/** Japanese mail and old pages switch alphabets by escape sequences; others that do so are not read here. */
function switching(bytes: Uint8Array): Decoded | { refusal: Refusal } | null {
	const plain = Buffer.from(bytes).toString('latin1');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
	if (!/\x1b(?:\$[()]?[@A-D]|\([IJ])/.test(plain)) return null;
	const text = read(bytes, 'iso-2022-jp');
	return text.includes('\ufffd') ? unknown() : { ...asGuess('iso-2022-jp'), text };
}

function guessed16(bytes: Uint8Array): Decoded | null {
	const encoding = utf16WithoutMark(bytes);
	return encoding && { ...asGuess(encoding), text: read(bytes, encoding) };
}

/**
 * UTF-8 with a few broken bytes, as a cut or a lone surrogate leaves it: several good sequences for each bad one, which
 * no legacy encoding has.
 */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
	const text = read(bytes, 'utf-8').replace(/^\ufeff+/, '');
	const bad = count(text, '\ufffd');
	const good = (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - bad;
	// A surrogate written as UTF-8 is three bad bytes that no legacy encoding would put in a row.
	const surrogates =
		Buffer.from(bytes)
			.toString('latin1')
			.match(/\xed[\xa0-\xbf][\x80-\xbf]/g)?.length ?? 0;
	if (bad === 0 || (bad - 3 * surrogates) * 3 > good) return null;
	return { text, encoding: 'utf-8', encodingBasis: 'detected', warnings: [damage(bad)] };
}

function guessed(bytes: Uint8Array): Decoded | { refusal: Refusal } {
	const guess = guessEncoding(bytes, read);
	if (guess) return { ...asGuess(guess.label), text: guess.text };
	return unknown();
}

function unknown(): { refusal: Refusal } {
	return refuse(
		'it is not UTF-8, and its encoding cannot be told with confidence',
		'Save it as UTF-8, or name the encoding in a sidecar beside it (encoding: windows-1256, say).',
	);
}

function asGuess(encoding: string): Omit<Decoded, 'text'> {
	return {
		encoding,
		encodingBasis: 'detected',
		warnings: [because('text/encoding-guessed', null, { encoding })],
	};
}

function strictUtf8(bytes: Uint8Array): string | null {
	return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : null;
}

/** Decodes loosely: U+FFFD where bytes do not fit, lone surrogates included. */
function read(bytes: Uint8Array, encoding: string): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (encoding === 'utf-8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer);
	if (encoding === 'iso-2022-jp') return new TextDecoder(encoding).decode(buffer);
	return iconv.decode(buffer, encoding.replace(/^x-/, ''), { stripBOM: false }).toWellFormed();
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}

function damage(places: number): Evidence {
	return because('text/damaged', null, { places });
}

function binary(): { refusal: Refusal } {
	return {
		refusal: {
			rule: 'capture/binary',
			reason: 'it looks like a binary file, not text',
			remedy: 'Save the page as plain text and put that file here instead.',
		},
	};
}

function refuse(reason: string, remedy: string): { refusal: Refusal } {
	return { refusal: { rule: 'capture/encoding', reason, remedy } };
}

/** One line of a capture as saved: no newline, nothing trimmed. Numbers count from 1. */
export interface SourceLine {
	readonly number: number;
	readonly text: string;
}

/**
 * Splits a capture into its source lines. Only CR LF, CR and LF break a line (U+2028, form feed and the like do not), so
 * that the numbers are the ones an editor shows. A newline at the very end begins no further line.
 */
export function splitLines(text: string): SourceLine[] {
	if (text === '') return [];
	const parts = text.split(/\r\n|\r|\n/);
	if (parts.at(-1) === '') parts.pop();
	return parts.map((part, index) => ({ number: index + 1, text: part }));
}
