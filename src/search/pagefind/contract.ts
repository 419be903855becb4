import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CONTENT, type IndexedReport, openPagefind } from '#search/engine';
import { PagefindDiffers } from './pagefind-differs.ts';

/** Reports that are looked for. */
const LOOKED_FOR = 12;
const WORD = /^[\p{L}\p{N}]{4,}$/u;

/**
 * Reads an index back as a browser does: words of some reports are found in those reports, at the places where they
 * stand. Throws PagefindDiffers when one is not.
 */
export async function holdToContract(folder: string, reports: number): Promise<void> {
	const get = async (path: string) => new Response(new Uint8Array(gunzipSync(await readFile(path))));
	const engine = await openPagefind(`${folder}/`, get);
	const step = Math.max(1, Math.floor(reports / LOOKED_FOR));
	for (let number = 0; number < reports; number += step) {
		const report: IndexedReport = await (await get(join(folder, 'fragment', `${number}.pf_fragment`))).json();
		const words = report[CONTENT].split(/\s+/);
		const [word] = words.filter((each) => WORD.test(each)).sort((a, b) => b.length - a.length);
		if (word === undefined) continue;
		const hit = (await engine.search(word.toLowerCase(), true)).find((each) => each.number === number);
		// The engine names one place where the same word stands several times, in whatever case.
		if (!hit?.places.some((place) => words[place]?.toLowerCase().includes(word.toLowerCase())))
			throw new PagefindDiffers(`Pagefind does not find a word of report ${report[0]} that stands there`);
	}
}
