import { type Archive, rereadArchive } from '../archive/archive.ts';
import { basePath } from '../urls.ts';
import { setAstroEnvironment } from './astro-environment.ts';
import { type DraftCheck, draftCheck } from './check-draft.ts';
import { beginDraft, type Draft } from './draft.ts';
import { emittedFiles } from './emitted-files.ts';
import { sharedModules } from './shared-modules.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { takeTurns } from './take-turns.ts';
import { projectFolder, type Workplace } from './workplace.ts';
import { writePages } from './write-pages.ts';

/** A site as it was made, with what was seen of each file while it was written. */
export interface MadeSite {
	readonly archive: Archive;
	readonly draft: Draft;
	readonly check: DraftCheck;
}

/** Makes the pages and every file beside them, in the draft folder. */
export async function astroStep({
	content,
	draft: folder,
	cache,
}: Pick<Workplace, 'content' | 'draft' | 'cache'>): Promise<MadeSite> {
	setAstroEnvironment(content);
	process.env.NODE_ENV = 'production';
	process.chdir(projectFolder);
	const archive = rereadArchive(content);
	const check = draftCheck(archive);
	const draft = beginDraft(folder);
	const pages = writePages((path, page) => {
		draft.write(page, path);
		check.page(path, page.toString());
	});
	// Loaded here, so that a command that fails earlier does not wait for it.
	const { build } = await import('astro');
	await build({
		root: projectFolder,
		outDir: folder,
		cacheDir: cache,
		logLevel: 'error',
		integrations: [pages],
		vite: { plugins: [sharedModules()], define: settled(content) },
	});
	const turn = takeTurns();
	for (const { path, copies = [], content } of [...(await emittedFiles(archive)), ...sitemapFiles(draft)]) {
		await turn();
		const made = await content();
		draft.write(made, path, ...copies);
		check.file(path, made);
	}
	return { archive, draft, check };
}

/** What the environment says stays as it is while pages are made: asking it at every link of every page takes long. */
function settled(content: string): Record<string, string> {
	return {
		'process.env.CUTTINGS_CONTENT': JSON.stringify(content),
		'process.env.CUTTINGS_BASE': JSON.stringify(basePath()),
		'process.env.CUTTINGS_ARTICLES': 'undefined',
	};
}
