import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders under src whose code decides what a report looks like. */
const ROOMS = ['collection', 'dates', 'markdown', 'model', 'names', 'reader', 'recognition', 'text'];

/** Fingerprint of the program and its packages: after any change of either every capture is read again. */
export function programKey(): string {
	const src = fileURLToPath(new URL('..', import.meta.url));
	const hash = createHash('sha256').update(process.version);
	for (const room of ROOMS) {
		const files = readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.(?:ts|json)$/.test(name),
		);
		for (const name of files.sort())
			hash.update(`${room}/${name.replaceAll('\\', '/')}\0`).update(readFileSync(join(src, room, name)));
	}
	return hash.update(readFileSync(join(src, '..', 'package-lock.json'))).digest('hex');
}
