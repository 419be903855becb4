import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Refusal, TRY_LATER } from '#model';
import { isRunning, processMark } from '#system';

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
 * Opens a sibling folder to write into. What an ingest that was killed left behind is removed; one that is still
 * running is left alone (exit code 75).
 */
export function beginFolder(out: string): string {
	const making = join(dirname(out), `.${basename(out)}.making`);
	const owner = join(making, '.owner');
	if (existsSync(making)) {
		const mark = existsSync(owner) ? readFileSync(owner, 'utf8') : '';
		if (mark !== processMark() && isRunning(mark)) {
			throw new Refusal(`Another ingest is writing to ${out}; wait until it is done.`, TRY_LATER);
		}
		rmSync(making, { recursive: true, force: true });
	}
	healLeftover(out);
	mkdirSync(making, { recursive: true });
	writeFileSync(owner, processMark());
	return making;
}

/** Puts the finished folder in the place of the old one by renaming. */
export function finishFolder(making: string, out: string): void {
	rmSync(join(making, '.owner'));
	const old = oldFolder(out);
	if (existsSync(out)) renameSync(out, old);
	renameSync(making, out);
	rmSync(old, { recursive: true, force: true });
}

/** A kill between the two renames of finishFolder leaves the old reports beside the missing folder: put them back. */
function healLeftover(out: string): void {
	const old = oldFolder(out);
	if (!existsSync(old)) return;
	if (existsSync(out)) rmSync(old, { recursive: true, force: true });
	else renameSync(old, out);
}

function oldFolder(out: string): string {
	return join(dirname(out), `.${basename(out)}.old`);
}

function contains(outer: string, inner: string): boolean {
	const path = relative(outer, inner);
	return path === '' || !(path === '..' || path.startsWith('../') || path.startsWith('..\\') || /^[a-z]:/i.test(path));
}
