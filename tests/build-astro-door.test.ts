import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AstroDiffers, takeProgram } from '../src/publish/compiled-pages.ts';
import { renderPages } from '../src/publish/render-pages.ts';
import { contentOf, workFolderOf } from '../src/system/folders.ts';
import { filesOf } from '../src/system/program-files.ts';
import { inventedCaptures } from './support/invented-captures.ts';
import { siteWithout } from './support/plain-site.ts';
import { builtSite, capturesFolder, freshPath } from './support/site.ts';

const WARNING = /^The pages are made in Astro’s own way: the site is the same, but it takes longer\.$/gm;
const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(workFolderOf(folder), { recursive: true, force: true });
});

/** A compiled program with this text. */
function program(text: string): string {
	const folder = freshPath('program');
	mkdirSync(folder);
	const entry = join(folder, 'pages.mjs');
	writeFileSync(entry, text);
	return entry;
}

const manifest = (routes: string) =>
	`export const manifest = { routes: ${routes}, pageMap: new Map([['a', async () => ({ page: async () => ({ default: {} }) })]]),
	base: '/', componentMetadata: new Map(), compressHTML: true, inlinedScripts: new Map(), clientDirectives: new Map(), entryModules: {} };`;

describe('the shorter way through Astro', () => {
	it.each([
		['has no description of itself', 'export const other = 1;', /does not say its routes/],
		['says less of itself than it did', 'export const manifest = { routes: [], pageMap: new Map() };', /does not say its base/],
		['names no page', manifest('[]'), /names no page/],
		[
			'has pages that cannot be drawn',
			manifest("[{ styles: [], routeData: { component: 'a', prerender: true, segments: [], isIndex: true, route: '/' } }]"),
			/index\.html cannot be made/,
		],
		['cannot be loaded', 'import "./gone.mjs";', /cannot be made/],
	])('is not gone when the compiled program %s, and nothing is taken', async (_, text, reason) => {
		const taken: string[] = [];
		const run = renderPages(program(text), (path) => taken.push(path));
		await expect(run).rejects.toThrow(AstroDiffers);
		await expect(run).rejects.toThrow(reason);
		expect(taken).toEqual([]);
	});

	it.each([[[]], [['prerender-entry.a.mjs', 'prerender-entry.b.mjs']], [['entry.mjs']]])(
		'is not gone when Astro leaves %j where the program should be',
		(names) => {
			const folder = freshPath('prerender');
			if (names.length > 0) mkdirSync(folder);
			for (const name of names) writeFileSync(join(folder, name), '');
			expect(() => takeProgram(folder, freshPath('program'))).toThrow(AstroDiffers);
		},
	);
});

describe('Astro’s own way', () => {
	let articles: string;
	let site: string;
	beforeAll(() => {
		articles = capturesFolder({
			...inventedCaptures,
			'archive.yaml': 'title: Merrow “Papers” & Co\nurl: https://papers.example/merrow/\nlanguage: de\n',
		});
		site = builtSite(articles);
	});

	it.each([
		['without a compiled program', null],
		['with one that is broken', { entry: program('export const manifest = {};'), site: freshPath('nothing') }],
	])('gives the same pages and files, byte for byte, %s, and says so once', (_, pages) => {
		const folder = freshPath('plain');
		made.push(folder);
		if (pages) mkdirSync(pages.site);
		const { said } = siteWithout(contentOf(articles), folder, pages);
		expect(said.match(WARNING)).toHaveLength(1);
		const ours = filesOf(site).filter((path) => !/^pagefind\/|^build-report\.json$|^(?:tag)?manifest|^bag/.test(path));
		expect(ours.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(20);
		expect(filesOf(folder)).toEqual(ours);
		expect(ours.filter((path) => !readFileSync(join(folder, path)).equals(readFileSync(join(site, path))))).toEqual([]);
	});
});
