import { hash, randomUUID } from 'node:crypto';
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { copyFolder, filesOf, projectFolder, replaceFolder, writeFileAtomic } from '#system';

/** Names every file of a kept folder with its SHA-256. */
const CHECKSUMS = '.checksums.json';

/** How many folders are kept; those that were used last. */
const KEPT = 6;

/**
 * Copies what is kept under a key to a place of one's own: others may replace what is kept at any moment. Whether it was
 * kept and every byte of the copy is as it was made; if not, nothing is there.
 */
export function restoreFolder(cache: string, key: string, to: string): boolean {
	const from = join(cache, key);
	rmSync(to, { recursive: true, force: true });
	try {
		if (!existsSync(from)) return false;
		copyFolder(from, to);
		const checksums = readFileSync(join(to, CHECKSUMS), 'utf8');
		rmSync(join(to, CHECKSUMS));
		if (checksums !== checksumsOf(to)) throw new Error('not as it was made');
		utimesSync(from, new Date(), new Date());
		return true;
	} catch {
		rmSync(to, { recursive: true, force: true });
		return false;
	}
}

/** Keeps a copy of a folder under a key, in place of what was kept there. Does nothing when it cannot be kept. */
export function saveFolder(cache: string, key: string, folder: string): void {
	const own = `.${key}.${process.pid}.${randomUUID()}`;
	const [made, old] = [join(cache, `${own}.new`), join(cache, `${own}.old`)];
	try {
		copyFolder(folder, made);
		writeFileSync(join(made, CHECKSUMS), checksumsOf(folder));
		replaceFolder(made, join(cache, key), old);
		clear(cache);
	} catch {
		// Another build keeps the same at this moment, or there is no room: then this one is not kept.
	} finally {
		for (const path of [made, old]) rmSync(path, { recursive: true, force: true });
	}
}

function checksumsOf(folder: string): string {
	const files = filesOf(folder).filter((path) => path !== CHECKSUMS);
	return JSON.stringify(files.map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]));
}

/** Removes all but what was used last; what a killed build left half made is removed when it is a day old. */
function clear(cache: string): void {
	const entries = readdirSync(cache).map((name) => ({
		path: join(cache, name),
		name,
		used: statSync(join(cache, name)).mtimeMs,
	}));
	const isPart = ({ name }: { name: string }) => name.startsWith('.');
	const kept = entries.filter((entry) => !isPart(entry)).sort((a, b) => b.used - a.used);
	const stale = entries.filter((entry) => isPart(entry) && entry.used < Date.now() - DAY);
	for (const { path } of [...kept.slice(KEPT), ...stale]) rmSync(path, { recursive: true, force: true });
}

/** In milliseconds. */
const DAY = 86_400_000;

/** Where packages keep what can be made again; and the program's own place, for when packages may not be written to. */
const PLACES = [join(projectFolder, 'node_modules', '.cache', 'cuttings'), join(projectFolder, '.cuttings', 'cache')];

/** A folder for what every build with this program may use again, of whatever captures. Null when nothing can be kept. */
export function cacheFolder(name: string, places: readonly string[] = PLACES): string | null {
	for (const place of places) {
		const folder = join(place, name);
		try {
			mkdirSync(folder, { recursive: true });
			accessSync(folder, constants.W_OK);
			return folder;
		} catch {
			// The next place is tried.
		}
	}
	return null;
}

/** The bytes kept under a path; where there are none they are made, and kept for the next build if anything can be kept. */
export async function cachedFile(path: string | null, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	if (path !== null && existsSync(path)) return readFileSync(path);
	const made = await make();
	// Two builds may cut the same font at the same time, and either may be killed.
	if (path !== null) writeFileAtomic(path, made);
	return made;
}
