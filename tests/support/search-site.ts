import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { siteIn } from '../../src/archive/archive.ts';
import { compiledPages } from '../../src/publish/compiled-pages.ts';
import { pagesStep } from '../../src/publish/pages-step.ts';
import { searchData } from '../../src/search/index/data-files.ts';
import { buildSearchIndex } from '../../src/search/pagefind/search-index.ts';
import { projectFolder } from '../../src/system/folders.ts';
import { programFiles } from '../../src/system/program-files.ts';

/**
 * Makes the pages and the index of a content folder, in a process of its own as the build does; the folder of the
 * site, inside the project's workshop.
 */
export function buildSearchSite(content: string, name: string): string {
	const run = spawnSync(process.execPath, [import.meta.filename, content, name], {
		encoding: 'utf8',
		env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
	});
	if (run.status !== 0) throw new Error(`the pages could not be built: ${run.stderr}`);
	return folderOf(name);
}

function folderOf(name: string): string {
	return join(projectFolder, '.cuttings', name, 'site');
}

const [script, content, name] = process.argv.slice(1);
if (script === import.meta.filename && content && name) {
	const draft = folderOf(name);
	const beside = (folder: string) => join(draft, '..', folder);
	const site = siteIn(content);
	const paths = { compiled: beside('pages'), cache: beside('astro') };
	const pages = await compiledPages(paths, { program: programFiles(), base: site.base, fresh: false, timed: false });
	const { archive } = await pagesStep({ ...paths, site, pages, timed: false }, draft);
	await buildSearchIndex({ outDir: join(draft, 'pagefind'), data: searchData(archive) });
	process.exit(0);
}
