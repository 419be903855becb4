import { hash } from 'node:crypto';
import type { Site } from '#model';
import { hashesOf } from '#system';

/** What ingest writes and pages show, but not what it keeps for itself. */
const CONTENT = /\.(?:md|txt)$|^(?:authority|archive|ingest)\.json$/;

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
