import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, watchPage } from './support/browser.ts';
import { inventedArchive } from './support/invented-archive.ts';
import type { Reader } from './support/reader.ts';
import { type Found, readerOf } from './support/reader.ts';
import { capturesFolder, project, useSite } from './support/site.ts';

/** What readers do from the home page on, with a mouse, a thumb, a keyboard, and without JavaScript. */

const READERS = [
	{ reader: 'at a desk', width: 1280, javaScriptEnabled: true },
	{ reader: 'with a phone', width: 375, javaScriptEnabled: true },
	{ reader: 'with a phone without JavaScript', width: 375, javaScriptEnabled: false },
];

/** Two archives, and a report in each that can be come to by every road. */
const ARCHIVES = [
	{
		archive: 'the collection as shipped',
		without: READERS[1],
		articles: () => join(project, 'articles'),
		headline: 'Russian soldiers fight along regime forces in Latakia province: activists',
		id: '2016-04-zaman-al-wasl-russian-soldiers-latakia',
		month: /^April 2016: 1 report$/,
		names: { Outlets: 'Zaman Al Wasl', Places: 'Hmeimim', Groups: 'Russian Navy', People: 'Abu Fatima' },
		phrase: { typed: '"partial withdrawal announced by Russia"', found: '1 report' },
		spellings: [
			{ typed: 'Hmeymim', name: 'Hmeimim' },
			{ typed: 'حميميم', name: 'Hmeimim' },
			{ typed: 'Hizbullah', name: 'Hezbollah' },
		],
		line: { number: 3, role: 'Paragraph', text: 'From Facebook pages and from activists' },
	},
	{
		archive: 'an archive of saved pages in three languages',
		without: READERS[2],
		articles: () => capturesFolder(inventedArchive),
		headline: 'Ferry toll at Port Ovane doubles',
		id: '2021-04-courier-ferry-toll',
		month: /^April 2021: 1 report$/,
		names: { Outlets: 'Delta Courier', Places: 'Port Ovane', Groups: 'Reed League', People: 'Moss Halloway' },
		phrase: { typed: '"a rope which had cost nine marks"', found: '1 report' },
		spellings: [
			{ typed: 'Saroon', name: 'Sarrun' },
			{ typed: 'سارون', name: 'Sarrun' },
			{ typed: 'Schilfbund', name: 'Reed League' },
		],
		line: { number: 3, role: 'Page furniture', text: 'Most read: Otter seen in the bathhouse' },
	},
];

/** Each archive in two pairs of hands, each kind of reader with one at least; all six pairs with CUTTINGS_ALL_SIZES=1. */
const EVERY_PAIR = process.env.CUTTINGS_ALL_SIZES === '1';

const browser = useBrowser();

describe.each(ARCHIVES)('$archive', ({ articles, headline, id, month, names, phrase, spellings, line, without }) => {
	const site = useSite(articles);
	const found: Found = new Map();

	describe.each(READERS.filter((reader) => EVERY_PAIR || without !== reader))('$reader', ({ width, javaScriptEnabled }) => {
		let reader: Reader;
		let watched: ReturnType<typeof watchPage>;
		beforeAll(async () => {
			const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled, reducedMotion: 'reduce' });
			watched = watchPage(page, site.at(''));
			reader = readerOf(page, site.at(''), found);
		});
		afterAll(async () => {
			await reader.page.close();
			expect(watched).toEqual({ errors: [], outgoing: [] });
		});

		test('comes to a report by date', async () => {
			await reader.open('');
			await reader.goTo('Dates');
			await reader.choose(month);
			await reader.choose(headline);
			expect(await reader.heading()).toBe(headline);
			expect(await reader.main.getByRole('article').getByRole('link', { name: 'Link to paragraph 1', exact: true }).count()).toBe(
				1,
			);
		});

		test.each(Object.entries(names))('comes to it by %s', async (menu, name) => {
			await reader.open('');
			await reader.goTo(menu);
			await reader.choose(name);
			expect(await reader.heading()).toBe(name);
			await reader.choose(headline);
			expect(await reader.heading()).toBe(headline);
		});

		test('links a paragraph, sees the capture line by line and what became of each', async () => {
			await reader.open(`reports/${id}.html`);
			await reader.main.getByRole('link', { name: 'Link to paragraph 3', exact: true }).click();
			expect(new URL(reader.page.url()).hash).toBe('#p3');
			const top = await reader.page.locator('#p3').evaluate((paragraph) => paragraph.getBoundingClientRect().top);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThan(800);
			const made = reader.main.getByRole('region', { name: 'How this page was made' });
			expect(await made.getByRole('status').textContent()).toBe('Every line is accounted for.');
			const fates = made.getByRole('table', { name: 'Source lines and what became of them' });
			expect(await fates.getByRole('row', { name: /Headline$/ }).count()).toBe(1);
			expect(await fates.getByRole('row', { name: /Paragraphs \d–\d$/ }).count()).toBeGreaterThan(0);
			await made.getByRole('link', { name: 'Read it line by line' }).click();
			expect(await reader.heading()).toBe('The capture, line by line');
			const row = reader.main
				.getByRole('row')
				.filter({ has: reader.page.getByRole('rowheader', { name: String(line.number), exact: true }) });
			expect(await row.textContent()).toContain(line.role);
			expect(await row.textContent()).toContain(line.text);
			await reader.main.getByRole('link', { name: /^Read the report/ }).click();
			expect(await reader.heading()).toBe(headline);
		});

		if (javaScriptEnabled) {
			test('searches a phrase, and a name in another spelling', async () => {
				await reader.open('');
				expect(await reader.search(phrase.typed)).toBe(phrase.found);
				const result = reader.main.getByRole('link', { name: headline, exact: true });
				await result.click();
				await reader.page.waitForURL(/\/reports\//);
				expect(await reader.heading()).toBe(headline);
				for (const { typed, name } of spellings) {
					await reader.open('');
					expect(await reader.search(typed)).toMatch(/^[1-9]\d* reports?$/);
					expect(await reader.sees(`Showing reports that name ${name} (also `)).toBe(true);
				}
			});

			test('turns the lights out, and they stay out', async () => {
				const ground = () => reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
				await reader.open('');
				const light = await ground();
				await reader.page.getByRole('button', { name: 'Dark' }).click();
				const dark = await ground();
				expect(dark).not.toBe(light);
				await reader.open('about/');
				expect(await ground()).toBe(dark);
				await reader.page.getByRole('button', { name: 'Light' }).click();
				await reader.page.reload();
				expect(await ground()).toBe(light);
			});
		} else {
			test('is led from the search page to the lists', async () => {
				await reader.goTo('Search');
				await reader.main.getByRole('link', { name: 'Places', exact: true }).click();
				expect(await reader.heading()).toBe('Places');
			});
		}

		test('skips to the text with the keyboard', async () => {
			for (const path of ['', `reports/${id}.html`, 'search/']) {
				await reader.open(path);
				await reader.page.keyboard.press('Tab');
				const skip = reader.page.getByRole('link', { name: 'Skip to the text' });
				expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
				await reader.page.keyboard.press('Enter');
				await expect.poll(() => reader.main.evaluate((main) => main === document.activeElement)).toBe(true);
				await reader.page.keyboard.press('Tab');
				expect(await reader.main.evaluate((main) => main.contains(document.activeElement))).toBe(true);
			}
		});
	});
});

describe('what a saved page carries besides its report', () => {
	const site = useSite(() => capturesFolder(inventedArchive));
	let reader: Reader;
	beforeAll(async () => {
		reader = readerOf(await browser.newPage(), site.at(''));
	});

	test('readers’ comments are folded on the page, and search leaves them and the furniture out', async () => {
		await reader.open('reports/2021-04-courier-ferry-toll.html');
		const comment = reader.main.getByText('Eels are worth more than marks this spring');
		expect(await comment.isVisible()).toBe(false);
		await reader.main.getByText('2 reader comments caught in the capture').click();
		expect(await comment.isVisible()).toBe(true);
		for (const word of ['cook', 'lockkeeper', 'spoons', 'password', 'Facebook']) {
			await reader.open('');
			expect(await reader.search(word), word).toBe('0 reports');
			expect(await reader.sees(`No report has the word “${word}”.`), word).toBe(true);
		}
	});

	test('captions stand where they stood, the pull quote and the earlier report are named as what they are', async () => {
		await reader.open('reports/2021-03-lantern-dyke-engineers-sarrun.html');
		expect(await reader.sees('The picture is not held;')).toBe(true);
		expect(await reader.main.getByRole('article').textContent()).toMatch(
			/Wardens on the dyke above Sarrun\..*Engineers of the army have been helping/s,
		);
		for (const label of ['Pull quote on the original page', 'An earlier report carried inside this one'])
			expect(await reader.sees(label), label).toBe(true);
		await reader.main.getByRole('link', { name: 'Millers keep the sluice keys at Sarrun' }).first().click();
		expect(await reader.heading()).toBe('Millers keep the sluice keys at Sarrun');
	});

	test('an unknown date and an unknown outlet are shown as unknown', async () => {
		await reader.open('');
		await reader.goTo('Dates');
		await reader.choose('A note from the bathhouse');
		const record = reader.main.getByRole('region', { name: 'Record of this report' });
		for (const field of ['Published', 'Outlet']) {
			expect(
				await record.locator('div').filter({ hasText: field }).getByText('Not known', { exact: true }).isVisible(),
				field,
			).toBe(true);
		}
	});

	test('an Arabic report runs from right to left and is found by its own words', async () => {
		await reader.open('');
		expect(await reader.search('"بساتين إلمقار"')).toBe('1 report');
		await reader.main.getByRole('link', { name: /^إغلاق الثغرة/ }).click();
		await reader.page.waitForURL(/\/reports\//);
		const [ground, edge] = await reader.page
			.getByRole('heading', { level: 1 })
			.evaluate((heading) => [getComputedStyle(heading).direction, heading.closest('[lang]')?.getAttribute('lang')]);
		expect([ground, edge]).toEqual(['rtl', 'ar']);
	});
});
