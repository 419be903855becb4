import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files of a folder, with `/` between folders, sorted by code unit. */
export function filesOf(folder: string): string[] {
	return filesBelow(folder, '').sort();
}

function filesBelow(folder: string, start: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? filesBelow(join(folder, entry.name), `${start}${entry.name}/`) : `${start}${entry.name}`,
	);
}
