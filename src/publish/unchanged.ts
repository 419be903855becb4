import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#model';
import { filesOf, hashesOf, writeFileAtomic } from '#system';
import { checkBag } from './bag.ts';

/** What a build notes of the site that it made. */
interface Note {
	/** Fingerprint of everything it was made from. */
	readonly key: string;
	/** SHA-256 of the tag manifest, which stands for every file of the site. */
	readonly manifest: string;
}

/**
 * Whether the site in a folder is the one that a build from the same things made, whole and without a byte changed.
 * Anything in doubt says no.
 *
 * @param note file in which the last build noted what it made
 */
export function standsUnchanged(note: string, folder: string, key: string): boolean {
	const noted = read(note);
	if (noted === null || noted.key !== key || noted.manifest !== manifestOf(folder)) return false;
	const { malformed, missing, unlisted, changed, files } = checkBag(folder);
	if (malformed.length + missing.length + unlisted.length + changed.length > 0) return false;
	// The tag manifest does not list itself; nothing else may stand there that no manifest lists.
	return filesOf(folder).length === files + 1;
}

/** Notes what was made, for the next build. */
export function noteSite(note: string, folder: string, key: string): void {
	const made: Note = { key, manifest: manifestOf(folder) ?? '' };
	writeFileAtomic(note, `${JSON.stringify(made)}\n`);
}

function read(note: string): Note | null {
	try {
		return JSON.parse(readFileSync(note, 'utf8')) as Note;
	} catch {
		return null;
	}
}

function manifestOf(folder: string): string | null {
	try {
		return hash('sha256', readFileSync(join(folder, 'tagmanifest-sha256.txt')));
	} catch {
		return null;
	}
}

/** What ingest writes and pages show, but not what it keeps for itself. */
const CONTENT = /\.(?:md|txt)$|^(?:authority|archive|ingest|names|mentions)\.json$/;

/**
 * Fingerprint of everything that a site is made from, byte by byte: the program, the folder of its address and what
 * ingest wrote. Two builds with
 * the same one give the same site.
 *
 * @param program what the site is made with, see program-files.ts
 */
export function siteKey(program: readonly string[], { base, content }: Site): string {
	return hash('sha256', [...program, base, ...hashesOf(content, 'content', (path) => CONTENT.test(path))].join('\n'));
}
