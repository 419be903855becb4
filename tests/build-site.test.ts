import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkLinks } from '../src/publish/check-links.ts';
import { filesOf } from '../src/system/program-files.ts';
import { inventedCaptures } from './support/invented-captures.ts';
import { builtSite, capturesFolder, command, commandIn, freshPath } from './support/site.ts';

const REPORTS = {
	'harbour-engineers': 'harbour-engineers.txt',
	'ost-karra-bridge': 'Ost Karra bridge.txt',
	'undated-note': 'undated-note.txt',
};
let site: string;
const file = (path: string) => readFileSync(join(site, path));

beforeAll(() => {
	site = builtSite(capturesFolder(inventedCaptures));
});

describe('a built site', () => {
	it.each(Object.entries(REPORTS))('carries the capture of %s byte for byte, twice, with its name on record', (id, name) => {
		const capture = Buffer.from(inventedCaptures[name] ?? '');
		expect(file(`reports/${id}.txt`).equals(capture)).toBe(true);
		expect(file(`data/captures/${id}.txt`).equals(capture)).toBe(true);
		expect(file('data/captures.csv').toString()).toContain(`${id},captures/${id}.txt,${name},${capture.length},utf-8,`);
	});

	it.each(Object.keys(REPORTS))('has every form of %s', (id) => {
		for (const form of ['html', 'txt', 'md', 'json', 'ris', 'bib'])
			expect(file(`reports/${id}.${form}`).length).toBeGreaterThan(0);
		expect(JSON.parse(file(`reports/${id}.json`).toString())).toEqual([
			expect.objectContaining({ id, type: 'article-newspaper' }),
		]);
	});

	it('is accepted by sha256sum, and by npm run verify', () => {
		for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt', 'captures-sha256.txt']) {
			expect(spawnSync('sha256sum', ['-c', '--strict', '--quiet', manifest], { cwd: site }).status, manifest).toBe(0);
		}
		expect(command('verify', site)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^complete, valid/) });
	});

	it('leaves no file out of its manifests', () => {
		const listed = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap((name) =>
			file(name).toString().trimEnd().split('\n'),
		);
		const paths = listed.map((line) => line.slice(66)).sort();
		expect(paths).toEqual(filesOf(site).filter((path) => path !== 'tagmanifest-sha256.txt'));
	});

	it('has feeds and a sitemap that are well-formed, and data that says how it may be used', () => {
		for (const path of filesOf(site).filter((name) => name.endsWith('.xml')))
			expect(XMLValidator.validate(file(path).toString()), path).toBe(true);
		expect(filesOf(site)).toEqual(
			expect.arrayContaining([
				'feed.xml',
				'places/velmar.xml',
				'groups/coastal-brigade.xml',
				'people/lene-holt.xml',
				'outlets/velmar-courier.xml',
			]),
		);
		for (const path of [
			'feed.xml',
			'places/velmar.xml',
			'data/reports.csv',
			'data/reports.json',
			'data/datapackage.json',
			'data/places.geojson',
			'reports/undated-note.bib',
			'reports/undated-note.ris',
			'bag-info.txt',
		]) {
			expect(file(path).toString(), path).toMatch(/CC0/);
		}
	});

	it('says what became of everything', () => {
		const report = JSON.parse(file('build-report.json').toString());
		expect([report.program, report.account, report.checks.texts]).toEqual([
			'cuttings',
			'published 3 + quarantined 0 + ignored 0 = seen 3',
			3,
		]);
		expect(Object.fromEntries(report.published.map((one: { id: string; file: string }) => [one.id, one.file]))).toEqual(REPORTS);
	});

	it('names neither this machine nor a time in any file', () => {
		for (const path of filesOf(site)) {
			const content = file(path).toString('latin1');
			expect(content.includes(process.cwd()) || content.includes(dirname(site)), path).toBe(false);
		}
	});

	it('works under a base path', () => {
		const out = freshPath('site under a path');
		const articles = capturesFolder({
			...inventedCaptures,
			'base.txt': 'Under a path\n\nA paragraph for a site that is not at the root.\n',
		});
		const built = commandIn('/', { CUTTINGS_BASE: '/archive/' }, 'build', '--articles', articles, '--out', out);
		expect([built.exitCode, built.errors]).toEqual([0, expect.any(String)]);
		const home = readFileSync(join(out, 'index.html'), 'utf8');
		const addresses = [...home.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address);
		expect(addresses.length).toBeGreaterThan(10);
		expect(addresses.filter((address) => !address?.startsWith('/archive/'))).toEqual([]);
		// Held against the root, where it does not stand, every one of its links is broken.
		expect(checkLinks(out, filesOf(out)).broken.length).toBeGreaterThan(0);
	});
});

it('captures are read only: not a byte, not a name changes in their folder', () => {
	const articles = freshPath('captures');
	for (const [name, content] of Object.entries(inventedCaptures)) {
		mkdirSync(dirname(join(articles, name)), { recursive: true });
		writeFileSync(join(articles, name), content, { mode: 0o444 });
	}
	const state = () =>
		spawnSync('bash', ['-c', 'find . -printf "%p %s %T@ %m\\n" | sort; find . -type f -exec sha256sum {} + | sort'], {
			cwd: articles,
			encoding: 'utf8',
		}).stdout;
	const before = state();
	expect(command('build', '--articles', articles, '--out', freshPath('site')).exitCode).toBe(0);
	expect(state()).toBe(before);
});
