import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILE } from '#model';

const ENDINGS = ['.yaml', '.yml'];

/** The folder of captures that the desk is for; empty when nobody said. */
function articlesFolder(): string {
	return process.env.CUTTINGS_ARTICLES ?? '';
}

/** The sidecar of a capture: the one it has, else the name that a new one would have. */
export function sidecarFile(capture: string): string {
	const stem = capture.replace(/\.txt$/i, '');
	const names = ENDINGS.map((ending) => stem + ending).filter((name) => name !== ARCHIVE_FILE);
	return names.find(isThere) ?? (names[0] as string);
}

/** Whether a file is in the folder of captures already. */
export function isThere(file: string): boolean {
	const folder = articlesFolder();
	return folder !== '' && existsSync(join(folder, file));
}
