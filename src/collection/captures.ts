import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import { idFromStem, isKept, type Message, type ReportId, reportId, type Sha256 } from '#model';
import { type AuthorityContext, type Capture, type CaptureFile, say } from '#reader';
import { decode } from '#text';
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

/**
 * The id of a report, from its capture's file name and nothing else, so that it never changes. Where folding the name
 * loses letters (another script, an over-long name) or gives a name that is kept, eight digits of a
 * fingerprint of the name keep it apart from others.
 */
export function captureId(path: string): ReportId {
	const stem = (path.split('/').at(-1) as string).replace(/\.txt$/i, '').normalize('NFC');
	const folded = idFromStem(stem);
	if (folded !== null && !isKept(folded) && !losesLetters(stem, folded)) return folded;
	const print = createHash('sha256').update(stem.toLowerCase()).digest('hex').slice(0, 8);
	const start = (folded ?? 'capture').slice(0, 100).replace(/-+$/, '');
	return reportId(`${start}-${print}`);
}

function losesLetters(stem: string, folded: string): boolean {
	const letters =
		stem
			.normalize('NFKD')
			.toLowerCase()
			.match(/[\p{L}\p{N}]/gu)
			?.join('') ?? '';
	return letters !== folded.replaceAll('-', '');
}

/**
 * Captures whose names fold to one address, by path. Each is named and all of them wait, so that no address ever
 * changes hands without anybody noticing.
 */
export function clashes(captures: readonly string[]): Map<string, Message> {
	const byId = Map.groupBy(captures, captureId);
	const clashing = new Map<string, Message>();
	for (const [id, files] of byId) {
		if (files.length === 1) continue;
		for (const file of files) {
			const others = files.filter((other) => other !== file);
			clashing.set(file, say('id/taken', file, { id, others: others.join(' and ') }));
		}
	}
	return clashing;
}
