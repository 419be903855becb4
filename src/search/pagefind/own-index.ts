import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { IndexHead, ListedReport } from '#search/engine';

/** What Pagefind writes for pages of another kind than ours. */
const OF_NO_USE = /-ui\.(?:js|css)$|-highlight\.js$/;

/**
 * Makes of an index as Pagefind wrote it one that our search page loads with Pagefind's own script: everything as it is,
 * with a head that says so, and each report as lists show it, by its number.
 */
export async function ownIndex(from: string, to: string, listed: readonly ListedReport[]): Promise<void> {
	await mkdir(join(to, 'fragment'), { recursive: true });
	await cp(from, to, { recursive: true, filter: (path) => !OF_NO_USE.test(path) });
	const head: IndexHead = { version: '', lengths: [], wordless: [], parts: [], own: true };
	await writeFile(join(to, 'head.pf_meta'), gzipSync(JSON.stringify(head)));
	for (const [number, row] of listed.entries())
		await writeFile(join(to, 'fragment', `${number}.pf_fragment`), gzipSync(JSON.stringify(row)));
}
