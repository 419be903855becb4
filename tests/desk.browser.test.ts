import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { workFolderOf } from '../src/system/folders.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { useDev } from './support/dev.ts';
import { builtSite, capturesFolder, command } from './support/site.ts';

const CAPTURES = {
	'crane.txt': `Harbour crane falls silent at Ostreke

The crane at Ostreke stopped on Tuesday after a bearing broke, port workers said at the gate, and nobody expects it to turn before the spring tide.

The harbour master Idris Okonjo said that it would take a week to mend, and that two smiths had been sent for from the hills above the town.

Of the older bellows Okonjo added,

The smiths, who live by the weir, came down on the second day with their own bellows and would not say what they thought of the bearing.
`,
	'ferry.txt': `The Halvern Gazete

Ferry returns to Merrow

14 March 2017

The ferry returned to Merrow on Tuesday after six weeks, and the bakers of the lower town had bread ready for everybody on board by first light.
`,
	'ferry.yaml': 'outlet: Sill Herald\nmentions:\n  - {text: "Zelda Weir", id: null}\n',
	'empty.txt': '',
	'picture.jpg': 'none',
	'authority/outlets.yaml': '- id: halvern-gazette\n  label: The Halvern Gazette\n  nmae: x\n',
	'authority/places.yaml': '- id: ostreke\n  label: Ostreke\n',
};

const browser = useBrowser();
const dev = useDev(CAPTURES);
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
	page = await browser.newPage();
	watched = watchPage(page, dev.at(''));
	await page.goto(dev.at('desk/faults'));
});

const entries = (section: string, file: string) => page.locator(`section#${section} li`, { hasText: file });

async function faults(): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the desk', () => {
	it.each([
		['keptOut', 'empty.txt', 'It has no words.'],
		['keptOut', 'picture.jpg', 'neither a capture'],
		['remarks', 'authority/outlets.yaml', 'The key "nmae" is not known'],
		['remarks', 'ferry.yaml', '"Zelda Weir" does not stand'],
		['remarks', 'This folder', 'Goes into a new file, archive.yaml'],
		['dates', 'crane.txt', 'Goes into a new file, crane.yaml'],
		['outlets', 'crane.txt', 'which outlet'],
		['outlets', 'ferry.txt', 'Make a record of it'],
		['lines', 'crane.txt', 'Of the older bellows Okonjo added'],
	])('%s: %s, %s', async (section, file, words) => {
		const texts = await entries(section, file).allTextContents();
		expect(texts.filter((text) => text.includes(words))).toHaveLength(1);
	});

	it('leads to the report and to the line in question', async () => {
		const links = await entries('lines', 'crane.txt').getByRole('link').all();
		const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
		expect(addresses).toEqual(['/reports/crane.html', '/captures/crane.html#l7', '/desk/lines-crane']);
		expect(await entries('remarks', 'ferry.yaml').getByRole('link').first().getAttribute('href')).toBe('/reports/ferry.html');
		for (const address of addresses) expect((await fetch(dev.at((address ?? '').slice(1)))).status).toBe(200);
	});

	it('says on its first page what to do next', async () => {
		const first = await (await fetch(dev.at('desk/'))).text();
		for (const words of ['checked by nobody', '1 of them without an outlet', '2 entries of the folder left out'])
			expect(first).toContain(words);
		for (const path of ['desk/names', 'desk/reports', 'desk/faults']) expect(first).toContain(`href="/${path}"`);
	});

	it('mends what it tells of, and takes it back', async () => {
		const date = entries('dates', 'crane.txt').locator('form');
		await date.locator('input').fill('03/04/2017');
		await date.locator('button').click();
		await expect.poll(() => date.locator('p').textContent()).toContain('two different days');
		expect(existsSync(join(dev.folder(), 'crane.yaml'))).toBe(false);
		await date.locator('input').fill('14 March 2017');
		await date.locator('button').click();
		await expect.poll(() => date.locator('p').textContent()).toBe('Written into crane.yaml.');
		expect(readFileSync(join(dev.folder(), 'crane.yaml'), 'utf8')).toBe('date: 2017-03-14\n');
		const record = entries('outlets', 'ferry.txt').locator('form button');
		await record.click();
		await expect.poll(() => page.textContent('#said')).toContain('authority/outlets.yaml');
		expect(readFileSync(join(dev.folder(), 'authority/outlets.yaml'), 'utf8')).toContain('label: Sill Herald');
		for (const file of ['authority/outlets.yaml', 'crane.yaml']) {
			await page.locator('#undo').click();
			await expect.poll(() => existsSync(join(dev.folder(), 'crane.yaml')) === (file !== 'crane.yaml')).toBe(true);
		}
		expect(readFileSync(join(dev.folder(), 'authority/outlets.yaml'), 'utf8')).toBe(CAPTURES['authority/outlets.yaml']);
	});

	it.each([
		[320, 'light'],
		[375, 'dark'],
		[1280, 'light'],
		[1280, 'dark'],
	] as const)('has no fault at %d px, %s', async (width, colorScheme) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		expect(await faults()).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});

	it('follows a sidecar: what is settled is gone', async () => {
		dev.write(
			'crane.yaml',
			'date: "2017-03-14"\noutlet: halvern-gazette\nlines:\n  - {from: 7, to: 7, role: paragraph, reason: "It leads over."}\n',
		);
		await expect.poll(async () => entries('dates', 'crane.txt').count()).toBe(0);
		expect(await entries('lines', 'crane.txt').count()).toBe(0);
		expect(watched).toEqual({ errors: [], outgoing: [] });
	});

	it.each([
		['ar', 'rtl', 'شكوك وأخطاء'],
		['de', 'ltr', 'Zweifel und Fehler'],
	])('stands in %s when the folder asks for it', async (language, direction, title) => {
		dev.write('archive.yaml', `title: Merrow Papers\nlanguage: ${language}\n`);
		await expect.poll(() => page.locator('h1').textContent()).toBe(title);
		expect(await page.title()).toContain('Merrow Papers');
		expect(await page.locator('html').getAttribute('dir')).toBe(direction);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await faults()).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		}
	});

	it('stands in no build', () => {
		const site = builtSite(capturesFolder({ 'crane.txt': CAPTURES['crane.txt'] }));
		expect(existsSync(join(site, 'index.html'))).toBe(true);
		for (const path of ['desk', 'desk.html', 'desk/index.html']) expect(existsSync(join(site, path))).toBe(false);
	});
});

describe('npm run dev', () => {
	it('goes on undisturbed while the same folder is built', async () => {
		const reports = () => readdirSync(join(workFolderOf(dev.folder()), 'dev')).filter((name) => name.endsWith('.md'));
		const site = join(dev.folder(), '..', 'site');
		expect(command('build', '--articles', dev.folder(), '--out', site).exitCode).toBe(2);
		expect(reports()).toEqual(['crane.md', 'ferry.md']);
		expect((await fetch(dev.at('reports/crane.html'))).status).toBe(200);
	});

	it('prints the addresses once and a line a change, and ends with Ctrl+C', async () => {
		const { exitCode, printed } = await dev.stop();
		expect(exitCode).toBe(0);
		expect(printed.match(/http:\/\/\S+/g)).toEqual([dev.at(''), dev.at('desk/')]);
		expect(printed.match(/^The folder has changed: published 2 \+/gm)?.length).toBeGreaterThanOrEqual(3);
		expect(printed.match(/empty\.txt/g)).toHaveLength(1);
		await expect(fetch(dev.at(''))).rejects.toThrow();
	});
});
