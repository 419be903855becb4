import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heal, swap } from '../../src/publish/swap.ts';
import type { Workplace } from '../../src/publish/workplace.ts';

/** Pages of each of the sites that are put in place of one another. */
export const PAGES = 12;

/** Where sites are put in place of one another without end, in a room of their own. */
export function swapPlace(room: string): Workplace {
	const [out, draft, arrival, departure] = ['out', 'draft', 'arrival', 'departure'].map((name) => join(room, name));
	return { articles: '', content: '', compiled: '', cache: '', note: '', locks: [], out, draft, arrival, departure } as Workplace;
}

/** Does what a build does at its end, again and again, until it is killed: all pages of one site say the same. */
function swapForEver(place: Workplace): never {
	heal(place);
	for (let site = 0; ; site++) {
		mkdirSync(place.draft, { recursive: true });
		for (let page = 0; page < PAGES; page++) writeFileSync(join(place.draft, `${page}.html`), `site ${site}`);
		swap(place);
		if (site === 0) process.stdout.write('a site stands\n');
	}
}

if (process.argv[1] === import.meta.filename && process.argv[2]) swapForEver(swapPlace(process.argv[2]));
