import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shared } from '../schema/report.ts';
import type { Filed } from './filed.ts';

/** What the last run found out, so that unchanged captures need not be read again. Lies beside the reports. */
const NAME = '.cache.json';

/** Reports and compared pairs of the last run. */
export interface Cache {
	/** Fingerprint of the program that wrote it: another program's findings are worth nothing. */
	readonly program: string;
	readonly filed: ReadonlyMap<string, Filed>;
	/** Compared pairs, `here there` → shared passages. */
	readonly pairs: ReadonlyMap<string, Shared['passages']>;
}

/** Reads the cache of a folder of reports; an empty one when there is none, it is damaged, or the program has changed. */
export function readCache(folder: string, program: string): Cache {
	const empty: Cache = { program, filed: new Map(), pairs: new Map() };
	const path = join(folder, NAME);
	if (!existsSync(path)) return empty;
	try {
		const stored = JSON.parse(readFileSync(path, 'utf8')) as {
			program: string;
			filed: Stored[];
			pairs: [string, Shared['passages']][];
		};
		if (stored.program !== program) return empty;
		return { program, filed: new Map(stored.filed.map((each) => [each.file, unpack(each)])), pairs: new Map(stored.pairs) };
	} catch {
		return empty;
	}
}

/** Writes the cache into a folder of reports. It is a function of the captures alone: no clock, no paths. */
export function writeCache(folder: string, { program, filed, pairs }: Cache): void {
	const stored = { program, filed: [...filed.values()].map(pack), pairs: [...pairs] };
	writeFileSync(join(folder, NAME), JSON.stringify(stored));
}

type Stored = Omit<Filed, 'prints'> & { readonly prints: string };

function pack(filed: Filed): Stored {
	const { buffer, byteOffset, byteLength } = filed.prints;
	return { ...filed, prints: Buffer.from(buffer, byteOffset, byteLength).toString('base64') };
}

function unpack(stored: Stored): Filed {
	const bytes = Uint8Array.from(Buffer.from(stored.prints, 'base64'));
	return { ...stored, prints: new Uint32Array(bytes.buffer) };
}
