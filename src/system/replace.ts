import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';

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
