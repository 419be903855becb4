import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { DiagnosticId } from '#reader';

/** The most bytes that a capture may have: 32 MiB. */
export const LARGEST = 32 * 1024 * 1024;

/** The most bytes that a sidecar may have, 1 MiB, and an authority file, 8 MiB: YAML takes a hundred times its size in memory. */
export const LARGEST_SIDECAR = 1024 * 1024;
export const LARGEST_AUTHORITY_FILE = 8 * 1024 * 1024;

/** Bytes of a file, or the rule that it breaks with the words for its message. */
export type Bytes =
	| { readonly bytes: Uint8Array }
	| { readonly rule: DiagnosticId; readonly fill: Readonly<Record<string, string | number>> };

/**
 * Reads a regular file, never through a link, never waiting for a pipe or device, never more than the limit. The file
 * that was opened is the one that is checked.
 */
export function readBytes(path: string | Buffer, limit = LARGEST): Bytes {
	let descriptor: number | null = null;
	try {
		descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return { rule: 'file/special', fill: { what: 'something else' } };
		if (stat.size > limit) return { rule: 'file/size', fill: { bytes: stat.size, limit } };
		return { bytes: readWhole(descriptor, stat.size) };
	} catch (fault) {
		const cause = (fault as NodeJS.ErrnoException).code ?? 'unknown fault';
		return cause === 'ELOOP' ? { rule: 'file/link', fill: {} } : { rule: 'file/unreadable', fill: { cause } };
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
}

function readWhole(descriptor: number, size: number): Uint8Array {
	const bytes = Buffer.allocUnsafe(size);
	let filled = 0;
	while (filled < size) {
		const got = readSync(descriptor, bytes, filled, size - filled, filled);
		if (got === 0) break;
		filled += got;
	}
	return bytes.subarray(0, filled);
}
