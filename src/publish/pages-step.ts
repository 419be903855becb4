import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, openArchive } from '#archive';
import type { Site } from '#model';
import { copyFolder, filesOf } from '#system';
import type { BuildPaths } from './build-folders.ts';
import { type DraftCheck, draftCheck } from './check-draft.ts';
import type { CompiledPages } from './compiled-pages.ts';
import { AstroDiffers, runAstroProcess } from './compiled-pages.ts';
import { beginDraft, type Draft } from './draft.ts';
import { emittedFiles, sitemapFiles } from './emitted-files.ts';
import { renderPages, type TakePage, yieldToEventLoop } from './render-pages.ts';

/** A site as it was made, with what was seen of each file while it was written. */
export interface MadeSite {
	readonly archive: Archive;
	readonly draft: Draft;
	readonly check: DraftCheck;
}

/** Where and of what pages are made. */
export interface PageSources extends Pick<BuildPaths, 'compiled' | 'cache'> {
	readonly site: Site;
	/** The pages as compiled; null where only Astro's own way is left. */
	readonly pages: CompiledPages | null;
	/** Whether to say what each step took. */
	readonly timed: boolean;
}

/**
 * Makes the pages of a site and every file beside them.
 *
 * @param folder where the site is put together, nothing there yet
 */
export async function pagesStep(sources: PageSources, folder: string): Promise<MadeSite> {
	const archive = openArchive(sources.site);
	const check = draftCheck(archive);
	const draft = beginDraft(folder);
	await makePages(sources, folder, (path, html) => {
		draft.write(html, path);
		check.page(path, html);
	});
	const turn = yieldToEventLoop();
	for (const { path, copies = [], content } of [...(await emittedFiles(archive)), ...sitemapFiles(draft, archive)]) {
		await turn();
		const made = await content();
		draft.write(made, path, ...copies);
		check.file(path, made);
	}
	return { archive, draft, check };
}

/** Makes every page: by the shorter way through Astro, or, where that is closed, by Astro's own, which gives the same bytes. */
async function makePages(sources: PageSources, folder: string, take: TakePage): Promise<void> {
	const { pages } = sources;
	if (pages !== null) {
		try {
			copyFolder(pages.site, folder);
			return await renderPages(pages.entry, take);
		} catch (error) {
			if (!(error instanceof AstroDiffers)) throw error;
			console.error(`Astro is not as expected: ${error.message}.`);
		}
	}
	console.error('The pages are made in Astro’s own way: the site is the same, but it takes longer.');
	rmSync(folder, { recursive: true, force: true });
	const { site, cache, timed, compiled } = sources;
	const made = `${compiled}.plain`;
	rmSync(made, { recursive: true, force: true });
	await runAstroProcess({ content: site.content, site: made, program: '', cache, base: site.base, timed });
	copyFolder(made, folder);
	for (const path of filesOf(made).filter((name) => name.endsWith('.html'))) take(path, readFileSync(join(made, path), 'utf8'));
	rmSync(made, { recursive: true });
}
