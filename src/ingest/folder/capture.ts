import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import { type Decoded, decode } from '../../capture/decode.ts';
import type { ReportId, Sha256 } from '../../schema/ids.ts';
import type { Message } from '../../schema/ingest-report.ts';
import type { Sidecar } from '../../schema/sidecar.ts';
import type { Desk } from '../cataloguer/desk.ts';
import { readSidecar } from '../cataloguer/sidecar.ts';
import { say } from '../rules.ts';
import { captureId } from './capture-id.ts';
import { LARGEST_SIDECAR, readBytes } from './read-bytes.ts';

/** The bytes of one capture and its sidecar, with the fingerprint by which an unchanged one is known. */
export interface CaptureFile {
	readonly id: ReportId;
	/** Path inside the articles folder. */
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly sha256: Sha256;
	readonly sidecarFile: string | null;
	readonly sidecarBytes: Uint8Array | null;
	/** SHA-256 over capture, sidecar, authority files and program: the same key gives the same report. */
	readonly key: string;
	/** A sidecar that could not be read. */
	readonly messages: readonly Message[];
}

/** A capture that has been read: words, encoding, sidecar. */
export interface Capture extends Omit<CaptureFile, 'sidecarBytes' | 'messages'>, Decoded {
	readonly sidecar: Sidecar | null;
	readonly messages: readonly Message[];
}

/** Reads the bytes of a capture and its sidecar; a message when the capture cannot be read at all. */
export function openCapture(
	articles: string,
	file: string,
	sidecarFile: string | null,
	desk: Desk,
): CaptureFile | { refusal: Message } {
	const read = readBytes(join(articles, file));
	if ('rule' in read) return { refusal: say(read.rule, file, read.fill) };
	const side = sidecarFile === null ? null : readBytes(join(articles, sidecarFile), LARGEST_SIDECAR);
	const messages = side && 'rule' in side ? [say(side.rule, sidecarFile as string, side.fill)] : [];
	const sidecarBytes = side && 'bytes' in side ? side.bytes : null;
	const sha256 = hash('sha256', read.bytes) as Sha256;
	const key = createHash('sha256')
		.update(`${desk.key}\0${file}\0${sha256}\0${sidecarFile ?? ''}\0`)
		.update(sidecarBytes ?? '')
		.digest('hex');
	return { id: captureId(file), file, bytes: read.bytes, sha256, sidecarFile, sidecarBytes, key, messages };
}

/** Decodes a capture and parses its sidecar. A wrong sidecar is named and left aside; the capture is read without it. */
export function readCapture(opened: CaptureFile): Capture | { refusal: Message; messages: readonly Message[] } {
	const { sidecarBytes, ...rest } = opened;
	const side = sidecarBytes ? readSidecar(opened.sidecarFile as string, sidecarBytes) : { sidecar: null, messages: [] };
	const messages = [...opened.messages, ...side.messages];
	const decoded = decode(opened.bytes, side.sidecar?.encoding);
	if ('refusal' in decoded) {
		const { rule, reason, remedy } = decoded.refusal;
		return { refusal: say(rule as 'capture/binary', opened.file, { reason, remedy }), messages };
	}
	for (const reason of decoded.warnings) messages.push(say('capture/guessed', opened.file, { reason }));
	return { ...rest, ...decoded, sidecar: side.sidecar, messages };
}
