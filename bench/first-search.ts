import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** Files of the index are compressed as they are; everything else a server compresses. */
const COMPRESSED = /\.(?:pf_\w+|pagefind|woff2)$/;

interface Fetched {
	readonly path: string;
	readonly compressed: number;
	readonly plain: number;
}

/**
 * Prints what a browser fetches for the first search of a visit, beside the page itself, its style and its fonts: for a
 * word's letters, for the same word typed without a pause into the box (which brings the name list), and for a name.
 */
export async function printFirstSearches(browser: Browser, address: string, word: string, name: string): Promise<void> {
	await printFirst(browser, `first search, “${word}” in an address`, async (page) => {
		await page.goto(`${address}search/?q=${word}&letters=1`);
	});
	await printFirst(browser, `first search, “${word}” typed`, async (page) => {
		await page.goto(`${address}search/`);
		// All at once: whoever stops in between sees, and fetches, an answer to the beginning too.
		await page.fill('#q', word);
		await page.keyboard.press('Enter');
		// The word may be a name that the program found in the archive: then its address is that of the name.
		await page.waitForURL(/\?/);
	});
	await printFirst(browser, `first search, the name ${name} in an address`, async (page) => {
		await page.goto(`${address}search/?q=${encodeURIComponent(name)}`);
	});
}

async function printFirst(browser: Browser, title: string, search: (page: Page) => Promise<void>): Promise<void> {
	const page = await browser.newPage();
	const answers: Promise<Fetched>[] = [];
	page.on('response', (response) => {
		const { pathname: path } = new URL(response.url());
		const sizes = response.body().then((body) => {
			const compressed = COMPRESSED.test(path) ? body.length : gzipSync(body, { level: 9 }).length;
			return { path, compressed, plain: body.length };
		});
		answers.push(sizes);
	});
	await search(page);
	await settled(page);
	await page.waitForTimeout(500);
	const shown = await page.locator('#results > li').count();
	const fetched = (await Promise.all(answers)).filter(({ path }) => groupOf(path));
	const groups = Map.groupBy(fetched, ({ path }) => groupOf(path));
	const sum = (files: readonly Fetched[], size: 'compressed' | 'plain') => files.reduce((total, file) => total + file[size], 0);
	const parts = [...groups].map(([group, files]) => `${group} ${kilobytes(sum(files, 'compressed'))}`);
	console.log(
		`  ${title} (${shown} excerpts): ${kilobytes(sum(fetched, 'compressed'))} = ${parts.join(', ')}; ${kilobytes(sum(fetched, 'plain'))} from a server that compresses nothing`,
	);
	await page.close();
}

function groupOf(path: string): string | null {
	if (path.includes('/pagefind/'))
		return /fragment/.test(path) ? 'excerpts' : /\.pf_/.test(path) ? 'index' : 'Pagefind and its reader';
	if (path.endsWith('.js') && path.includes('/assets/'))
		return path.includes('/assets/reader.') ? 'Pagefind and its reader' : 'script';
	if (!path.endsWith('.txt') || !path.includes('/search/')) return null;
	return path.endsWith('/names.txt') ? 'name list' : 'data';
}

/** Waits until the search page has answered. */
export function settled(page: Page) {
	return page.waitForFunction(() => !document.querySelector('#search-page')?.hasAttribute('aria-busy'));
}

/** Bytes in words. */
export function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
