import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place first, then by a rename. A killed program leaves no half of a file,
 * a hard link to what stood there keeps it, and two programs that write the same file at once do not meet.
 */
export function writeFileAtomic(path: string, content: string | Uint8Array): void {
	const part = `${path}.${process.pid}-${randomUUID().slice(0, 8)}.part`;
	try {
		writeFileSync(part, content);
		renameSync(part, path);
	} catch (error) {
		rmSync(part, { force: true });
		throw error;
	}
}

/**
 * Copies a folder and all it holds over what stands in another. Node's own `cpSync` ends the whole program, uncaught, when
 * a folder it walks is taken away by somebody else; this throws an error.
 */
export function copyFolder(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [path, copy] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) copyFolder(path, copy);
		else copyFileSync(path, copy);
	}
}

/**
 * Puts a finished folder in the place of an old one by two renames; when the second fails, the old one stands again.
 *
 * @param aside where the old one waits until the new one stands; on the same disk as both
 */
export function replaceFolder(made: string, place: string, aside: string): void {
	try {
		undisturbed(() => {
			if (existsSync(place)) renameSync(place, aside);
			renameSync(made, place);
		});
	} catch (error) {
		recoverFolder(place, aside);
		throw error;
	}
	try {
		rmSync(aside, { recursive: true, force: true });
	} catch {
		// The new one stands; what cannot be cleared now is cleared by the next recoverFolder.
	}
}

/** After a kill between the two renames only the old folder is there, aside: it is put back. */
export function recoverFolder(place: string, aside: string): void {
	if (existsSync(aside) && !existsSync(place)) renameSync(aside, place);
	rmSync(aside, { recursive: true, force: true });
}

/** Between the two renames there is no folder for some microseconds: a request to end the process waits that long. */
function undisturbed(act: () => void): void {
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	const wait = () => {};
	for (const signal of signals) process.on(signal, wait);
	try {
		act();
	} finally {
		for (const signal of signals) process.off(signal, wait);
	}
}
