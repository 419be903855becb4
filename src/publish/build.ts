import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Standing, siteIn, standingOf } from '#archive';
import type { IngestReport } from '#model';
import { searchData } from '#search/index';
import { buildSearchIndex } from '#search/pagefind';
import { programFiles, takeLocks } from '#system';
import { writeManifests } from './bag.ts';
import { buildPaths, recover, replaceSite } from './build-folders.ts';
import { buildReport } from './build-report.ts';
import { compiledPages } from './compiled-pages.ts';
import { ingestStep, quarantine } from './ingest-step.ts';
import { pagesStep } from './pages-step.ts';
import { progress } from './progress.ts';
import { noteSite, siteKey, standsUnchanged } from './unchanged.ts';

/** What became of the captures, and why no site was built of them; null when one was. */
export interface Built {
	readonly ingest: IngestReport;
	readonly refusal: string | null;
	/** Whether the site that stood there was made from the very same things, and so was left as it is. */
	readonly unchanged: boolean;
	/** After the first build of a folder, what there is to settle. */
	readonly next?: Standing | undefined;
}

/** How to build. */
export interface BuildOptions {
	/** Whether to build nothing when a capture has a fault. */
	readonly strict: boolean;
	/** Whether to build from the captures alone, using nothing kept from earlier builds. */
	readonly whole: boolean;
	/** The folder of the site's address, where it is not the one that the archive names. */
	readonly base?: string | undefined;
	/** Whether to say what each step took. */
	readonly timed: boolean;
}

/**
 * Builds a folder of captures into a folder: the whole of it on one screen. Until the last step the site that stands
 * there is not touched. Throws a Refusal with the reason when a step cannot be done.
 */
export async function build(articles: string, out: string, { strict, whole, base, timed }: BuildOptions): Promise<Built> {
	const place = buildPaths(articles, out);
	const unlock = await takeLocks(place.locks, `build of ${out}`);
	const say = progress(timed);
	try {
		recover(place);
		const isFirst = !existsSync(place.out);
		say.step('Reading the captures');
		let ingest = ingestStep(place.articles, place.content, whole);
		const site = siteIn(place.content, { base });
		const program = programFiles();
		const key = siteKey(program, site);
		for (let round = 1; ; round++) {
			const draft = join(place.draft, String(round));
			const refusal = reasonNotToBuild(ingest, strict);
			if (refusal !== null) return { ingest, refusal, unchanged: false };
			if (round === 1 && !whole && standsUnchanged(place.note, place.out, key)) return { ingest, refusal, unchanged: true };
			say.done();
			const pages = await compiledPages(place, { program, base: site.base, fresh: whole && round === 1, timed });
			say.step('Making the pages');
			const made = await pagesStep({ ...place, site, pages, timed }, draft);
			say.step('Indexing the words');
			await buildSearchIndex({ outDir: join(draft, 'pagefind'), data: searchData(made.archive) });
			say.step('Checking every page');
			const checked = made.check.verdict(made.draft, ingest);
			if (checked.differing.length > 0) {
				ingest = quarantine(place.content, ingest, checked.differing);
				continue;
			}
			say.step('Signing every file');
			made.draft.write(buildReport(ingest, made.archive, checked.counts), 'build-report.json');
			writeManifests(draft, made.draft.written);
			say.step('Putting the site in place');
			replaceSite({ ...place, draft });
			// What the build itself took out, ingest will bring back: only reading and building tell what becomes of it.
			if (round === 1) noteSite(place.note, place.out, key);
			return { ingest, refusal, unchanged: false, next: isFirst ? standingOf(made.archive) : undefined };
		}
	} finally {
		say.done();
		for (const folder of [place.draft, place.compiled, `${place.compiled}.plain`])
			rmSync(folder, { recursive: true, force: true });
		unlock();
	}
}

/** What is printed when there was nothing to do. */
export const UNCHANGED = 'Nothing has changed since the site was built; every file of it is as it was made.';

/** Whether every capture was read without a fault. */
export function isFaultless({ quarantined, messages }: IngestReport): boolean {
	return quarantined.length === 0 && messages.every(({ severity }) => severity !== 'error');
}

function reasonNotToBuild(ingest: IngestReport, strict: boolean): string | null {
	const { published, quarantined, ignored, seen } = ingest;
	if (strict && !isFaultless(ingest)) return 'Not every file could be read without a fault, so with --strict nothing was built.';
	if (published.length > 0) return null;
	const [first] = quarantined;
	const example = first ? `${first.file}: ${first.reason}` : `${ignored.length} are ignored`;
	return `None of the ${seen} entries in the folder of captures can be published (${example}); nothing was built.`;
}
