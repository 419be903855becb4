import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checksum } from '../src/collection/index.ts';
import { workFolderOf } from '../src/system/folders.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { useDev } from './support/dev.ts';

const FIRST = ['Ostr', 'Halv', 'Kelm', 'Tarn', 'Sulb', 'Werr', 'Dask', 'Grol', 'Mirv', 'Pelk'];
const LAST = ['eke', 'ern', 'ova', 'idge', 'umble', 'and'];
const GIVEN = ['Anna', 'Peter', 'Maria', 'Thomas', 'Helen', 'Robert', 'Sarah', 'David', 'Laura', 'Martin'];
const words = FIRST.flatMap((first) => LAST.map((last) => first + last));
const places = words.slice(0, 30);
const people = words.slice(30, 50).map((name, at) => `${GIVEN[at % GIVEN.length]} ${name}`);
const groups = words.slice(50).map((name) => `${name} Water Authority`);

/** A report that names some of them, each in a sentence of its own. */
function report(at: number): string {
	const some = <One>(list: readonly One[], n: number) =>
		Array.from({ length: n }, (_, i) => list[(at * n + i) % list.length] as One);
	const lines = [
		...some(places, 6).map(
			(name) =>
				`The pumps in ${name} were started on Tuesday, and people near ${name} carried ${at + 12} buckets of water from the weir.`,
		),
		...some(people, 4).map(
			(name) => `The mayor, ${name}, said that the work would take ${at + 3} weeks; ${name} told the council so before.`,
		),
		...some(groups, 2).map((name) => `A spokesman for the ${name} said on Monday that the ${name} had lost ${at + 5} boats.`),
	];
	return `Pumps are started again, week ${at + 1}\n\n12 March 2017\n\n${lines.join('\n\n')}\n`;
}
const CAPTURES: Record<string, string> = Object.fromEntries(
	Array.from({ length: 12 }, (_, at) => [`week-${String(at + 1).padStart(2, '0')}.txt`, report(at)]),
);
CAPTURES['authority/decisions.yaml'] = '# Decided by hand.\nnot:\n  - {text: Correction}   # on every page\n';

const browser = useBrowser();
const dev = useDev(CAPTURES);
let page: Page;
let watched: ReturnType<typeof watchPage>;

const file = () => readFileSync(join(dev.folder(), 'authority/decisions.yaml'), 'utf8');
const said = (sentence: string) => expect.poll(() => page.textContent('#said')).toContain(sentence);
const row = (label: string) => page.locator(`#rows tr:has(th bdi:text-is("${label}"))`);

async function open(): Promise<void> {
	await page.goto(dev.at('desk/names'));
	await page.locator('#rows tr').first().waitFor();
}

async function faults(): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

beforeAll(async () => {
	page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	watched = watchPage(page, dev.at(''));
	await open();
});

describe('the table of names', () => {
	it('lists what nobody has checked, each name with a sentence, and what is settled apart', async () => {
		expect(await page.locator('#rows tr').count()).toBeGreaterThanOrEqual(60);
		await expect.poll(() => row('Ostreke').locator('.c-says').textContent()).toContain('The pumps in Ostreke');
		await page.locator('label:has([value=settled])').click();
		await expect.poll(() => page.locator('#rows tr').count()).toBe(1);
		expect(await page.locator('#rows').textContent()).toContain('Correction');
		await page.locator('label:has([value=open])').click();
	});

	it('settles fifty names by keyboard, a key each and some more, in less time than a reader needs to look', async () => {
		await open();
		let keys = 0;
		await expect.poll(inHand).not.toBe('');
		for (let n = 0; n < 50; n++) {
			const label = await inHand();
			const taken = await page.locator('#rows tr[tabindex="0"] .as-read').getAttribute('data-do');
			const right = people.includes(label)
				? 'person'
				: groups.includes(label)
					? 'group'
					: places.includes(label)
						? 'place'
						: 'not';
			keys += 1;
			await page.keyboard.press(right === taken ? 'Enter' : { person: 'e', group: 'g', place: 'p', not: 'n' }[right]);
			await expect.poll(() => page.textContent('#settled'), { interval: 5 }).toMatch(new RegExp(`^${n + 2} of`));
		}
		await expect.poll(() => decisionsIn(file())).toBeGreaterThanOrEqual(51);
		expect(keys).toBeLessThanOrEqual(60);
		expect(file()).toContain('# Decided by hand.\nnot:\n  - {text: Correction}   # on every page\n');
		expect(await page.textContent('#yaml')).toContain('kind: place}');
	});

	it('the archive follows, and the list was not drawn anew for it', async () => {
		await dev.until('The folder has changed');
		const confirmed = () => readFileSync(join(workFolderOf(dev.folder()), 'dev', 'names.json'), 'utf8').match(/"confirmed"/g);
		const decided: { confirmed: unknown[]; kind?: unknown[] } = parse(file());
		const right = decided.confirmed.length + (decided.kind?.length ?? 0);
		expect(right).toBeGreaterThan(40);
		await expect.poll(() => confirmed()?.length ?? 0).toBe(right);
		expect(await page.textContent('#settled')).toMatch(/^51 of/);
		await open();
		await expect.poll(() => page.textContent('#settled')).toMatch(/^5\d of/);
	});
});

describe('a name', () => {
	it('is the same as another, found in any spelling, and the page of it moves', async () => {
		await page.locator('label:has([value=all])').click();
		await row('Halvern').click();
		await page.keyboard.press('s');
		await page.keyboard.type('ostrek');
		await expect.poll(() => page.locator('#same-list [aria-selected=true]').textContent()).toContain('Ostreke');
		await page.keyboard.press('Enter');
		await said('Halvern: Same as Ostreke.');
		await expect.poll(file).toContain('same:\n  - {text: Halvern, as: ostreke}\n');
		expect(file()).not.toContain('id: halvern,');
	});

	it('is as it was when that is taken back, to the byte', async () => {
		const before = file();
		await row('Kelmeke').click();
		await page.keyboard.press('h');
		await expect.poll(file).toContain('hidden:\n  - {id: kelmeke, kind: place}\n');
		await page.keyboard.press('u');
		await said('Taken back: Kelmeke: Hide.');
		expect(file()).toBe(before);
	});

	it('is decided with others that are marked, and all of it is taken back at one stroke', async () => {
		const before = file();
		await page.locator('#find').fill('kelm');
		await expect.poll(() => page.locator('#rows tr').count()).toBe(6);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('Shift+ArrowDown');
		await said('3 names marked');
		await page.keyboard.press('n');
		await said('3 names: Not a name.');
		await expect.poll(() => file().match(/\{text: Kelm/g)?.length ?? 0).toBe(3);
		await page.keyboard.press('u');
		await said('Taken back: 3 names');
		expect(file()).toBe(before);
		await page.locator('#find').fill('');
	});

	it('is not decided over what somebody wrote meanwhile, until that is wanted', async () => {
		const refused = 'authority/decisions.yaml was changed by another program, so nothing was written.';
		const sums = { 'authority/decisions.yaml': checksum(file()) };
		const body = JSON.stringify({ refused, changed: true, sums });
		await page.route('**/desk/save', (route) => route.fulfill({ status: 409, contentType: 'application/json', body }), {
			times: 1,
		});
		const before = file();
		await row('Tarneke').click();
		await page.keyboard.press('h');
		await expect.poll(() => page.textContent('#refused')).toContain(refused);
		expect(file()).toBe(before);
		await page.locator('#refused button').click();
		await expect.poll(file).toContain('{id: tarneke, kind: place}');
	});

	it('is settled by touch alone on a narrow screen', async () => {
		await page.setViewportSize({ width: 375, height: 800 });
		await open();
		await page.locator('label:has([value=all])').click();
		await row('Sulbeke').getByRole('button', { name: 'Sulbeke: Group' }).click();
		await expect.poll(file).toContain('{id: sulbeke, kind: group, was: place}');
		await page.locator('[data-do=undo]').click();
		await said('Taken back');
	});
});

describe('the page of names', () => {
	it.each([1280, 375])(
		'has no fault of access at %d pixels, and no sideways scroll',
		async (width) => {
			await page.setViewportSize({ width, height: 800 });
			expect(await faults()).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			await page.locator('#rows tr').first().locator('.c-name').click();
			await page.keyboard.press('s');
			expect(await faults()).toEqual([]);
			await page.keyboard.press('Escape');
		},
		60_000,
	);

	it('was worked without a fault in the pages', () => {
		expect(watched.errors.filter((error) => !/409/.test(error))).toEqual([]);
		expect(watched.outgoing).toEqual([]);
	});
});

const inHand = async () => (await page.locator('#rows tr[tabindex="0"] th bdi').textContent()) ?? '';

function decisionsIn(text: string): number {
	const lists = parse(text) as Record<string, unknown[]>;
	return Object.values(lists).reduce((sum, list) => sum + list.length, 0);
}
