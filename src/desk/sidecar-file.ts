import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILE, site } from '#model';

const ENDINGS = ['.yaml', '.yml'];

/** The sidecar of a capture: the one it has, else the name that a new one would have. */
export function sidecarFile(capture: string): string {
	const stem = capture.replace(/\.txt$/i, '');
	const names = ENDINGS.map((ending) => stem + ending).filter((name) => name !== ARCHIVE_FILE);
	return names.find(isThere) ?? (names[0] as string);
}

/** Whether a file is in the folder of captures already. */
export function isThere(file: string): boolean {
	return site.articles !== '' && existsSync(join(site.articles, file));
}
