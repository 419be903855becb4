import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** How long one step of a page may take, in milliseconds: the machine may be busy with something else. */
const PATIENCE = 120_000;

/** A Chromium for the tests of one file: opened before the first, closed after the last. `npm test` says where it is. */
export function useBrowser(): { newPage(options?: Parameters<Browser['newContext']>[0]): Promise<Page> } {
	let browser: Browser;
	const contexts: BrowserContext[] = [];
	beforeAll(async () => {
		browser = await chromium.launch({
			timeout: PATIENCE,
			executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
			],
		});
	});
	afterAll(async () => {
		await browser?.close();
	});
	return {
		async newPage(options) {
			const context = await browser.newContext(options);
			context.setDefaultTimeout(PATIENCE);
			contexts.push(context);
			return context.newPage();
		},
	};
}

/** What a page did that no page of ours may do: console errors and warnings, failed or outgoing requests. Listens from now on. */
export function watchPage(page: Page, address: string): { readonly errors: string[]; readonly outgoing: string[] } {
	const watched = { errors: [] as string[], outgoing: [] as string[] };
	const { origin } = new URL(address);
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) watched.errors.push(message.text());
	});
	page.on('pageerror', (error) => watched.errors.push(error.message));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) watched.outgoing.push(request.url());
	});
	return watched;
}
