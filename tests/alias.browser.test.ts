import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../src/archive/archive.ts';
import { readArchive } from '../src/archive/read.ts';
import type { Report } from '../src/archive/report.ts';
import { ingestFolder } from '../src/ingest/ingest-folder.ts';
import { type AuthorityRecord, KINDS, type Kind } from '../src/schema/authority.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { freshPath, project, useSite } from './support/site.ts';

/**
 * Every spelling of every record of the shipped collection finds exactly the reports of that record: typed into the box
 * and followed by Enter, in an address with the words (?q=…), and in an address with the record (?place=…).
 *
 * The reports of a place or group are those whose front matter names it; of a person, those and the ones that the
 * person wrote, translated or is credited in; of an outlet, those it published or carried, and where it did neither,
 * those that name it. ?mention=… has the reports that name an outlet, whatever it published.
 */

const articles = join(project, 'articles');
const browser = useBrowser();
const site = useSite(() => articles);

let archive: Archive;
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
	const content = freshPath('content');
	ingestFolder(articles, content);
	archive = readArchive(content);
	page = await browser.newPage();
	watched = watchPage(page, site.at(''));
	await page.goto(site.at('search/'));
}, 60_000);

afterAll(() => {
	expect(watched).toEqual({ errors: [], outgoing: [] });
});

describe.each(KINDS)('every spelling of every %s finds exactly its reports', (kind) => {
	test('typed into the box, with Enter', async () => {
		const wrong: string[] = [];
		const box = page.getByRole('searchbox').or(page.getByRole('combobox', { name: /^Words/ }));
		for (const { spelling, record } of spellingsOf(kind)) {
			await emptySearch();
			await box.fill(spelling);
			await box.press('Enter');
			wrong.push(...(await faultsOf(spelling, kind, record)));
		}
		expect(wrong).toEqual([]);
	}, 120_000);

	test('in an address that a link leads to, as words and as a record', async () => {
		const wrong: string[] = [];
		for (const { spelling, record } of spellingsOf(kind)) {
			await followTo(`?q=${encodeURIComponent(spelling)}`);
			wrong.push(...(await faultsOf(spelling, kind, record)));
		}
		for (const record of archive.authorities[kind]) {
			await followTo(`?${searchOf(kind, record).filter}=${record.id}`);
			wrong.push(...(await faultsOf(record.label, kind, record)));
		}
		expect(wrong).toEqual([]);
	}, 120_000);

	test('in an address that is opened', async () => {
		const [record] = archive.authorities[kind].filter((one) => searchOf(kind, one).expected.length > 0);
		for (const { spelling } of spellingsOf(kind).filter((one) => one.record === record)) {
			await page.goto(site.at(`search/?q=${encodeURIComponent(spelling)}`));
			expect(await faultsOf(spelling, kind, record as AuthorityRecord)).toEqual([]);
		}
	}, 60_000);
});

test('every outlet that reports name has exactly those at ?mention=…', async () => {
	for (const { id } of archive.authorities.outlet) {
		await followTo(`?mention=${id}`);
		expect((await answer()).found, id).toEqual(idsOf(archive.reports.filter(({ mentions }) => mentions.includes(id))));
	}
}, 60_000);

/** Follows a link to an address of the search page, which answers without being loaded again. */
async function followTo(query: string): Promise<void> {
	await page.evaluate((search) => {
		const link = document.createElement('a');
		link.href = search;
		document.querySelector('main form')?.append(link);
		link.click();
		link.remove();
	}, query);
}

/** Goes to the search without words or names, as the Back button does. */
async function emptySearch(): Promise<void> {
	await page.evaluate(async () => {
		history.replaceState(null, '', location.pathname);
		dispatchEvent(new PopStateEvent('popstate'));
		while (document.querySelector('[aria-busy]')) await new Promise((later) => setTimeout(later, 2));
	});
}

/** Each spelling that a record is known by. Adjectives ("Syrian") are words to search for, not names to choose. */
function spellingsOf(kind: Kind): { spelling: string; record: AuthorityRecord }[] {
	return archive.authorities[kind].flatMap((record) => {
		const { label, aliases, arabic, otherScripts, acronyms, translations } = record;
		const all = new Set([label, ...aliases, ...arabic, ...otherScripts, ...acronyms, ...translations]);
		return [...all].map((spelling) => ({ spelling, record }));
	});
}

/** The filter that a record is searched by, and the reports that it must find. */
function searchOf(kind: Kind, { id }: AuthorityRecord): { filter: string; expected: string[] } {
	const having = (of: (report: Report) => readonly (string | null | undefined)[]) =>
		idsOf(archive.reports.filter((report) => of(report).includes(id)));
	if (kind === 'place') return { filter: kind, expected: having(({ places }) => places) };
	if (kind === 'group') return { filter: kind, expected: having(({ groups }) => groups) };
	if (kind === 'person') {
		const makers = ({ authors, translators, credits }: Report) => [...authors, ...translators, ...credits].map((one) => one.id);
		return { filter: kind, expected: having((report) => [...report.people, ...makers(report)]) };
	}
	const published = having(({ outlet, carriedBy }) => [outlet, carriedBy]);
	const named = having(({ mentions }) => mentions);
	return published.length > 0 || named.length === 0
		? { filter: kind, expected: published }
		: { filter: 'mention', expected: named };
}

/** What is wrong with the answer on a page to one spelling; two records that share a spelling are both offered. */
async function faultsOf(spelling: string, kind: Kind, record: AuthorityRecord): Promise<string[]> {
	const { filter, expected } = searchOf(kind, record);
	const chosen = `?${filter}=${record.id}`;
	let { found, search } = await answer();
	if (search !== chosen && isShared(spelling)) {
		// Both records are offered; the reader takes the one that is meant.
		await page.locator(`a[href$="${chosen}"]`).first().click();
		({ found, search } = await answer());
	}
	const reports = found.join() === expected.join() ? [] : [`${spelling}: ${found} instead of ${expected}`];
	return search === chosen ? reports : [`${spelling}: ${search} instead of ${chosen}`, ...reports];
}

/** Whether two records go by the same name, case and apostrophes aside. */
function isShared(spelling: string): boolean {
	const plain = (name: string) => name.toLowerCase().replace(/['’]/g, '');
	const owners = KINDS.flatMap(spellingsOf).filter((one) => plain(one.spelling) === plain(spelling));
	return new Set(owners.map(({ record }) => record)).size > 1;
}

/** What the page shows when it has answered a name: the reports in its list, and its address. */
function answer(): Promise<{ found: string[]; search: string }> {
	return page.evaluate(async () => {
		const main = document.querySelector('main') as HTMLElement;
		const answered = () => /Showing reports that|is the name of more than one/.test(main.textContent ?? '');
		const giveUp = performance.now() + 3_000;
		while ((document.querySelector('[aria-busy]') || !answered()) && performance.now() < giveUp)
			await new Promise((later) => setTimeout(later, 2));
		const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href*="/reports/"]')];
		const found = [...new Set(links.map(({ pathname }) => pathname.replace(/^.*\/|\.html$/g, '')))].sort();
		return { found, search: location.search };
	});
}

function idsOf(reports: readonly Report[]): string[] {
	return reports.map(({ id }) => id).sort();
}
