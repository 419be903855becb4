import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readArchive } from '../src/archive/archive.ts';
import { type Served, serve } from '../src/publish/serve.ts';
import { searchData } from '../src/search/index/data-files.ts';
import { buildSearchIndex } from '../src/search/pagefind/search-index.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { writeSearchContent } from './support/search-content.ts';
import { buildSearchSite } from './support/search-site.ts';

/** The search page where the index is Pagefind's own, beside the same site with the index in our form. */

const browser = useBrowser();
let content: string;
let site: string;
let served: Served;
let page: Page;
let ours: Seen[];

/** Searches that a reader makes: a word, its beginning, a phrase, a name with an apostrophe, one that nobody has. */
const QUERIES = ['?q=sluices', '?q=slui', '?q=%22reopened+the%22', '?q=gate', '?q=nowhereatall', ''];

interface Seen {
	readonly titles: readonly string[];
	readonly excerpts: readonly string[];
	readonly marks: readonly string[];
	readonly paragraphs: readonly string[];
}

async function seen(query: string): Promise<Seen> {
	await page.goto('about:blank');
	await page.goto(`${served.address}search/${query}`);
	await page.waitForFunction(() => !document.querySelector('#search-page')?.hasAttribute('aria-busy'));
	const texts = (selector: string) => page.locator(selector).allTextContents();
	const paragraphs = await page
		.locator('#results a[href*="#p"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	return {
		titles: await texts('#results .t'),
		excerpts: await texts('#results > li'),
		marks: await texts('#results mark'),
		paragraphs,
	};
}

beforeAll(async () => {
	content = mkdtempSync(join(tmpdir(), 'cuttings-own-script-'));
	writeSearchContent(content, 30);
	site = buildSearchSite(content, `own-script-test-${process.pid}`);
	served = await serve(site, 0);
	page = await browser.newPage();
	ours = [];
	for (const query of QUERIES) ours.push(await seen(query));
	const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
	// The version of the search data is the name of the folder that the pages look in.
	const [version = ''] = readdirSync(join(site, 'pagefind'));
	const data = { ...searchData(readArchive(content)), version };
	await buildSearchIndex({ outDir: join(site, 'pagefind'), data, known: '0.0.0' });
	expect(warned).toHaveBeenCalledOnce();
	warned.mockRestore();
	await page.context().close();
	page = await browser.newPage();
});

afterAll(async () => {
	await served?.close();
	rmSync(content, { recursive: true, force: true });
	rmSync(dirname(site), { recursive: true, force: true });
});

test('finds the same reports, with the same excerpts, marked words and links to paragraphs, and without a complaint', async () => {
	const watched = watchPage(page, served.address);
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url().replace(/^.*\//, '')));
	expect(ours[0]?.titles.length).toBeGreaterThan(0);
	expect(ours[0]?.marks.length).toBeGreaterThan(0);
	expect(ours[0]?.paragraphs.length).toBeGreaterThan(0);
	const sorted = ({ titles, excerpts, marks, paragraphs }: Seen) =>
		[titles, excerpts, marks, paragraphs].map((list) => [...list].sort());
	for (const [at, query] of QUERIES.entries()) {
		const own = await seen(query);
		expect([query, ...sorted(own)]).toEqual([query, ...sorted(ours[at] as Seen)]);
	}
	expect(scripts).toContain('pagefind.js');
	expect(watched).toEqual({ errors: [], outgoing: [] });
});
