import { createHash } from 'node:crypto';
import { type CapturePart, idFromStem, type Message, type ReportId, type Sha256, type Sidecar } from '#model';
import type { Decoded } from '#text';

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
	/** Where it stands in a file that holds several reports. */
	readonly part?: CapturePart;
	/** A sidecar that could not be read. */
	readonly messages: readonly Message[];
}

/** A capture that has been read: words, encoding, sidecar. */
export interface Capture extends Omit<CaptureFile, 'sidecarBytes' | 'messages'>, Decoded {
	readonly sidecar: Sidecar | null;
	readonly messages: readonly Message[];
}

/**
 * A capture as its text alone: what reading needs, when the bytes are not at hand. The id is made from the file's name
 * where none is given.
 */
export interface CaptureText {
	/** Its name in the folder, which messages and the record give. */
	readonly file: string;
	readonly text: string;
	readonly id?: ReportId;
	readonly sidecar?: Sidecar | null;
}

/** A text as the capture that it would be, had it been saved as UTF-8. */
export function captureOf(given: CaptureText): Capture {
	const bytes = new TextEncoder().encode(given.text);
	const id = given.id ?? idFromStem(given.file.replace(/\.[^./]*$/, ''));
	if (id === null) throw new Error(`No id can be made from the name of the file "${given.file}"; give one.`);
	return {
		id: id as ReportId,
		file: given.file,
		text: given.text,
		sidecar: given.sidecar ?? null,
		sidecarFile: null,
		bytes,
		sha256: createHash('sha256').update(bytes).digest('hex') as Sha256,
		key: '',
		encoding: 'utf-8',
		encodingBasis: 'utf-8',
		warnings: [],
		messages: [],
	};
}
