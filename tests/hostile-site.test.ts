import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../src/publish/serve.ts';
import { workFolderOf } from '../src/system/folders.ts';
import { type Battery, writeBattery } from './hostile/battery.ts';
import { buildOf } from './hostile/build-of.ts';
import { type BuildAnswer, brokenPromises } from './hostile/inspect.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { command, freshPath } from './support/site.ts';

/* A whole site of hostile captures, always the same ones; `npm run fuzz` makes others. */

let battery: Battery;
let answer: BuildAnswer;
let site: string;
let served: Served;
const browser = useBrowser();

beforeAll(async () => {
	const folder = freshPath('hostile');
	mkdirSync(folder);
	site = freshPath('site');
	battery = writeBattery(folder, 150, 20_310_304);
	answer = buildOf(folder, site);
	served = await serve(site, 0);
});

afterAll(async () => {
	await served?.close();
	rmSync(workFolderOf(battery.folder), { recursive: true, force: true });
});

it('keeps every promise: all accounted for, word for word, inert, readable, signed', async () => {
	const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium';
	expect(await brokenPromises(battery, site, answer, chromium)).toEqual([]);
});

it('is complete and valid for npm run verify', () => {
	expect(command('verify', site)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^complete, valid/) });
});

it('runs nothing and asks nobody else in a real browser', async () => {
	const { published } = JSON.parse(readFileSync(join(site, 'build-report.json'), 'utf8')) as { published: { id: string }[] };
	const page = await browser.newPage();
	const watched = watchPage(page, served.address);
	const reports = published.filter((_, index) => index % 12 === 0).map(({ id }) => `reports/${id}.html`);
	const names = [
		'places/velmar.html',
		'places/harbour.html',
		'groups/marks.html',
		'people/clerk.html',
		'outlets/velmar-courier.html',
	];
	for (const path of [...reports, ...names, '', 'dates/', 'outlets/', 'search/list.html', 'about/integrity.html']) {
		await page.goto(served.address + path, { waitUntil: 'load' });
		expect(await page.evaluate(() => 'ran' in window), path).toBe(false);
	}
	expect(watched).toEqual({ errors: [], outgoing: [] });
});

it('never changes the captures: the battery written again gives the same bytes', () => {
	const again = freshPath('again');
	mkdirSync(again);
	const twin = writeBattery(again, 150, 20_310_304);
	for (const { file } of twin.captures)
		expect(readFileSync(join(battery.folder, file)).equals(readFileSync(join(again, file))), file).toBe(true);
});
