import type { Authorities, Message, ReportId, Sha256, Sidecar } from '#model';
import type { Matcher } from '#names';
import type { Decoded } from '#text';
import type { NameIndex } from './naming/name-index.ts';

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

/** What every capture is read with. */
export interface AuthorityContext {
	readonly authorities: Authorities;
	readonly matcher: Matcher;
	readonly names: NameIndex;
	/** Fingerprint of the authority files. */
	readonly key: string;
}
