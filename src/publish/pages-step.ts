import { cpSync } from 'node:fs';
import { type Archive, openArchive } from '#archive';
import type { Site } from '#model';
import { type DraftCheck, draftCheck } from './check-draft.ts';
import type { CompiledPages } from './compiled-pages.ts';
import { beginDraft, type Draft } from './draft.ts';
import { emittedFiles } from './emitted-files.ts';
import { renderPages } from './render-pages.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { yieldToEventLoop } from './yield-to-event-loop.ts';

/** A site as it was made, with what was seen of each file while it was written. */
export interface MadeSite {
	readonly archive: Archive;
	readonly draft: Draft;
	readonly check: DraftCheck;
}

/**
 * Makes the pages of a site and every file beside them.
 *
 * @param folder where the site is put together, nothing there yet
 */
export async function pagesStep(compiled: CompiledPages, site: Site, folder: string): Promise<MadeSite> {
	const archive = openArchive(site);
	const check = draftCheck(archive);
	const draft = beginDraft(folder);
	cpSync(compiled.site, folder, { recursive: true });
	await renderPages(compiled.entry, (path, html) => {
		draft.write(html, path);
		check.page(path, html);
	});
	const turn = yieldToEventLoop();
	for (const { path, copies = [], content } of [...(await emittedFiles(archive)), ...sitemapFiles(draft)]) {
		await turn();
		const made = await content();
		draft.write(made, path, ...copies);
		check.file(path, made);
	}
	return { archive, draft, check };
}
