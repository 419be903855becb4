import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is known of a file from the moment it was written. */
export interface WrittenFile {
	/** SHA-256 of its bytes, hexadecimal. */
	readonly sha256: string;
	readonly bytes: number;
}

/** A site in the making: a folder, and a record of every file written into it. */
export interface Draft {
	readonly folder: string;
	/** By path below the root of the site. */
	readonly written: ReadonlyMap<string, WrittenFile>;
	/** Writes a file, under several paths where a site has it more than once. */
	write(content: string | Uint8Array, ...paths: string[]): void;
}

/**
 * Begins a draft in a folder. Files are written one after the other by this thread: handing each of ten thousands to
 * another thread and waiting for it takes longer than writing it.
 */
export function beginDraft(folder: string): Draft {
	const written = new Map<string, WrittenFile>();
	const made = new Set<string>();
	// One buffer for all files: a new one for each of tens of thousands would keep the garbage collector busy.
	let room = Buffer.allocUnsafeSlow(2 ** 20);
	const encoded = (content: string): Uint8Array => {
		if (content.length * 3 > room.length) room = Buffer.allocUnsafeSlow(content.length * 3);
		return room.subarray(0, room.write(content));
	};
	return {
		folder,
		written,
		write(content, ...paths) {
			const bytes = typeof content === 'string' ? encoded(content) : content;
			const known = { sha256: hash('sha256', bytes), bytes: bytes.length };
			for (const path of paths) {
				const target = join(folder, path);
				const parent = dirname(target);
				if (!made.has(parent)) mkdirSync(parent, { recursive: true });
				made.add(parent);
				writeFileSync(target, bytes);
				written.set(path, known);
			}
		},
	};
}

/** A file of the site that is no page. Its content is made when asked for. */
export interface EmittedFile {
	/** Path below the root of the site: "reports/x.ris". */
	readonly path: string;
	/** Further paths under which the site has the same bytes. */
	readonly copies?: readonly string[];
	content(): string | Uint8Array | Promise<string | Uint8Array>;
}
