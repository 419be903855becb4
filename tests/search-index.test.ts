import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { PagefindDiffers } from '../src/search/pagefind/cbor-reader.ts';
import { cbor } from '../src/search/pagefind/engine/cbor.ts';
import { type ListedReport, type Segment, segmentsOfRows } from '../src/search/pagefind/engine/index-engine.ts';
import { openPagefind } from '../src/search/pagefind/engine/pagefind.ts';
import { buildSearchIndex, holdToContract } from '../src/search/pagefind/search-index.ts';
import { cutPart } from '../src/search/pagefind/slim-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-index-'));
const ids = Array.from({ length: 70 }, (_, at) => `gauge-${at}`);
/** A report of marks only: Pagefind passes over it, and numbers those behind it one lower. */
const WORDLESS = 'gauge-5';

const listed = ids.map((id): ListedReport => [id, `Gauge "${id}" // reopens`, 'Basin Weekly', '4 Mar 2031', 'printed']);
const segments = (number: number): Segment[] =>
	ids[number] === WORDLESS
		? [{ voice: 'headline', paragraph: 0, text: '— … ⸺ !' }]
		: [
				{ voice: 'headline', paragraph: 0, text: ids[number]! },
				{ voice: 'text', paragraph: 1, text: `The keeper's gate at al-Nu’ban, ${ids[number]}.` },
				{ voice: 'byline', paragraph: 0, text: `Omar Keeper ${number}` },
				...(number === 3 ? [{ voice: 'comment' as const, paragraph: 0, text: 'What a gate!' }] : []),
			];
const data = { version: 'abc', listed, segments };

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

test('the same reports give the same bytes, and nothing that the page does not load', async () => {
	const outs = [join(folder, 'one'), join(folder, 'two')];
	for (const outDir of outs) expect((await buildSearchIndex({ outDir, data })).reports).toBe(70);
	const [one, two] = outs.map(hashes);
	expect(one).toEqual(two);
	expect(
		one?.filter((line) => !/^(?:wasm\.unknown\.pagefind|head\.pf_meta|\d+\.pf_index|\d+[rc]\.pf_fragment) /.test(line)),
	).toEqual([]);
	expect(readdirSync(join(folder, 'one'))).toEqual(['abc']);
});

test('an indexed report carries what lists show of it and all that is printed of it, comments apart', () => {
	const reports = ids.map((_, number) => JSON.parse(unpacked('one', `fragment/${number}r.pf_fragment`)));
	expect(reports.map(([id]) => id)).toEqual(ids);
	const [id, headline, outlet, date, certainty, rows] = reports[3];
	expect([id, headline, outlet, date, certainty]).toEqual(listed[3]);
	expect(segmentsOfRows(rows)).toEqual(segments(3).slice(0, 3));
	expect(segmentsOfRows(JSON.parse(unpacked('one', 'fragment/3c.pf_fragment'))[5])).toEqual(segments(3).slice(3));
	expect(readdirSync(join(folder, 'one', 'abc', 'fragment')).filter((name) => name.includes('c.'))).toHaveLength(1);
});

describe('an index that our form does not fit', () => {
	const said = () => vi.spyOn(console, 'error').mockImplementation(() => {});

	test('stays as Pagefind wrote it when Pagefind is another version, and the build says so once', async () => {
		const warned = said();
		await buildSearchIndex({ outDir: join(folder, 'own'), data, known: '0.0.0' });
		expect(warned.mock.calls).toEqual([[expect.stringMatching(/^Pagefind is version \S+, not 0\.0\.0\. .*own script/)]]);
		warned.mockRestore();
		const names = readdirSync(join(folder, 'own', 'abc'));
		expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index']));
		expect(names.filter((name) => name.includes('-ui'))).toEqual([]);
		expect(JSON.parse(unpacked('own', 'head.pf_meta')).own).toBe(true);
		expect(JSON.parse(unpacked('own', 'fragment/3r.pf_fragment'))).toEqual(
			JSON.parse(unpacked('one', 'fragment/3r.pf_fragment')),
		);
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
		const moved = await damaged('fragment/0r.pf_fragment', (text) => text.replace('The ', 'The other '));
		await expect(holdToContract(moved, ids.length)).rejects.toThrow(PagefindDiffers);
		const renumbered = await damaged('head.pf_meta', (text) => text.replace('"texts":[[[0,', '"texts":[[[1,'));
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
		const numbers = async (word: string, whole: boolean) =>
			[...new Set((await engine.search(word, whole)).map(({ number }) => number))].sort((a, b) => a - b);
		expect(await numbers('keeper', true)).toEqual([...ids.keys()].filter((number) => ids[number] !== WORDLESS));
		for (const number of [0, 4, 6, 40, 69]) expect(await numbers(`gauge${number}`, true)).toEqual([number]);
		expect(await numbers('keep', true)).toEqual([]);
		expect((await numbers('keep', false)).length).toBe(69);
	} finally {
		vi.unstubAllGlobals();
	}
});

test('the head knows every part of the index, and the parts are in the order of their words', () => {
	const { texts, parts } = JSON.parse(unpacked('one', 'head.pf_meta'));
	expect(texts.map(([steps]: number[][]) => steps!.length)).toEqual([69, 69, 0, 0, 1]);
	expect(texts[0][0].slice(3, 7)).toEqual([1, 1, 2, 1]);
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
