import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser, watchPage } from './support/browser.ts';
import { useDev } from './support/dev.ts';

const report = (title: string) => `${title}

The pumps at Ostreke were started on Tuesday, the harbour master Idris Okonjo said, and nobody expects them to stop before the spring tide.

They had stood still for six weeks, and the bakers of the lower town had carried their water from the weir above the mill.
`;
const CAPTURES = {
	'post/one.txt': report('Pumps start at Ostreke'),
	'post/two.txt': report('Bakers carry water to Ostreke'),
	'post/two.yaml': '# From the print.\nnote: Seen on paper.   # page 3\n',
	'post/three.txt': report('Spring tide awaited at Ostreke'),
	'other.txt': report('Weir above the mill is mended'),
	'authority/outlets.yaml': '- id: tarn-post\n  label: The Tarn Post\n',
};

const browser = useBrowser();
const dev = useDev(CAPTURES);
let page: Page;
let watched: ReturnType<typeof watchPage>;

const file = (name: string) => readFileSync(join(dev.folder(), name), 'utf8');
const said = (words: string) => expect.poll(() => page.textContent('#said')).toContain(words);
const cell = (name: string, column: string) => page.locator(`tr:has(code:text-is("${name}")) [data-name="${column}"]`);

async function type(words: string): Promise<void> {
	// A click on the cell in hand has opened it already.
	if ((await page.locator('#rows input').count()) === 0) await page.keyboard.press('Enter');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(words);
	await page.keyboard.press('Enter');
}

async function faults(): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

beforeAll(async () => {
	page = await browser.newPage();
	watched = watchPage(page, dev.at(''));
	await page.goto(dev.at('desk/reports'));
	await page.locator('#rows tr').first().waitFor();
});

describe('the table of reports', () => {
	it('writes an outlet by the id of its record, and the list is not drawn anew for it', async () => {
		await page.evaluate(() => Object.assign(window, { same: true }));
		await cell('post/one.txt', 'outlet').click();
		await type('the tarn post');
		await said('the tarn post');
		expect(file('post/one.yaml')).toBe('outlet: tarn-post\n');
		await dev.until('The folder has changed');
		expect(await page.evaluate(() => 'same' in window)).toBe(true);
	});

	it('gives it to all of the folder that have none, and takes that back at one stroke', async () => {
		await cell('post/one.txt', 'outlet').click();
		await page.keyboard.press('f');
		await said('2 reports of this folder');
		expect(file('post/two.yaml')).toBe('# From the print.\nnote: Seen on paper.   # page 3\noutlet: tarn-post\n');
		expect(file('post/three.yaml')).toBe('outlet: tarn-post\n');
		await page.keyboard.press('u');
		await said('2 files are as they were');
		expect(file('post/two.yaml')).toBe(CAPTURES['post/two.yaml']);
		expect(() => file('post/three.yaml')).toThrow();
	});

	it.each([
		['Monday 14 March 2017', 'another weekday'],
		['03/04/2017', 'two different days'],
		['soon', 'no date that is certain'],
	])('does not take %s for a day, and loses nothing of it', async (words, sentence) => {
		await cell('other.txt', 'date').click();
		await type(words);
		await expect.poll(() => page.textContent('.wrong')).toContain(sentence);
		expect(await page.locator('#rows input').inputValue()).toBe(words);
		await page.keyboard.press('Escape');
		expect(() => file('other.yaml')).toThrow();
	});

	it('takes a day as people write it, and leaves it to the capture again', async () => {
		await cell('other.txt', 'date').click();
		await type('Tuesday 14 March 2017');
		await said('Tuesday 14 March 2017');
		expect(file('other.yaml')).toBe('date: 2017-03-14\n');
		await cell('other.txt', 'date').click();
		await page.keyboard.press('Delete');
		await said('what the capture says');
		expect(() => file('other.yaml')).toThrow();
	});

	it('writes over what changed meanwhile only when told to', async () => {
		const refused = 'other.yaml was changed by another program, so nothing was written.';
		const body = JSON.stringify({ refused, changed: true, sums: { 'other.yaml': null } });
		await page.route('**/desk/save', (route) => route.fulfill({ status: 409, contentType: 'application/json', body }), {
			times: 1,
		});
		await cell('other.txt', 'authors').click();
		await type('Ilse Maron; R. Aldane');
		await expect.poll(() => page.textContent('#refused')).toContain(refused);
		expect(await page.locator('#rows input').inputValue()).toBe('Ilse Maron; R. Aldane');
		await page.locator('#refused button').click();
		await expect.poll(() => cell('other.txt', 'authors').getAttribute('class')).toBe('is-given');
		expect(file('other.yaml')).toBe('authors: [Ilse Maron, R. Aldane]\n');
	});

	it('finds, and lists what lacks an outlet', async () => {
		await page.goto(dev.at('desk/reports'));
		await page.locator('#find').fill('weir');
		await expect.poll(() => page.locator('#rows tr').count()).toBe(1);
		await page.locator('#find').fill('');
		await page.getByText('Outlet not known').click();
		await expect.poll(() => page.locator('#rows tr').count()).toBe(3);
	});

	it.each([1280, 375])('has no fault of access at %d pixels, and no sideways scroll', async (width) => {
		await page.setViewportSize({ width, height: 800 });
		expect(await faults()).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		await page.setViewportSize({ width: 1280, height: 800 });
	});
});

describe('the table of lines', () => {
	it('gives chosen lines another role, all of a run too, and takes it back', async () => {
		await page.goto(dev.at('desk/reports'));
		const id = await page.locator('tr:has(code:text-is("post/three.txt"))').getAttribute('data-id');
		await page.goto(dev.at(`desk/lines-${id}`));
		await page.locator('#rows tr').nth(1).click();
		await page.keyboard.press('c');
		await said('Line 3');
		expect(file('post/three.yaml')).toBe('lines:\n  - {from: 3, role: caption}\n');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Shift+ArrowUp');
		await page.keyboard.press('f');
		await said('Lines 3–5');
		expect(file('post/three.yaml')).toBe('lines:\n  - {from: 3, to: 5, role: furniture}\n');
		await page.keyboard.press('u');
		await said('Taken back');
		expect(file('post/three.yaml')).toBe('lines:\n  - {from: 3, role: caption}\n');
		await page.locator('#rows tr').nth(1).click();
		await page.keyboard.press('v');
		await said('Line 3 is now: Paragraph');
		expect(() => file('post/three.yaml')).toThrow();
	});

	it('has no fault of access', async () => {
		expect(await faults()).toEqual([]);
	});

	it('was worked without a fault in the pages', () => {
		expect(watched.errors.filter((error) => !/409/.test(error))).toEqual([]);
	});
});
