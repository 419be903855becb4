import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { inventedArchive } from './support/invented-archive.ts';
import { capturesFolder, useSite } from './support/site.ts';

/** What must hold on every kind of page, whoever reads it and on whatever. */
const REPORT = '2021-03-lantern-dyke-engineers-sarrun';
const ARABIC = '2021-05-qandil-sarrun-dyke';
const PAGES: Readonly<Record<string, string>> = {
	home: '',
	report: `reports/${REPORT}.html`,
	'report in Arabic': `reports/${ARABIC}.html`,
	'report with a gallery': 'reports/2021-06-courier-gallery-of-the-flood.html',
	'report without date or name': 'reports/bathhouse-note.html',
	capture: `captures/${REPORT}.html`,
	dates: 'dates/',
	year: 'dates/2021.html',
	month: 'dates/2021-03.html',
	'dates not known': 'dates/unknown.html',
	'what is missing': 'dates/gaps.html',
	places: 'places/',
	place: 'places/sarrun.html',
	groups: 'groups/',
	group: 'groups/reed-league.html',
	people: 'people/',
	person: 'people/hanno-bruegg.html',
	outlets: 'outlets/',
	outlet: 'outlets/lantern.html',
	search: 'search/',
	'list of names': 'search/list.html',
	about: 'about/',
	integrity: 'about/integrity.html',
	data: 'data/',
	'not found': '404.html',
};
const EVERY = Object.entries(PAGES);

const site = useSite(() => capturesFolder(inventedArchive));
const browser = useBrowser();

/** How far the page can be pushed sideways, in pixels. */
function overhang(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Each kind of page on a phone and on a desk, light on the one and dark on the other; all kinds in all four with
 * CUTTINGS_ALL_SIZES=1.
 */
const SIZES = [
	{ width: 320, colorScheme: 'light', turn: 0 },
	{ width: 1280, colorScheme: 'dark', turn: 0 },
	{ width: 375, colorScheme: 'dark', turn: 1 },
	{ width: 1280, colorScheme: 'light', turn: 1 },
] as const;
const ofTurn = (turn: number) => EVERY.filter((_, index) => process.env.CUTTINGS_ALL_SIZES === '1' || index % 2 === turn);

describe.each(SIZES)('at $width pixels, $colorScheme', ({ width, colorScheme, turn }) => {
	let page: Page;
	let watched: ReturnType<typeof watchPage>;
	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
		watched = watchPage(page, site.at(''));
	});

	it.each(ofTurn(turn))('%s has no fault that axe finds, and nothing to scroll sideways', async (_, path) => {
		await page.goto(site.at(path));
		// What is folded is read too.
		await page.evaluate(() => {
			for (const part of document.querySelectorAll('details')) {
				part.removeAttribute('name');
				part.open = true;
			}
		});
		expect(await overhang(page)).toBe(0);
		expect(await faultsOf(page)).toEqual([]);
	});

	it('nothing went wrong on these pages, and no other site was asked for anything', () => {
		expect(watched).toEqual({ errors: [], outgoing: [] });
	});
});

describe('readers with other means', () => {
	it('without JavaScript and at four times the size every page has its text, no dead button, nothing to scroll sideways', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, javaScriptEnabled: false });
		for (const [kind, path] of EVERY) {
			await page.goto(site.at(path));
			expect((await page.locator('main').textContent())?.length, kind).toBeGreaterThan(60);
			expect(await page.locator('main button:visible:not([type="submit"])').count(), kind).toBe(0);
			expect(await overhang(page), kind).toBe(0);
		}
	});

	it('in forced colours the days, bars and marks are still told apart', async () => {
		const page = await browser.newPage({ forcedColors: 'active' });
		await page.goto(site.at('dates/2021.html'));
		const fill = (selector: string) =>
			page
				.locator(`main .months ${selector}`)
				.first()
				.evaluate((square) => getComputedStyle(square).fill);
		const [none, one] = [await fill('.h0'), await fill('.h1')];
		expect(none).not.toBe(one);
		await page.goto(site.at(PAGES.report ?? ''));
		expect(await faultsOf(page)).toEqual([]);
	});

	it('on paper a report has its citation, its paragraphs, the SHA-256 of its capture, and no controls', async () => {
		const page = await browser.newPage();
		await page.emulateMedia({ media: 'print' });
		await page.goto(site.at('reports/2021-04-courier-ferry-toll.html'));
		const capture = readFileSync(join(site.folder(), 'reports', '2021-04-courier-ferry-toll.txt'));
		const shown = [createHash('sha256').update(capture).digest('hex'), (await page.locator('#cite-0').textContent()) ?? ''];
		for (const text of shown) expect(await page.getByText(text).first().isVisible()).toBe(true);
		expect(await page.locator('.body p[id]:visible').count()).toBeGreaterThan(2);
		expect(await page.locator('button:visible, nav:visible, input:visible').count()).toBe(0);
		// What is folded on a screen cannot be unfolded on paper; other styles of the citation and readers' comments stay away.
		await page.locator('#made details').evaluate((part) => part.removeAttribute('open'));
		expect(await page.locator('#made details table').isVisible()).toBe(true);
		expect(await page.locator('#cite-1, .comments').filter({ visible: true }).count()).toBe(0);
	});
});

describe('a report in Arabic', () => {
	let page: Page;
	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(site.at(`reports/${ARABIC}.html`));
	});

	it('runs from right to left in its own language, on a page that does not', async () => {
		const article = page.getByRole('article');
		expect([await article.getAttribute('lang'), await article.getAttribute('dir')]).toEqual(['ar', 'rtl']);
		expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
		const direction = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((part) => getComputedStyle(part).direction);
		expect([await direction('.body > p'), await direction('.record'), await direction('#made')]).toEqual(['rtl', 'ltr', 'ltr']);
	});

	it('has its paragraph numbers at the right edge of the text', async () => {
		const [number, text] = [await page.locator('#p1 .pn').boundingBox(), await page.locator('#p1').boundingBox()];
		expect(number?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
	});
});

describe('with JavaScript', () => {
	it('copies a paragraph as a quotation with its citation and address', async () => {
		const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
		await page.goto(site.at(PAGES.report ?? ''));
		await page.locator('#p2 .pn').focus();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Copy paragraph 2 as a quotation');
		expect(await faultsOf(page)).toEqual([]);
		await page.keyboard.press('Enter');
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		await expect.poll(copied).toContain(`/reports/${REPORT}.html#p2`);
		const citation = ((await page.locator('#cite-0').textContent()) ?? '').replace(/\.$/, '');
		const said = (await page.locator('#p2').evaluate((part) => part.lastChild?.textContent?.slice(-40))) ?? '';
		expect(await copied()).toContain(`${said}”\n${citation}, ¶ 2. http`);
	});

	it('lights up all lines that a part of the record was read from', async () => {
		const page = await browser.newPage();
		await page.goto(site.at(`captures/${REPORT}.html`));
		await page.getByRole('link', { name: 'lines 1–2' }).click();
		const lit = await page.locator('tbody:target tr').allTextContents();
		expect(lit.map((line) => line.replace(/\D.*/s, '')).slice(0, 2)).toEqual(['1', '2']);
		const colour = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((part) => getComputedStyle(part).backgroundColor);
		expect(await colour('tbody:target')).not.toBe(await colour('tbody:not(:target)'));
	});
});
