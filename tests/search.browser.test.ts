import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../src/model/authority.ts';
import { type Served, serve } from '../src/publish/serve.ts';
import { faultsOf } from './support/axe.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { SEARCH_AUTHORITIES, SEARCH_REPORTS, writeSearchContent } from './support/search-content.ts';
import { buildSearchSite } from './support/search-site.ts';

/** The search page as a reader meets it, on a small invented archive. */

const browser = useBrowser();
let content: string;
let site: string;
let served: Served;
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
	content = mkdtempSync(join(tmpdir(), 'cuttings-search-'));
	writeSearchContent(content, 30);
	site = buildSearchSite(content, `search-test-${process.pid}`);
	served = await serve(site);
	page = await browser.newPage();
	watched = watchPage(page, served.address);
});

afterAll(async () => {
	await served?.close();
	rmSync(content, { recursive: true, force: true });
	rmSync(dirname(site), { recursive: true, force: true });
	expect(watched).toEqual({ errors: [], outgoing: [] });
});

const all = () => page.locator('#results > li');
const titles = () => page.locator('#results .t').allTextContents();
const notes = () => page.locator('#notes').textContent();
const count = () => page.locator('#count').textContent();

async function settled(): Promise<void> {
	await page.waitForFunction(() => !document.querySelector('#search-page')?.hasAttribute('aria-busy'));
}

/** Opens the page at an address, as from another site. */
async function open(query: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${served.address}search/${query}`);
	await settled();
}

/** Follows a link of the page to another search, which answers without being loaded again. */
async function follow(query: string): Promise<void> {
	if ((await page.locator('#search-page').count()) === 0) await open('');
	await page.evaluate(async (href) => {
		const main = document.querySelector('#search-page') as HTMLElement;
		const link = document.createElement('a');
		link.href = href || location.pathname;
		main.append(link);
		link.click();
		link.remove();
		while (main.hasAttribute('aria-busy')) await new Promise((later) => setTimeout(later, 2));
	}, query);
}

/** The reports of the whole list, brought onto the page first. */
function ids(): Promise<string[]> {
	return page.evaluate(async () => {
		const more = document.querySelector('#more') as HTMLButtonElement;
		const list = document.querySelector('#results') as HTMLElement;
		for (let before = 0; !more.hidden && list.children.length > before; ) {
			before = list.children.length;
			more.click();
			for (let wait = 0; list.children.length === before && wait < 500; wait++)
				await new Promise((later) => setTimeout(later, 10));
		}
		const links = [...list.querySelectorAll<HTMLAnchorElement>('.t a')];
		return links.map(({ pathname }) => pathname.slice('/reports/'.length, -'.html'.length)).sort();
	});
}

describe('names', () => {
	const told = [
		...SEARCH_REPORTS,
		...Array.from({ length: 30 }, (_, at) => ({ id: `extra-${at}`, places: ['merrow'], outlet: 'merrow-paper' })),
	];
	const expected = (kind: (typeof KINDS)[number], id: string) =>
		told
			.filter((report) => {
				if (kind === 'outlet') return report.outlet === id;
				const named = {
					place: report.places,
					group: (report as { groups?: string[] }).groups,
					person: (report as { people?: string[] }).people,
				};
				return named[kind]?.includes(id) ?? false;
			})
			.map(({ id: report }) => report)
			.sort();
	const spellings = KINDS.flatMap((kind) =>
		SEARCH_AUTHORITIES[kind].flatMap((record) =>
			[record.label, ...record.aliases, ...record.arabic, ...record.acronyms, ...record.translations].map((name) => ({
				kind,
				id: record.id,
				name,
			})),
		),
	);

	test.each(spellings)('$name finds exactly the reports of the $kind $id', async ({ kind, id, name }) => {
		await follow(`?q=${encodeURIComponent(name)}`);
		if (name === 'Merrow') {
			// The one spelling that two records share: both are offered.
			expect(await notes()).toContain('More than one');
			await page.locator('#notes a', { hasText: kind === 'place' ? 'Place' : 'Outlet' }).click();
			await settled();
		}
		expect(await ids()).toEqual(expected(kind, id));
		expect(new URL(page.url()).search).toBe(`?${kind}=${id}`);
		// And through the box.
		await follow('');
		await page.fill('#q', name);
		const label = SEARCH_AUTHORITIES[kind].find((record) => record.id === id)?.label ?? '';
		const kindWord = { place: 'Place', group: 'Group', person: 'Person', outlet: 'Outlet' }[kind];
		await page
			.locator('#names [role=option]', { hasText: new RegExp(`^${kindWord}: ${label}`) })
			.first()
			.click();
		await settled();
		expect(new URL(page.url()).search).toBe(`?${kind}=${id}`);
		expect(await ids()).toEqual(expected(kind, id));
	});

	test('a name in an address that is opened is found at once', async () => {
		await open(`?q=${encodeURIComponent('حمارين')}`);
		expect(await ids()).toEqual(expected('place', 'hmarin'));
		expect(new URL(page.url()).search).toBe('?place=hmarin');
	});

	test('a name that was chosen is not searched for again when the pause after typing is over', async () => {
		await follow('');
		await page.fill('#q', 'Khmarin');
		await page.locator('#names [role=option]').first().click();
		await settled();
		const painted = page.evaluate(() => {
			let times = 0;
			new MutationObserver(() => times++).observe(document.querySelector('#search-page')!, { attributeFilter: ['aria-busy'] });
			return new Promise<number>((done) => setTimeout(() => done(times), 400));
		});
		expect(await painted).toBe(0);
		expect(new URL(page.url()).search).toBe('?place=hmarin');
	});

	test('a search for a name fetches no word of the index and no engine', async () => {
		const own = await browser.newPage();
		const fetched: string[] = [];
		own.on('request', (request) => fetched.push(new URL(request.url()).pathname));
		await own.goto(`${served.address}search/?q=Khmarin`);
		await own.waitForURL(/place=hmarin/);
		await own.waitForSelector('#results mark');
		expect(fetched.filter((path) => path.includes('/fragment/'))).toHaveLength(2);
		expect(fetched.filter((path) => /wasm|\/index\/|pf_meta/.test(path))).toEqual([]);
	});

	test('an unseen spelling finds the name, says so, and lets the reader have the letters instead', async () => {
		await open('');
		await page.fill('#q', 'Hmaareen');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.search === '?place=hmarin');
		await settled();
		expect(await notes()).toContain('Showing reports that name Hmarin (also Khmarin, Hmareen, حمارين).');
		await page.getByRole('link', { name: 'Search these letters only' }).click();
		await page.waitForURL((url) => url.searchParams.has('letters'));
		await settled();
		expect(await count()).toBe('0 reports');
		expect(await notes()).toContain('No report has the word “Hmaareen”');
		await page.goBack();
		await settled();
		expect(await ids()).toEqual(['arabic', 'gauge']);
	});

	test('an adjective is a word to find first; the name it is made of is offered', async () => {
		await follow('?q=hmarinese');
		expect(new URL(page.url()).search).toBe('?q=hmarinese');
		expect(await ids()).toEqual(['gauge']);
		expect(await notes()).toContain('Is it a name? Place: Hmarin – 2 reports');
		await follow('');
		await page.fill('#q', 'Hmarinese');
		expect(await page.locator('#names [role=option]').first().textContent()).toBe('Place: Hmarin (Hmarinese) – 2 reports');
	});

	test('a place is offered with the places in it', async () => {
		await open('?place=wadi-suhr');
		expect(await ids()).toEqual(['convoy']);
		await page.getByRole('link', { name: /With the places in it: 4 reports/ }).click();
		await page.waitForURL((url) => url.search === '?within=wadi-suhr');
		await settled();
		expect(await ids()).toEqual(['arabic', 'bridge', 'convoy', 'gauge']);
	});

	test('a paragraph that names it is linked and its words are marked there', async () => {
		await open('?place=hmarin');
		const gauge = all().filter({ hasText: 'Gauge at' });
		expect(await gauge.locator('mark').allTextContents()).toEqual(['Hmarin', 'Hmarinese', 'Khmarin’s']);
		const link = gauge.getByRole('link', { name: /Paragraph 3/ });
		expect(await link.getAttribute('href')).toBe('/reports/gauge.html#p3:~:text=back%20to-,Khmarin%E2%80%99s,-gate');
		await link.click();
		await page.waitForURL(/reports\/gauge/);
		expect(await page.locator('#p3').textContent()).toContain('Khmarin’s gate');
	});
});

describe('words', () => {
	test('hyphen, space and any apostrophe find each other; every script stands in one index', async () => {
		for (const q of ['"Jund al-Izz"', '"Jund al Izz"', '“jund al-izz”']) {
			await follow(`?q=${encodeURIComponent(q)}&letters=1`);
			expect(await ids()).toEqual(['convoy']);
		}
		for (const q of ["al-Nu'ban", 'al-Nu’ban', '"al Nuban"', 'Nuban']) {
			await follow(`?q=${encodeURIComponent(q)}&letters=1`);
			expect(await ids()).toEqual(['bridge', 'convoy']);
		}
		await follow(`?q=${encodeURIComponent('المياه')}`);
		expect(await ids()).toEqual(['arabic']);
		await follow('?q=T-90');
		expect(await ids()).toEqual(['convoy']);
	});

	test('a word that no report has is named, and what is left without it offered', async () => {
		await open('?q=zebrax+sluices&place=hmarin');
		expect(await count()).toBe('0 reports');
		expect(await notes()).toMatch(/No report has the word “zebrax”\./);
		expect(await notes()).toContain('Without “zebrax”: 1 report');
		expect(await notes()).toContain('Without “zebrax sluices”: 2 reports');
		await follow('?q=zebra+boats');
		expect(await notes()).toContain(
			'Each word is in some report, but no report has all of them: zebra: 1 report boats: 1 report',
		);
		await follow('?q=Hmarint');
		expect(await notes()).toContain('Similar names: Place: Hmarin – 2 reports');
	});

	test('a headline and an excerpt are text, whatever they hold', async () => {
		await open('?q=gauge');
		expect(await titles()).toEqual(['Gauge at <b>Hmarin</b> reopens']);
		expect(await page.locator('#results b, #results script').count()).toBe(0);
	});

	test.each([
		['the', 'too common to search for'],
		['?!', 'no letter or number'],
		['"', 'no letter or number'],
		['“the”', ''],
		['"open quote sluices', 'No report has the words “open quote sluices” side by side.'],
		['\u202eseciuls\u200f', 'No report has the word “seciuls”.'],
		['<script>alert(1)</script>', 'No report has the word “script”.'],
		['<img src=x onerror=alert(1)>', 'No report has the word “onerror”.'],
		['(a+)+$[\\', 'too common to search for'],
		['ba be bi bo bu da de di do du fa fe fi fo fu', 'Only the first 12 words were searched for.'],
		['x'.repeat(10_000), 'Only the first 300 characters were searched for.'],
		['%E0%A4%A', 'No report has the word'],
	])('hostile query %# gets a calm sentence', async (q, says) => {
		await follow(`?q=${encodeURIComponent(q)}`);
		expect(await count()).toMatch(/^\d+ reports?/);
		expect(await notes()).toContain(says);
		expect(await page.locator('#search-page script, #search-page img').count()).toBe(0);
		await page.fill('#q', q);
		await page.keyboard.press('Enter');
		await settled();
		expect(watched.errors).toEqual([]);
	});

	test.each([
		['?place=nowhere&x=1', 'The archive has no “nowhere”', '36 reports, 10 shown'],
		['?from=2018&to=2016', 'wrong order', '35 reports, 10 shown'],
		['?from=2016-13', '“2016-13” is not a year, a month or a day', '36 reports, 10 shown'],
		['?place=hmarin&place=hmarin&basis=%3Cb%3E&sort=up', 'no “<b>”', '2 reports'],
		['?from=x&to=2016-1-1x', '“x” is not a year, a month or a day', '36 reports, 10 shown'],
		['?q=zebra&q=sluices&letters=1', '', '1 report'],
		['?from=2017', '1 report without a known date is left out', '32 reports, 10 shown'],
	])('the address %s gets a sentence', async (query, says, shown) => {
		await follow(query);
		expect(await notes()).toContain(says);
		expect(await count()).toBe(shown);
	});
});

describe('narrowing', () => {
	test('facets have counts and are loaded when opened; months go by bars and fields; Back takes each step back', async () => {
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(request.url()));
		await page.setViewportSize({ width: 1280, height: 900 });
		await open('?q=sluices');
		expect(loaded.some((url) => url.includes('facet-'))).toBe(false);
		await page.locator('[data-facet=outlet] summary').click();
		await page.getByLabel(/^Dusk News/).check();
		await page.waitForURL(/outlet=dusk/);
		await settled();
		expect(await ids()).toEqual(['convoy']);
		await page.fill('#from', '2016-2');
		await page.keyboard.press('Tab');
		await page.waitForURL(/from=2016-02/);
		await settled();
		expect(await page.inputValue('#from')).toBe('2016-02');
		await page.goBack();
		await page.waitForURL((url) => !url.search.includes('from'));
		await page.goBack();
		await page.waitForURL((url) => !url.search.includes('outlet'));
		await settled();
		expect((await ids()).length).toBe(3);
		expect(await page.inputValue('#q')).toBe('sluices');
		await page.locator('#bars [data-period]').first().click();
		await page.waitForURL(/from=2016-01&to=2016-01/);
		await settled();
		expect(await ids()).toEqual(['gauge']);
	});

	test('oldest first and newest first, the undated last in both', async () => {
		await open('?q=sluices&sort=oldest');
		expect(await page.locator('#results .t a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
			['gauge', 'convoy', 'undated'].map((id) => `/reports/${id}.html`),
		);
		await page.selectOption('#sort', 'newest');
		await page.waitForURL(/sort=newest/);
		await settled();
		expect((await titles())[0]).toContain('Convoy');
		expect((await titles())[2]).toContain('Running dry');
	});

	test('the list on screen is what is downloaded', async () => {
		await open('?place=hmarin&sort=oldest');
		const [csv] = await Promise.all([page.waitForEvent('download'), page.locator('#csv').click()]);
		const rows = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n');
		expect(rows).toHaveLength(3);
		expect(rows[0]).toBe('\ufeffid,headline,outlet,date,date_certainty,language,authors,address');
		expect(rows[1]).toContain('gauge,Gauge at <b>Hmarin</b> reopens,The Merrow Paper,2016-01-08,printed,');
		expect(rows[1]).toContain(`,${served.address}reports/gauge.html`);
		const [ris] = await Promise.all([page.waitForEvent('download'), page.locator('#ris').click()]);
		const records = (await readFile(await ris.path(), 'utf8')).split('ER  - ');
		expect(records).toHaveLength(3);
		expect(records[1]).toContain(`UR  - ${served.address}reports/arabic.html`);
	});
});

describe('the script', () => {
	/** Gzipped bytes of each script of the site that a visit fetches, by the name it has before its hash. */
	async function scriptsOf(visit: (own: Page) => Promise<unknown>): Promise<Record<string, number>> {
		const own = await browser.newPage();
		const fetched = new Set<string>();
		own.on('request', (request) => fetched.add(new URL(request.url()).pathname));
		await visit(own);
		await own.close();
		const scripts = [...fetched].filter((path) => path.startsWith('/assets/') && path.endsWith('.js'));
		const size = (path: string) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length;
		return Object.fromEntries(scripts.map((path) => [path.slice('/assets/'.length).split('.')[0], size(path)]));
	}

	test('is small, whatever a reader does: and one file', async () => {
		const scripts = await scriptsOf(async (own) => {
			await own.goto(`${served.address}search/`);
			await own.fill('#q', 'hmareen');
			await own.waitForSelector('#names [role=option]');
			await own.fill('#q', 'zebrax sluices');
			await own.keyboard.press('Enter');
			await own.waitForSelector('#notes a');
			await own.goto(`${served.address}search/?q=sluices&place=hmarin&from=2016`);
			await own.locator('[data-facet=outlet]').evaluate((facet) => facet.setAttribute('open', ''));
			await own.waitForSelector('.opt');
			await Promise.all([own.waitForEvent('download'), own.locator('#csv').click()]);
		});
		expect(Object.keys(scripts)).toEqual(['SearchScript']);
		expect(scripts.SearchScript).toBeLessThanOrEqual(16_000);
	});

	test('is on no other page', async () => {
		const pages = ['', 'dates/', 'places/', 'places/hmarin.html', 'reports/gauge.html', 'about/', 'data/'];
		const loaded = await scriptsOf(async (own) => {
			for (const path of pages) await own.goto(served.address + path);
		});
		expect(Object.keys(loaded).filter((name) => /search|reader|list/i.test(name))).toEqual([]);
	});
});

describe('every reader', () => {
	const typeName = async (own: Page) => {
		await own.fill('#q', 'hmar');
		await own.waitForSelector('#names [role=option]');
		await own.keyboard.press('ArrowDown');
	};
	const openFacet = async (own: Page) => {
		await own.locator('[data-facet=place]').evaluate((facet) => facet.setAttribute('open', ''));
	};
	const lookUp = async (own: Page) => {
		await own.fill('#lines', 'Hmarin\nzebra\nnothing');
		await own.getByRole('button', { name: 'Look up' }).click();
		await own.waitForSelector('#paste-rows tr');
	};

	test('the link past the masthead leads to the results and stays in the address', async () => {
		await open('?q=sluices&letters=1');
		await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.skip')?.click());
		await settled();
		expect(page.url()).toMatch(/\?q=sluices&letters=1#main$/);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
		await open('#main');
		await page.waitForFunction(() => document.querySelectorAll('#bars g').length > 0);
		expect(page.url()).toMatch(/search\/#main$/);
	});

	test('an outlet is found by what it published, and apart from that by the reports of others that name it', async () => {
		await follow('?mention=dusk');
		expect(await ids()).toEqual(['gauge']);
		expect(await notes()).toContain('Showing reports of other outlets that name Dusk News');
		await follow('?outlet=dusk');
		expect(await notes()).toContain('Named by other outlets: 1 report');
	});

	test('walks it with the keyboard alone', async () => {
		await open('');
		await page.keyboard.press('/');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		await page.keyboard.type('hmar');
		await page.waitForSelector('#names [role=option]');
		await page.keyboard.press('Escape');
		expect(await page.locator('#names').isHidden()).toBe(true);
		await page.keyboard.press('ArrowDown');
		expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe('name-0');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.search === '?place=hmarin');
		await settled();
		expect(await page.locator('[role=status]').textContent()).toBe('2 reports');
		await page.locator('#chips a').focus();
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.search === '');
		await settled();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('count');
		await page.locator('#from').focus();
		await page.keyboard.press('/');
		expect(await page.inputValue('#from')).toBe('/');
		await page.keyboard.press('Control+k');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	});

	test.each([
		['search/', async () => {}],
		['search/', typeName],
		['search/?q=sluices&outlet=dusk', openFacet],
		['search/?q=zebrax&place=nowhere&from=2016', async () => {}],
		['search/list.html', lookUp],
	] as const)('axe finds nothing on %s, state %#, and nothing to scroll sideways', async (query, act) => {
		const own = await browser.newPage({ viewport: { width: 320, height: 800 } });
		await own.goto(served.address + query);
		await own.waitForFunction(() => !document.querySelector('#search-page')?.hasAttribute('aria-busy'));
		await act(own);
		// Darkness changes colours alone, a width between only where things stand.
		for (const [width, colorScheme] of [
			[320, 'light'],
			[1280, 'dark'],
		] as const) {
			await own.setViewportSize({ width, height: 800 });
			await own.emulateMedia({ colorScheme });
			expect(await faultsOf(own)).toEqual([]);
		}
		for (const width of [320, 375, 768, 1280]) {
			await own.setViewportSize({ width, height: 800 });
			expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
	});

	test('without JavaScript the newest reports and links to the lists of names stand there', async () => {
		const own = await browser.newPage({ javaScriptEnabled: false });
		await own.goto(`${served.address}search/`);
		expect(await own.locator('#results > li').count()).toBe(10);
		expect(await own.locator('noscript a[href="/places/"]').count()).toBe(1);
		expect(await own.locator('#tools').isVisible()).toBe(false);
	});

	test('a list of lines is looked up, each with its count', async () => {
		await page.goto(`${served.address}search/list.html`);
		await page.fill('#lines', 'Khmarin\n\nMerrow\nzebra\nriver stone\n<b>nothing</b>');
		await page.getByRole('button', { name: 'Look up' }).click();
		await page.waitForSelector('#paste-rows tr:nth-child(6)');
		expect(await page.locator('#paste-rows tr').allTextContents()).toEqual([
			'KhmarinPlace: Hmarin2 reports',
			'MerrowPlace: Merrow32 reports',
			'MerrowOutlet: The Merrow Paper31 reports',
			'zebraWord1 report',
			'river stonePhrase1 report',
			'<b>nothing</b>WordIn no report',
		]);
		const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#paste-csv').click()]);
		expect((await readFile(await file.path(), 'utf8')).split('\r\n')[1]).toContain('Khmarin,Place: Hmarin,2,http');
	});
});
