import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#system';

/** Where packages keep what can be made again; and the program's own place, for when packages may not be written to. */
const PLACES = [join(projectFolder, 'node_modules', '.cache', 'cuttings'), join(projectFolder, '.cuttings', 'cache')];

/** A folder for what every build with this program may use again, of whatever captures. Null when nothing can be kept. */
export function sharedCache(name: string, places: readonly string[] = PLACES): string | null {
	for (const place of places) {
		const folder = join(place, name);
		try {
			mkdirSync(folder, { recursive: true });
			accessSync(folder, constants.W_OK);
			return folder;
		} catch {
			// The next place is tried.
		}
	}
	return null;
}
