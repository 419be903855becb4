import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PagefindDiffers } from '../src/search/pagefind/cbor-reader.ts';
import { cbor } from '../src/search/pagefind/engine/cbor.ts';
import type { ListedReport } from '../src/search/pagefind/engine/index-engine.ts';
import { openPagefind } from '../src/search/pagefind/engine/pagefind.ts';
import { buildSearchIndex, holdToContract } from '../src/search/pagefind/search-index.ts';
import { searchablePage } from '../src/search/pagefind/searchable-page.ts';
import { cutPart } from '../src/search/pagefind/slim-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-index-'));
const ids = Array.from({ length: 70 }, (_, at) => `gauge-${at}`);
/** A report of marks only: Pagefind passes over it, and numbers those behind it one lower. */
const WORDLESS = 'gauge-5';

/** The engine takes the two forms of its longest word for one, and names the place of the second. */
const TWO_FORMS = 'gauge-0';

const listed = ids.map((id): ListedReport => [id, `Gauge "${id}" // reopens`, 'Basin Weekly', '4 Mar 2031', 'printed']);
const data = { version: 'abc', listed };

beforeAll(() => {
	mkdirSync(join(folder, 'reports'));
	for (const id of ids) {
		const more = id === TWO_FORMS ? ' Approves! Approved approved.' : '';
		const words =
			id === WORDLESS
				? '<h1>—</h1><p id="p1">… ⸺ !</p>'
				: `<h1>${id}</h1><p id="p1">The keeper&#39;s gate at al-Nu’ban, ${id}.${more}</p>`;
		const page = `<html lang="en"><body><p>outside</p><article data-pagefind-body>${words}</article></body></html>`;
		writeFileSync(join(folder, 'reports', `${id}.html`), page);
	}
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function unpacked(out: string, file: string): string {
	return gunzipSync(readFileSync(join(folder, out, 'abc', file))).toString();
}

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
	for (const outDir of outs) expect((await buildSearchIndex({ pagesDir: folder, outDir, data })).pages).toBe(70);
	const [one, two] = outs.map(hashes);
	expect(one).toEqual(two);
	expect(one?.filter((line) => !/^(?:wasm\.en\.pagefind|head\.pf_meta|\d+\.pf_(?:index|fragment)) /.test(line))).toEqual([]);
	expect(readdirSync(join(folder, 'one'))).toEqual(['abc']);
});

test('an indexed report carries what lists show of it, by its number', () => {
	const reports = ids.map((_, number) => JSON.parse(unpacked('one', `fragment/${number}.pf_fragment`)));
	expect(reports.map(([id]) => id)).toEqual(ids);
	const [id, headline, outlet, date, certainty, content, starts] = reports[3];
	expect([id, headline, outlet, date, certainty]).toEqual([
		'gauge-3',
		'Gauge "gauge-3" // reopens',
		'Basin Weekly',
		'4 Mar 2031',
		'printed',
	]);
	expect(content).not.toContain('outside');
	expect(content.split(' ')[starts[0]]).toBe('The');
});

describe('an index that our form does not fit', () => {
	const said = () => vi.spyOn(console, 'error').mockImplementation(() => {});

	test('stays as Pagefind wrote it when Pagefind is another version, and the build says so once', async () => {
		const warned = said();
		await buildSearchIndex({ pagesDir: folder, outDir: join(folder, 'own'), data, known: '0.0.0' });
		expect(warned.mock.calls).toEqual([[expect.stringMatching(/^Pagefind is version \S+, not 0\.0\.0\. .*own script/)]]);
		warned.mockRestore();
		const names = readdirSync(join(folder, 'own', 'abc'));
		expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index']));
		expect(names.filter((name) => name.includes('-ui'))).toEqual([]);
		expect(JSON.parse(unpacked('own', 'head.pf_meta')).own).toBe(true);
		expect(JSON.parse(unpacked('own', 'fragment/3.pf_fragment'))).toEqual(listed[3]);
		expect(readdirSync(join(folder, 'own'))).toEqual(['abc']);
	});

	/** Damages one file of an index in our form. */
	async function damaged(name: string, change: (text: string) => string): Promise<string> {
		const out = join(folder, `damaged-${name.replace(/\W/g, '-')}`);
		cpSync(join(folder, 'one', 'abc'), out, { recursive: true });
		writeFileSync(join(out, name), gzipSync(change(gunzipSync(readFileSync(join(out, name))).toString('latin1'))));
		return out;
	}

	test('is found out by reading it back: the index as it is made passes, a text moved by a word or numbers moved by one do not', async () => {
		await holdToContract(join(folder, 'one', 'abc'), ids.length);
		const moved = await damaged('fragment/0.pf_fragment', (text) => text.replace('The ', 'The other '));
		await expect(holdToContract(moved, ids.length)).rejects.toThrow(PagefindDiffers);
		const renumbered = await damaged('head.pf_meta', (text) => text.replace('"wordless":[5]', '"wordless":[0]'));
		await expect(holdToContract(renumbered, ids.length)).rejects.toThrow(PagefindDiffers);
	});
});

test('a search gives the numbers of the reports, also behind one without words', async () => {
	vi.stubGlobal(
		'fetch',
		async (address: string) => new Response(readFileSync(join(folder, 'one', 'abc', address.slice('index:'.length)))),
	);
	try {
		const engine = await openPagefind('index:');
		const numbers = async (word: string) => (await engine.search(word, false)).map(({ number }) => number).sort((a, b) => a - b);
		expect(await numbers('keeper')).toEqual([...ids.keys()].filter((number) => ids[number] !== WORDLESS));
		for (const number of [0, 4, 6, 40, 69]) expect(await numbers(`gauge${number}`)).toContain(number);
	} finally {
		vi.unstubAllGlobals();
	}
});

test('the head knows every part of the index, and the parts are in the order of their words', () => {
	const { lengths, wordless, parts } = JSON.parse(unpacked('one', 'head.pf_meta'));
	expect(lengths).toHaveLength(69);
	expect(wordless).toEqual([5]);
	expect(readdirSync(join(folder, 'one', 'abc', 'index')).length).toBe(parts.length);
	expect(parts.flat()).toEqual(parts.flat().toSorted());
});

test('a part of the index is cut between words, none lost, each piece small or of one word', () => {
	const word = (text: string, pages: number) => [text, Array.from({ length: pages }, (_, at) => [at, [7]]), []];
	const words = [word('a', 1), word('ab', 40), word('b', 2), word('c', 300), word('d', 1), word('e', 1)];
	const parts = cutPart(cbor([words]), 200);
	expect(parts.map(({ first, last }) => `${first}–${last}`)).toEqual(['a–ab', 'b–b', 'c–c', 'd–e']);
	for (const part of parts) for (const cut of cutPart(part.bytes, 10_000)) expect(cut.bytes).toEqual(part.bytes);
	expect(() => cutPart(cbor(['x']), 200)).toThrow('in another form');
	expect(() => cutPart(cbor([[['a', 'b']]]), 200)).toThrow('in another form');
});

test('marks of other kinds are taken off a page; one without a marked article is refused', () => {
	const page =
		'<article data-pagefind-body><i data-pagefind-filter="place[data-v]" data-v="x"></i><b data-pagefind-meta="a:b">t</b></article>';
	expect(searchablePage(page, 'x')).toBe('<article data-pagefind-body><i data-v="x"></i><b>t</b></article>');
	expect(() => searchablePage('<article></article>', 'x')).toThrow('the page of x');
});
