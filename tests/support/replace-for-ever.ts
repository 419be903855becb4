import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPaths } from '../../src/publish/build-folders.ts';
import { recover, replaceSite } from '../../src/publish/build-folders.ts';

/** Pages of each of the sites that are put in place of one another. */
export const PAGES = 12;

/** Where sites are put in place of one another without end, in a room of their own. */
export function replacePaths(room: string): BuildPaths {
	const [out, draft, arrival, departure] = ['out', 'draft', 'arrival', 'departure'].map((name) => join(room, name));
	return {
		articles: '',
		content: '',
		compiled: '',
		cache: '',
		note: '',
		locks: [],
		out,
		draft,
		arrival,
		departure,
	} as BuildPaths;
}

/** Does what a build does at its end, again and again, until it is killed: all pages of one site say the same. */
function replaceForEver(place: BuildPaths): never {
	recover(place);
	for (let site = 0; ; site++) {
		mkdirSync(place.draft, { recursive: true });
		for (let page = 0; page < PAGES; page++) writeFileSync(join(place.draft, `${page}.html`), `site ${site}`);
		replaceSite(place);
		if (site === 0) process.stdout.write('a site stands\n');
	}
}

if (process.argv[1] === import.meta.filename && process.argv[2]) replaceForEver(replacePaths(process.argv[2]));
