import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive } from '../src/archive/archive.ts';
import type { Archive, Report } from '../src/archive/reports.ts';
import { ingestFolder } from '../src/collection/ingest-folder.ts';
import { type AuthorityRecord, KINDS, type Kind } from '../src/model/authority.ts';
import { useBrowser, watchPage } from './support/browser.ts';
import { freshPath, project, useSite } from './support/site.ts';

/**
 * Every spelling of every record of the shipped collection finds exactly the reports of that record: typed into the box
 * and followed by Enter, in an address with the words (?q=…), and in an address with the record (?place=…).
 *
 * The reports of a place or group are those whose front matter names it; of a person, those and the ones that the
 * person wrote, translated or is credited in; of an outlet, those it published or carried, and where it did neither,
 * those that name it. ?mention=… has the reports of other outlets that name it.
 */

declare global {
	interface Window {
		/** `answered`, for the functions that run in the page. */
		answered: typeof answered;
	}
}

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
	await page.addInitScript(`window.answered = ${answered}`);
	await page.goto(site.at('search/'));
});

afterAll(() => {
	expect(watched).toEqual({ errors: [], outgoing: [] });
});

describe.each(KINDS)('every spelling of every %s finds exactly its reports', (kind) => {
	test('typed into the box, with Enter', async () => {
		const spellings = spellingsOf(kind);
		const answers = await page.evaluate(
			typeEach,
			spellings.map(({ spelling }) => spelling),
		);
		expect(await faultsOf(kind, spellings, answers)).toEqual([]);
	});

	test('in an address that a link leads to, as words and as a record', async () => {
		const spellings = spellingsOf(kind);
		const words = spellings.map(({ spelling }) => `?q=${encodeURIComponent(spelling)}`);
		expect(await faultsOf(kind, spellings, await page.evaluate(followEach, words))).toEqual([]);
		const records = archive.authorities[kind].map((record) => ({ spelling: record.label, record }));
		const names = records.map(({ record }) => `?${searchOf(kind, record).filter}=${record.id}`);
		expect(await faultsOf(kind, records, await page.evaluate(followEach, names))).toEqual([]);
	});

	test('in an address that is opened', async () => {
		const [record] = archive.authorities[kind].filter((one) => searchOf(kind, one).expected.length > 0);
		for (const one of spellingsOf(kind).filter((spelt) => spelt.record === record)) {
			await page.goto(site.at(`search/?q=${encodeURIComponent(one.spelling)}`));
			expect(await faultsOf(kind, [one], [await page.evaluate(answered)])).toEqual([]);
		}
	});
});

test('every outlet that reports name has exactly those at ?mention=…', async () => {
	const outlets = archive.authorities.outlet;
	const answers = await page.evaluate(
		followEach,
		outlets.map(({ id }) => `?mention=${id}`),
	);
	for (const [at, { id }] of outlets.entries()) expect(answers[at]?.found, id).toEqual(idsOf(othersNaming(id)));
});

/** What the page shows when it has answered: the reports in its list, and its address. */
interface Answer {
	readonly found: readonly string[];
	readonly search: string;
}

/** Runs in the page: types each text into an empty box, presses Enter and reads the answer. */
async function typeEach(texts: readonly string[]): Promise<Answer[]> {
	const box = document.querySelector('#q') as HTMLInputElement;
	const answers: Answer[] = [];
	for (const text of texts) {
		history.replaceState(null, '', location.pathname);
		dispatchEvent(new PopStateEvent('popstate'));
		await window.answered();
		box.focus();
		box.value = text;
		box.dispatchEvent(new InputEvent('input', { bubbles: true }));
		box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })) &&
			box.form?.requestSubmit();
		answers.push(await window.answered());
	}
	return answers;
}

/** Runs in the page: follows a link to each address of the search page, which answers without being loaded again. */
async function followEach(addresses: readonly string[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const address of addresses) {
		const link = document.createElement('a');
		link.href = address;
		document.querySelector('main form')?.append(link);
		link.click();
		link.remove();
		answers.push(await window.answered());
	}
	return answers;
}

/** Runs in the page: waits until it has answered, and reads the answer. */
async function answered(): Promise<Answer> {
	while (document.querySelector('[aria-busy]')) await new Promise((later) => setTimeout(later, 1));
	const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/reports/"]')];
	const found = [...new Set(links.map(({ pathname }) => pathname.replace(/^.*\/|\.html$/g, '')))].sort();
	return { found, search: location.search };
}

interface Spelt {
	readonly spelling: string;
	readonly record: AuthorityRecord;
}

/** Each spelling that a record is known by. Adjectives ("Syrian") are words to search for, not names to choose. */
function spellingsOf(kind: Kind): Spelt[] {
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
	const named = idsOf(othersNaming(id));
	return published.length > 0 || named.length === 0
		? { filter: kind, expected: published }
		: { filter: 'mention', expected: named };
}

/** What is wrong with the answers to some spellings; of two records that share one, both are offered. */
async function faultsOf(kind: Kind, asked: readonly Spelt[], answers: readonly Answer[]): Promise<string[]> {
	const wrong: string[] = [];
	for (const [at, { spelling, record }] of asked.entries()) {
		const { filter, expected } = searchOf(kind, record);
		const chosen = `?${filter}=${record.id}`;
		let { found, search } = answers[at]!;
		if (search !== chosen && isShared(spelling)) {
			await page.evaluate(followEach, [`?q=${encodeURIComponent(spelling)}`]);
			// Both records are offered; the reader takes the one that is meant.
			await page.locator(`a[href$="${chosen}"]`).first().click();
			({ found, search } = await page.evaluate(answered));
		}
		if (search !== chosen) wrong.push(`${spelling}: ${search} instead of ${chosen}`);
		if (found.join() !== expected.join()) wrong.push(`${spelling}: ${found} instead of ${expected}`);
	}
	return wrong;
}

/** Whether two records go by the same name, case and apostrophes aside. */
function isShared(spelling: string): boolean {
	const plain = (name: string) => name.toLowerCase().replace(/['’]/g, '');
	const owners = KINDS.flatMap(spellingsOf).filter((one) => plain(one.spelling) === plain(spelling));
	return new Set(owners.map(({ record }) => record)).size > 1;
}

/** Reports that name an outlet which neither published nor carried them. */
function othersNaming(id: string): Report[] {
	return archive.reports.filter(({ mentions, outlet, carriedBy }) => mentions.includes(id) && outlet !== id && carriedBy !== id);
}

function idsOf(reports: readonly Report[]): string[] {
	return reports.map(({ id }) => id).sort();
}
