import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Refusal } from '#model';
import { recoverFolder, replaceFolder, takeLock } from '#system';

/** By this file a folder is known to be one that ingest wrote and may replace. */
export const MARKER = 'ingest.json';

/** Checks that reports may be written to a folder; throws a Refusal with the reason when not. */
export function checkOutFolder(out: string, articles: string): void {
	if (contains(articles, out) || contains(out, articles)) {
		throw new Refusal(
			'The folder for the reports and the folder of captures may not lie in each other: captures are never changed.',
		);
	}
	if (!existsSync(out)) return;
	if (!lstatSync(out).isDirectory()) throw new Refusal(`${out} is not a folder, so no reports can be written there.`);
	const entries = readdirSync(out);
	if (entries.length > 0 && !entries.includes(MARKER)) {
		throw new Refusal(`${out} holds other files and was not written by ingest; choose an empty or a new folder.`);
	}
}

/**
 * Lets reports be written into a folder beside `out`, which takes the place of `out` when all of them are there. Until
 * then the old reports stand as they were. What a killed ingest left behind is cleared. Throws a Refusal (exit code 75)
 * while another ingest writes to the same folder.
 */
export function writeOutFolder<Result>(out: string, write: (making: string) => Result): Result {
	const beside = (end: string) => join(dirname(out), `.${basename(out)}.${end}`);
	const [making, old] = [beside('making'), beside('old')];
	mkdirSync(dirname(out), { recursive: true });
	const unlock = takeLock(beside('lock'), `ingest into ${out}`);
	try {
		rmSync(making, { recursive: true, force: true });
		recoverFolder(out, old);
		mkdirSync(making);
		const result = write(making);
		replaceFolder(making, out, old);
		return result;
	} finally {
		unlock();
	}
}

function contains(outer: string, inner: string): boolean {
	const path = relative(outer, inner);
	return path === '' || !(path === '..' || path.startsWith('../') || path.startsWith('..\\') || /^[a-z]:/i.test(path));
}
