import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../src/publish/serve.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { inventedCaptures } from './support/invented-captures.ts';
import { capturesFolder, project, useSite } from './support/site.ts';

const site = useSite(() => capturesFolder(inventedCaptures));
const browser = useBrowser();

const PAGES = [
	'',
	'reports/harbour-engineers.html',
	'reports/ost-karra-bridge.html',
	'captures/undated-note.html',
	'dates/',
	'dates/2031.html',
	'dates/2031-03.html',
	'dates/unknown.html',
	'dates/gaps.html',
	'outlets/',
	'outlets/velmar-courier.html',
	'places/',
	'places/velmar.html',
	'groups/',
	'groups/coastal-brigade.html',
	'people/',
	'people/lene-holt.html',
	'search/',
	'search/?q=bridge',
	'search/list.html',
	'about/',
	'about/integrity.html',
	'data/',
	'404.html',
];

/** The addresses and directives of what a page was kept from. */
async function violationsOn(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const found: string[] = [];
		Object.assign(window, { found });
		document.addEventListener('securitypolicyviolation', (event) => found.push(`${event.violatedDirective} ${event.blockedURI}`));
	});
}

const found = (page: Page) => page.evaluate(() => (window as unknown as { found: string[] }).found);

describe('the policy of the site', () => {
	it.each(PAGES)('lets /%s be as it is: no violation, no error, no request elsewhere', async (path) => {
		const page = await browser.newPage();
		const watched = watchPage(page, site.at(''));
		await violationsOn(page);
		await page.goto(site.at(path), { waitUntil: 'load' });
		expect({ ...watched, violations: await found(page) }).toEqual({ errors: [], outgoing: [], violations: [] });
		await page.context().close();
	});

	it('stops what does not belong: an inline script, an inline style, a picture and a script from elsewhere', async () => {
		const page = await browser.newPage();
		await violationsOn(page);
		await page.goto(site.at(PAGES[1] ?? ''));
		await page.evaluate(() => {
			for (const [name, attributes] of [
				['script', { textContent: 'window.ran = true' }],
				['style', { textContent: 'body { color: red }' }],
				['img', { src: 'https://elsewhere.invalid/x.png' }],
				['script', { src: 'https://elsewhere.invalid/x.js' }],
			] as const) {
				document.body.append(Object.assign(document.createElement(name), attributes));
			}
		});
		// Each is reported twice, by the page's own policy and by the header's.
		await expect.poll(async () => new Set(await found(page)).size).toBe(4);
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	});

	it('stands in every page itself, for servers that send no headers', async () => {
		const page = await browser.newPage();
		await page.route('**/*', async (route) => {
			const response = await route.fetch();
			const { 'content-security-policy': _, ...headers } = response.headers();
			await route.fulfill({ response, headers });
		});
		await violationsOn(page);
		await page.goto(site.at(PAGES[1] ?? ''));
		await page.evaluate(() =>
			document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.invalid/x.png' })),
		);
		await expect.poll(() => found(page)).toEqual([expect.stringContaining('img-src')]);
	});

	it('is the same in the pages and in the headers, which add what only headers can say', () => {
		const headers = new Map(headersOf(readFileSync(join(project, 'public/_headers'), 'utf8')));
		const policy = (headers.get('Content-Security-Policy') ?? '').split(';').map((directive) => directive.trim());
		expect(policy).toContain("frame-ancestors 'none'");
		const html = readFileSync(join(site.folder(), 'index.html'), 'utf8');
		const meta = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		const inPage = meta.split(';').map((directive) => directive.replace(/ 'sha256-[^']*'/g, '').trim());
		expect(inPage.filter(Boolean).sort()).toEqual(policy.filter((directive) => !directive.startsWith('frame-ancestors')).sort());
		expect([...headers.keys()]).toEqual(
			expect.arrayContaining([
				'X-Content-Type-Options',
				'Referrer-Policy',
				'Cross-Origin-Opener-Policy',
				'Cross-Origin-Resource-Policy',
				'Permissions-Policy',
			]),
		);
	});
});
