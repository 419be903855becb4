import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page of the archive in the hands of a reader, who goes by what stands on it: links, headings, sentences. */
export interface Reader {
	readonly page: Page;
	/** Opens an address of the archive: '' is the home page. */
	open(path: string): Promise<void>;
	/** Follows a link of the main menu. */
	goTo(section: string): Promise<void>;
	/** Follows a link in a list or table of the page. */
	choose(link: string | RegExp): Promise<void>;
	/** The words of the page's first heading. */
	heading(): Promise<string>;
	/** Types into the search box of the page, presses Enter and waits for the answer: "2 reports". */
	search(words: string): Promise<string>;
	/** Whether a reader sees these words on the page. */
	sees(words: string | RegExp): Promise<boolean>;
	/** What stands in the part of the page between masthead and footer. */
	readonly main: Locator;
}

/** What was found at the paths of a site: its text, or null for nothing. */
export type Found = Map<string, Promise<string | null>>;

/**
 * Hands a page to a reader. Every page that is opened must fit the screen and lead nowhere that does not exist.
 * Readers of one site may share what they found.
 */
export function readerOf(page: Page, address: string, known: Found = new Map()): Reader {
	const main = page.getByRole('main');
	const { pathname } = new URL(address);

	/** The text of a page or file; null when there is none. */
	const get = (path: string) => {
		const asked =
			known.get(path) ??
			page.request.get(new URL(path, address).href).then(async (answer) => (answer.ok() ? await answer.text() : null));
		known.set(path, asked);
		return asked;
	};

	async function look(): Promise<void> {
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
		const own = links.map((link) => new URL(link)).filter(({ origin }) => origin === new URL(address).origin);
		const dead = await Promise.all(
			own.map(async ({ pathname: path, hash }) => {
				const text = await get(path);
				const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '');
				return text === null || (id !== '' && !text.includes(`id="${id}"`)) ? path + hash : null;
			}),
		);
		expect(
			dead.filter((link) => link !== null),
			`dead links on ${page.url()}`,
		).toEqual([]);
		const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overhang, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
	}

	async function click(link: Locator): Promise<void> {
		const to = new URL((await link.getAttribute('href')) ?? '', page.url());
		await link.click();
		await page.waitForURL((url) => url.pathname === to.pathname && url.hash.split(':~:')[0] === to.hash.split(':~:')[0]);
		await look();
	}

	return {
		page,
		main,
		async open(path) {
			await page.goto(address + path);
			await look();
		},
		goTo: (section) => click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: section, exact: true })),
		choose: (link) => click(main.locator('li, tr').getByRole('link', { name: link, exact: true }).first()),
		heading: async () => (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
		sees: (words) => main.getByText(words).first().isVisible(),
		async search(words) {
			// Home has a box of its own below the one in the masthead.
			const box = page
				.getByRole('searchbox')
				.or(page.getByRole('combobox', { name: /^Words/ }))
				.last();
			await box.fill(words);
			await box.press('Enter');
			await page.waitForURL((url) => url.pathname === `${pathname}search/` && url.search !== '');
			await page.waitForFunction(() => !document.querySelector('[aria-busy]'));
			await look();
			return (await page.getByRole('status').textContent()) ?? '';
		},
	};
}
