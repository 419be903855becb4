import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { foundCaptures } from './support/found-captures.ts';
import { capturesFolder, useSite } from './support/site.ts';

const browser = useBrowser();
const site = useSite(() => capturesFolder(foundCaptures));
const file = (path: string) => readFileSync(join(site.folder(), path), 'utf8');

/** A page at an address, closed when the test is done with it. */
async function opened<Answer>(
	path: string,
	ask: (page: Awaited<ReturnType<typeof browser.newPage>>) => Promise<Answer>,
): Promise<Answer> {
	const page = await browser.newPage();
	const watched = watchPage(page, site.at(''));
	try {
		await page.goto(site.at(path));
		const answer = await ask(page);
		expect(watched).toEqual({ errors: [], outgoing: [] });
		return answer;
	} finally {
		await page.close();
	}
}

describe('a name that nobody recorded', () => {
	test('is underlined with dots in the text, where that of a record is with a line', async () => {
		const styles = await opened('reports/ferry.html', (page) =>
			page.$$eval('.body a.e', (links) => links.map((one) => [one.textContent, getComputedStyle(one).textDecorationStyle])),
		);
		expect(styles).toContainEqual(['France', 'dotted']);
		expect(styles.find(([text]) => text?.toLowerCase() === 'halvern')?.[1]).toBe('solid');
	}, 60_000);

	test('has a page that says who found it, why, and how it is spelt', async () => {
		const text = await opened('groups/merrow-basin-authority.html', (page) => page.textContent('main'));
		expect(text).toContain('Found by the program, not checked');
		expect(text).toContain('Why it is taken for a group');
		expect(text?.replace(/\s+/g, ' ')).toContain('Merrow Basin Authority 2');
	}, 60_000);

	test('is kept from search engines when it is a person, and only then', () => {
		expect(file('people/orla-venn.html')).toContain('<meta name="robots" content="noindex">');
		expect(file('places/france.html')).not.toContain('noindex');
		expect(file('sitemap.xml')).toContain('places/france.html');
		expect(file('sitemap.xml')).not.toContain('orla-venn');
		expect(file('sitemap.xml')).not.toContain('groups/kelda.html');
	});

	test('has a feed, and stands in the data with its basis', () => {
		expect(file('places/france.xml').match(/<entry>/g)).toHaveLength(3);
		expect(file('data/names.csv')).toMatch(/^place,france,France,recognised,no,France,3,/m);
		expect(file('data/names.csv')).toMatch(/^place,halvern,Halvern,recorded,yes,Halvern,3,/m);
		expect(file('data/datapackage.json')).toContain('CC-BY-4.0');
		expect(file('about/index.html')).toContain('creativecommons.org/licenses/by/4.0/');
		expect(file('about/index.html')).not.toContain('is not linked');
	});

	test('can be left out of an index, without a script, and the address says so', async () => {
		const context = await browser.newPage({ javaScriptEnabled: false });
		await context.goto(site.at('places/'));
		const names = () => context.$$eval('.names a', (links) => links.map(({ textContent }) => textContent));
		expect(await names()).toContain('France');
		await context.click('text=Checked names only');
		expect(new URL(context.url()).pathname).toMatch(/checked\/places\.html$/);
		expect((await names()).toSorted()).toEqual(['Halvern', 'Kelda']);
		await context.click('text=All names');
		expect(await names()).toContain('France');
		await context.close();
	}, 60_000);

	test('is offered by the name box with its mark, unless only checked names are wanted', async () => {
		await opened('search/', async (page) => {
			await page.click('#q');
			await page.fill('#q', 'Franc');
			await page.waitForSelector('#names [role=option]');
			expect(await page.textContent('#names [role=option]')).toContain('France');
			expect(await page.$$('#names .hollow')).toHaveLength(1);
			await page.fill('#q', '');
			await page.waitForSelector('#names', { state: 'hidden' });
			await page.check('#checked');
			await page.waitForFunction(() => location.search.includes('checked=1'));
			await page.locator('[data-facet=place] summary').click();
			await page.waitForSelector('[data-facet=place] .opt');
			expect(await page.$$eval('[data-facet=place] .opt bdi', (all) => all.map((one) => one.textContent))).toEqual([
				'Halvern',
				'Kelda',
			]);
			await page.uncheck('#checked');
			await page.waitForSelector('[data-facet=place] .hollow');
			expect(page.url()).not.toContain('checked');
		});
	}, 60_000);

	test('is marked where a list of names is looked up', async () => {
		await opened('search/list.html', async (page) => {
			await page.fill('#lines', 'France\nHalvern');
			await page.click('#paste-form button[type=submit]');
			await page.waitForSelector('#paste-rows tr:nth-child(2)');
			expect(await page.$$eval('#paste-rows tr', (rows) => rows.map((row) => row.querySelectorAll('.hollow').length))).toEqual([
				1, 0,
			]);
		});
	}, 60_000);

	test('leads on from where its page was', async () => {
		await opened('groups/kelda.html', async (page) => {
			await page.waitForURL('**/places/kelda.html');
			expect(await page.textContent('main')).toContain('confirmed by the cataloguer');
		});
	}, 60_000);
});

describe.each([320, 1280])('pages with such names, %d pixels wide', (width) => {
	const paths = [
		'',
		'places/',
		'people/',
		'checked/places.html',
		'places/france.html',
		'people/orla-venn.html',
		'reports/maps.html',
	];
	test.each(width === 320 ? paths : [...paths, 'search/'])(
		'%s: no fault, no sideways scroll',
		async (path) => {
			const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: width === 320 ? 'dark' : 'light' });
			await page.goto(site.at(path));
			expect(await faultsOf(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
			await page.close();
		},
		60_000,
	);
});
