import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../src/publish/serve.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { buildSearchSite } from './support/search-site.ts';
import { RIGHT, writeVoicedContent } from './support/voiced-content.ts';

/** The search page on an archive in many scripts with every kind of line: what it finds, and what it says of it. */

const browser = useBrowser();
let content: string;
let site: string;
let served: Served;
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
	content = mkdtempSync(join(tmpdir(), 'cuttings-voices-'));
	writeVoicedContent(content);
	site = buildSearchSite(content, `voices-test-${process.pid}`);
	served = await serve(site);
	page = await browser.newPage();
	watched = watchPage(page, served.address);
	await page.goto(`${served.address}search/`);
}, 300_000);

afterAll(async () => {
	await served?.close();
	rmSync(content, { recursive: true, force: true });
	rmSync(dirname(site), { recursive: true, force: true });
	expect(watched).toEqual({ errors: [], outgoing: [] });
});

/** What the page shows for a search: reports in the order of their names, sentences above them, places where it was found. */
interface Seen {
	readonly ids: readonly string[];
	readonly notes: string;
	readonly places: readonly string[];
	readonly address: string;
}

/** Runs in the page: follows a link to each search, which answers without being loaded again. */
async function seenEach(queries: readonly string[]): Promise<Seen[]> {
	const main = document.querySelector('#search-page') as HTMLElement;
	const seen: Seen[] = [];
	for (const query of queries) {
		const link = document.createElement('a');
		link.href = query || location.pathname;
		main.append(link);
		link.click();
		link.remove();
		while (main.hasAttribute('aria-busy')) await new Promise((later) => setTimeout(later, 2));
		const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
		const links = [...document.querySelectorAll<HTMLAnchorElement>('#results .t a')];
		seen.push({
			ids: links.map(({ pathname }) => pathname.replace(/^.*\/|\.html$/g, '')).sort(),
			notes: texts('#notes').join(' '),
			places: texts('#results .small a'),
			address: location.search,
		});
	}
	return seen;
}

const seen = async (query: string): Promise<Seen> => (await page.evaluate(seenEach, [query]))[0]!;

test('each query finds its reports and no others', async () => {
	const answers = await page.evaluate(
		seenEach,
		RIGHT.map(([query]) => `?q=${encodeURIComponent(query)}`),
	);
	const found = answers.map(({ ids }, at) => [RIGHT[at]![0], ids]);
	expect(found).toEqual(RIGHT.map(([query, ids]) => [query, [...ids]]));
}, 120_000);

test('a hit says whose words they are and leads to them', async () => {
	expect((await seen('?q=lapwing')).places).toEqual(['Caption']);
	expect((await seen('?q=heron+-bed')).places).toEqual(['Standfirst']);
	expect((await seen('?q=Keel')).places).toEqual(['Byline']);
	expect((await seen('?q=embankments')).places).toEqual(['Keyword']);
	expect((await seen('?q=burgrave')).places).toEqual(['Editorial note']);
	expect((await seen('?q=quarrel')).places).toEqual(['Headline']);
	expect((await seen('?q=plaster')).places).toEqual(['Pull quote']);
	expect((await seen('?q=tank+fire')).places).toEqual(['¶ 1', '¶ 2']);
});

test('comments are found where they are asked for, and said to have a word that nothing else has', async () => {
	const { ids, notes } = await seen('?q=porcupine');
	expect(ids).toEqual([]);
	expect(notes).toContain('“porcupine” stands nowhere in what was searched, but here – Reader comment: 1 report');
	expect(notes).not.toContain('No report has');
	await page.locator('#notes a', { hasText: '1 report' }).first().click();
	await page.waitForURL(/in=comments/);
	const asked = await seen('?q=porcupine&in=comments');
	expect(asked.ids).toEqual(['letters']);
	expect(asked.places).toEqual(['Reader comment']);
	expect((await seen('?q=zebra&in=all')).notes).toContain('No report has the word “zebra”.');
	expect((await seen('?q=Tarn')).notes).not.toContain('No report has');
	expect(await page.inputValue('#in')).toBe('');
});

test('a beginning taken for a word, what is not understood and what is left out are said', async () => {
	expect((await seen('?q=organ')).notes).toContain('No report has “organ” by itself');
	expect((await seen('?q=(heron)')).notes).toContain('Brackets are not understood');
	expect((await seen('?q=colour:red')).notes).toContain('“colour:” is no field');
	expect((await seen('?q=heron+OR')).notes).toContain('OR has nothing to join');
	expect((await seen('?q=place:Nowhere+heron')).notes).toContain('The archive has no “Nowhere”');
});

test('several names each become a choice that can be taken off, a value can be left out, and days narrow', async () => {
	expect((await seen('?q=Osterek+Umar+Feld')).address).toBe('?person=omar-feld&place=ostreke');
	expect(await page.locator('#chips a:not(.clear)').allTextContents()).toEqual(['Person: Omar Feld', 'Place: Ostreke']);
	expect((await seen('?q=Osterek+concert')).address).toBe('?q=concert&place=ostreke');
	const out = await seen('?not=place:ostreke&q=university+OR+heron');
	expect(out.ids).toEqual(['bed', 'letters']);
	expect(await page.locator('#chips a').first().textContent()).toBe('not Place: Ostreke');
	expect((await seen('?from=2016-02-04&to=2016-02-05')).ids).toEqual(['german', 'plain']);
});

test.each([375, 1280])(
	'nothing moves while results come, at %i pixels',
	async (width) => {
		const own = await browser.newPage({ viewport: { width, height: 900 } });
		// With the typefaces at hand: what their coming moves is another matter.
		await own.goto(`${served.address}search/list.html`);
		await own.waitForLoadState('networkidle');
		await own.addInitScript(() => {
			new PerformanceObserver((list) => {
				const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
				const { dataset } = document.documentElement;
				dataset.moved = String(Number(dataset.moved ?? 0) + shifts.reduce((sum, { value }) => sum + value, 0));
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const moved: [string, number][] = [];
		for (const path of ['search/', 'search/?q=heron+reeds', 'search/?q=zebra', 'search/?person=omar-feld', 'search/list.html']) {
			await own.goto(served.address + path);
			await own.waitForFunction(() => !document.querySelector('#search-page')?.hasAttribute('aria-busy'));
			await own.waitForLoadState('networkidle');
			if (path.endsWith('list.html')) {
				await own.fill('#lines', 'Ostreke\nzebra\nheron');
				await own.click('#paste-form button');
				await own.waitForSelector('#paste-rows tr:nth-child(3)');
			}
			moved.push([path, await own.evaluate(() => Number(document.documentElement.dataset.moved ?? 0))]);
		}
		await own.close();
		expect(moved.filter(([, sum]) => sum > 0.02)).toEqual([]);
	},
	120_000,
);

test('the box in the masthead of every page searches without a script, and / leads to it', async () => {
	const own = await browser.newPage();
	await own.goto(`${served.address}reports/letters.html`);
	await own.keyboard.press('/');
	await own.keyboard.type('heron reeds');
	await own.keyboard.press('Enter');
	await own.waitForURL(/\/search\/\?q=heron\+reeds$/);
	await own.waitForSelector('#results .t a[href$="/reports/bed.html"]');
	expect(await own.locator('.mast [name=q]').count()).toBe(0);
	await own.close();
	const plain = await browser.newPage({ javaScriptEnabled: false });
	await plain.goto(`${served.address}places/`);
	await plain.fill('.mast [name=q]', 'heron');
	await plain.press('.mast [name=q]', 'Enter');
	await plain.waitForURL(/\/search\/\?q=heron$/);
	expect(await plain.locator('#results > li').count()).toBe(10);
	await plain.close();
}, 60_000);
