import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { ingestFolder } from '../src/collection/ingest-folder.ts';
import { runCommand, wholeNumberGiven } from '../src/commands/command-line.ts';
import { serve } from '../src/publish/serve.ts';
import { type NameEntry, namesOfRows } from '../src/search/client/name-list.ts';
import { buildSearchSite } from '../tests/support/search-site.ts';
import { kilobytes, printFirstSearches, settled } from './first-search.ts';
import { generateCaptures } from './generate.ts';
import { random } from './random.ts';

/** Measures the search page in a real browser on generated archives. */

const QUERIES = 30;

await runCommand('bench:search', async ({ values, flags }) => {
	const given = values.reports?.split(',').map((size) => wholeNumberGiven('--reports', size));
	for (const size of given ?? [5, 1000, ...(flags.large ? [10_000] : [])]) await measure(size);
	return 0;
});

async function measure(count: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
	const name = `bench-search-${process.pid}`;
	const browser = await chromium.launch({
		executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
	});
	try {
		generateCaptures(join(folder, 'captures'), { count });
		const published = ingestFolder(join(folder, 'captures'), join(folder, 'reports'))?.published ?? [];
		const site = buildSearchSite(join(folder, 'reports'), name);
		const served = await serve(site);
		const words = wordsOf(join(folder, 'captures'), count);
		console.log(`\n${published.length.toLocaleString('en')} reports`);
		printNames(site);
		await printFirstSearches(browser, served.address, commonWord(join(folder, 'captures'), count), spellingOf(site));
		await printLatency(browser, served.address, words);
		await served.close();
		rmSync(join(site, '..'), { recursive: true, force: true });
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Thirty things to search for: common words, rare ones, pairs and phrases, from the captures themselves. */
function wordsOf(captures: string, count: number): string[] {
	const chance = random(7);
	return Array.from({ length: QUERIES }, (_, at) => {
		const file = join(captures, `report-${String(1 + chance.below(count)).padStart(6, '0')}.txt`);
		const words = readFileSync(file, 'utf8').match(/\b[a-z]{5,}\b/g) ?? [];
		const from = chance.below(words.length - 1);
		const pair = `${words[from]} ${chance.pick(words)}`;
		return at % 3 === 0 ? words[from]! : at % 3 === 1 ? pair : `${pair} ${chance.pick(words)}`;
	});
}

/** The commonest long word of the first fifty captures: a search with more than ten hits. */
function commonWord(captures: string, count: number): string {
	const counts = new Map<string, number>();
	for (let at = 1; at <= Math.min(50, count); at++) {
		const text = readFileSync(join(captures, `report-${String(at).padStart(6, '0')}.txt`), 'utf8');
		for (const word of new Set(text.match(/\b[a-z]{6,}\b/g))) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function printNames(site: string): void {
	const bytes = nameList(site);
	const names = namesIn(bytes);
	const spellings = names.reduce((sum, entry) => sum + entry.names.length + entry.exact.length, 0);
	const packed = gzipSync(bytes, { level: 9 }).length;
	console.log(
		`  name list: ${kilobytes(packed)} gzipped for ${names.length} names in ${spellings} spellings: ${(packed / names.length).toFixed(1)} bytes a name, ${(packed / spellings).toFixed(1)} a spelling`,
	);
}

/** A second spelling of the place that most reports name. */
function spellingOf(site: string): string {
	const [entry] = namesIn(nameList(site)).filter(({ kind, names }) => kind === 'place' && names.length > 1);
	return entry?.names[1] ?? '';
}

function namesIn(list: Buffer): NameEntry[] {
	return namesOfRows(JSON.parse(list.toString()));
}

function nameList(site: string): Buffer {
	return readFileSync(join(searchFolder(site), 'names.txt'));
}

function searchFolder(site: string): string {
	const html = readFileSync(join(site, 'search', 'index.html'), 'utf8');
	const folder = join(site, /data-files="\/([^"]+)"/.exec(html)?.[1] ?? '');
	if (!statSync(folder).isDirectory()) throw new Error('the search page names no folder of data');
	return folder;
}

async function printLatency(browser: Browser, address: string, queries: readonly string[]): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`${address}search/?q=warm&letters=1`);
	await settled(page);
	const times: number[] = [];
	for (const query of queries) times.push(await page.evaluate(timeOf, query));
	const [fast, middle, slow] = [0.1, 0.5, 1].map(
		(share) => times.sort((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? 0,
	);
	console.log(
		`  ${times.length} searches, typed to painted: ${fast} ms (10th percentile), ${middle} ms (median), ${slow} ms (slowest)`,
	);
	await page.close();
}

/** Runs in the page: submits a query and waits until its results stand. */
async function timeOf(query: string): Promise<number> {
	const page = document.querySelector('#search-page')!;
	const input = document.querySelector<HTMLInputElement>('#q')!;
	input.value = query;
	const start = performance.now();
	input.form!.requestSubmit();
	while (page.hasAttribute('aria-busy')) await new Promise((done) => setTimeout(done, 1));
	return Math.round(performance.now() - start);
}
