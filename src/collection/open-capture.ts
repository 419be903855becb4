import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import type { Message, Sha256 } from '#model';
import { type AuthorityContext, type Capture, type CaptureFile, say } from '#reader';
import { decode } from '#text';
import { captureId } from './capture-id.ts';
import { readSidecar } from './cataloguer/sidecar.ts';
import { LARGEST_SIDECAR, readBytes } from './read-bytes.ts';

/** Reads the bytes of a capture and its sidecar; a message when the capture cannot be read at all. */
export function openCapture(
	articles: string,
	file: string,
	sidecarFile: string | null,
	context: AuthorityContext,
): CaptureFile | { refusal: Message } {
	const read = readBytes(join(articles, file));
	if ('rule' in read) return { refusal: say(read.rule, file, read.fill) };
	const side = sidecarFile === null ? null : readBytes(join(articles, sidecarFile), LARGEST_SIDECAR);
	const messages = side && 'rule' in side ? [say(side.rule, sidecarFile as string, side.fill)] : [];
	const sidecarBytes = side && 'bytes' in side ? side.bytes : null;
	const sha256 = hash('sha256', read.bytes) as Sha256;
	const key = createHash('sha256')
		.update(`${context.key}\0${file}\0${sha256}\0${sidecarFile ?? ''}\0`)
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
	for (const { code, values } of decoded.warnings)
		messages.push(say(code === 'text/damaged' ? 'capture/damaged' : 'capture/guessed', opened.file, values));
	return { ...rest, ...decoded, sidecar: side.sidecar, messages };
}
