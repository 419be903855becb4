import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearchIndex } from '../src/build/search-index.ts';
import { factsOf } from '../src/search/listed-facts.ts';
import { searchablePage } from '../src/search/searchable-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-index-'));
const ids = Array.from({ length: 70 }, (_, at) => `gauge-${at}`);

beforeAll(() => {
	mkdirSync(join(folder, 'reports'));
	mkdirSync(join(folder, 'search', 'abc'), { recursive: true });
	const rows = ids.map((id) => [id, `Gauge "${id}" // reopens`, 'Basin Weekly', '4 Mar 2031', '2031-03-04', 'printed', 'en', '']);
	writeFileSync(join(folder, 'search', 'abc', 'table-0.txt'), JSON.stringify(rows));
	for (const id of ids) {
		const page = `<html lang="en"><body><p>outside</p><article data-pagefind-body><h1>${id}</h1><p id="p1">The keeper&#39;s gate at al-Nu’ban, ${id}.</p></article></body></html>`;
		writeFileSync(join(folder, 'reports', `${id}.html`), page);
	}
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hashes(out: string): string[] {
	const files = readdirSync(join(out, 'abc'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return files
		.map(
			({ parentPath, name }) =>
				`${name} ${createHash('sha256')
					.update(readFileSync(join(parentPath, name)))
					.digest('hex')}`,
		)
		.sort();
}

test('the same pages give the same bytes, and nothing that the page does not load', async () => {
	const outs = [join(folder, 'one'), join(folder, 'two')];
	for (const outDir of outs) expect((await buildSearchIndex({ pagesDir: folder, outDir })).pages).toBe(70);
	const [one, two] = outs.map(hashes);
	expect(one).toEqual(two);
	expect(one?.filter((line) => /ui|worker|highlight|unknown/.test(line))).toEqual([]);
});

test('an indexed report carries its number and what lists show of it', () => {
	const fragments = join(folder, 'one', 'abc', 'fragment');
	const reports = readdirSync(fragments).map((name) =>
		JSON.parse(
			gunzipSync(readFileSync(join(fragments, name)))
				.toString()
				.slice('pagefind_dcd'.length),
		),
	);
	const facts = reports.map((report) => factsOf(report.url)).sort(([a], [b]) => a - b);
	expect(facts.map(([number, id]) => [number, id])).toEqual(ids.map((id, number) => [number, id]));
	expect(facts[3]).toEqual([3, 'gauge-3', 'Gauge "gauge-3" // reopens', 'Basin Weekly', '4 Mar 2031', 'printed']);
	expect(reports[0]).toMatchObject({ meta: {}, anchors: [{ id: 'p1' }] });
	expect(reports[0].content).not.toContain('outside');
});

test('marks of other kinds are taken off a page; one without a marked article is refused', () => {
	const page =
		'<article data-pagefind-body><i data-pagefind-filter="place[data-v]" data-v="x"></i><b data-pagefind-meta="a:b">t</b></article>';
	expect(searchablePage(page, 'x')).toBe('<article data-pagefind-body><i data-v="x"></i><b>t</b></article>');
	expect(() => searchablePage('<article></article>', 'x')).toThrow('the page of x');
});
