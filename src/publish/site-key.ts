import { hash } from 'node:crypto';
import { hashesOf } from './program-files.ts';

/** What ingest writes and pages show, but not what it keeps for itself. */
const CONTENT = /\.(?:md|txt)$|^(?:authority|archive|ingest)\.json$/;

/**
 * Fingerprint of everything that a site is made from, byte by byte: the program and what ingest wrote. Two builds with
 * the same one give the same site.
 *
 * @param program what the site is made with, see program-files.ts
 */
export function siteKey(program: readonly string[], content: string): string {
	return hash('sha256', [...program, ...hashesOf(content, 'content', (path) => CONTENT.test(path))].join('\n'));
}
