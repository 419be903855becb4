import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteIn } from '../../src/archive/archive.ts';
import type { CompiledPages } from '../../src/publish/compiled-pages.ts';
import { pagesStep } from '../../src/publish/pages-step.ts';
import { workFolderOf } from '../../src/system/folders.ts';

/**
 * Makes the pages of a content folder with a compiled program that may be broken, or with none, in a process of its own
 * as the build does: what was said, and the folder with the pages.
 */
export function siteWithout(content: string, folder: string, pages: CompiledPages | null): { said: string; folder: string } {
	const run = spawnSync(process.execPath, [import.meta.filename, content, folder, JSON.stringify(pages)], {
		encoding: 'utf8',
		env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
	});
	if (run.status !== 0) throw new Error(`the pages could not be made: ${run.stderr}`);
	return { said: run.stderr, folder };
}

const [script, content, folder, pages] = process.argv.slice(1);
if (script === import.meta.filename && content && folder && pages) {
	const work = workFolderOf(folder);
	mkdirSync(work, { recursive: true });
	const paths = { compiled: join(work, 'pages'), cache: join(work, 'astro') };
	await pagesStep({ ...paths, site: siteIn(content), pages: JSON.parse(pages), timed: false }, folder);
	process.exit(0);
}
