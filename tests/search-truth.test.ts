import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readArchive } from '../src/archive/archive.ts';
import { ingestFolder } from '../src/collection/ingest-folder.ts';
import { readQuery, SCOPES, type Scope } from '../src/search/client/query.ts';
import { openReader } from '../src/search/client/reader.ts';
import type { Reader } from '../src/search/client/search-result.ts';
import { searchData } from '../src/search/index/data-files.ts';
import { type Segment, textOf, VOICES, type Voice } from '../src/search/pagefind/engine/index-engine.ts';
import { buildSearchIndex } from '../src/search/pagefind/search-index.ts';
import { layOutLabelled, readLabelled } from './run/measure/labelled.ts';
import { writeVoicedContent } from './support/voiced-content.ts';

/**
 * That a search finds whatever is printed: a thousand words of every voice, language and script, picked from built
 * archives by how they look on paper and not by how the index takes them apart.
 */

const WORDS = 1000;
const folder = mkdtempSync(join(tmpdir(), 'cuttings-truth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
	readonly word: string;
	readonly report: number;
	readonly voice: Voice;
	readonly language: string;
}

/** An archive with its index, read as a browser reads it. */
async function opened(name: string, content: string): Promise<{ reader: Reader; printed: Printed[] }> {
	const archive = readArchive(content);
	const data = searchData(archive);
	const outDir = join(folder, name);
	await buildSearchIndex({ outDir, data });
	const printed = archive.reports.flatMap(({ language }, report) =>
		data
			.segments(report)
			.flatMap((segment) => printedWords(segment).map((word) => ({ word, report, voice: segment.voice, language }))),
	);
	return { reader: openReader(`${outDir}/${data.version}/`), printed };
}

/** Scripts in which no spaces stand between words. */
const RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]{2,}/gu;

/** Words as they stand between spaces, without the signs around them; of a run without spaces three stretches. */
function printedWords({ text }: Segment): string[] {
	return text.split(/\s+/).flatMap((token) => {
		const word = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
		if (!/[\p{L}\p{N}]/u.test(word)) return [];
		const runs = word.match(RUN);
		if (!runs) return [word];
		return runs.flatMap((run) => {
			const letters = [...new Intl.Segmenter().segment(run)].map(({ segment }) => segment);
			return [letters.slice(0, 2), letters.slice(-3), letters.slice(1, 5)]
				.filter((part) => part.length > 0)
				.map((part) => part.join(''));
		});
	});
}

/** The same numbers every time. */
function chance(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return Math.floor((state / 0x80000000) * below);
	};
}

/** So many words, of each voice in each language as many as of any other as far as there are. */
function pick(printed: readonly Printed[], most: number): Printed[] {
	const next = chance(13);
	const kinds = [...Map.groupBy(printed, ({ voice, language }) => `${voice} ${language}`).values()].map((kind) => [...kind]);
	const picked: Printed[] = [];
	while (picked.length < most && kinds.some((kind) => kind.length > 0))
		for (const kind of kinds) if (kind.length > 0 && picked.length < most) picked.push(...kind.splice(next(kind.length), 1));
	return picked;
}

/** The reports that a query finds. */
async function found(reader: Reader, q: string, scope: Scope): Promise<number[]> {
	const { clauses } = readQuery(q);
	const each = await reader.find({ clauses, names: [], problems: [] }, scope);
	const all = [...(each[0]?.scores.keys() ?? [])];
	return all.filter((number) => each.every(({ clause, scores }) => scores.has(number) !== clause.not));
}

beforeAll(() => {
	vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(path)));
	return () => vi.unstubAllGlobals();
});

describe('every printed word is found', () => {
	test('in the labelled set and in an archive of every voice and many scripts', async () => {
		layOutLabelled(join(folder, 'captures'), readLabelled());
		ingestFolder(join(folder, 'captures'), join(folder, 'labelled'));
		writeVoicedContent(join(folder, 'voiced'));
		const archives = [await opened('one', join(folder, 'labelled')), await opened('two', join(folder, 'voiced'))];
		const [labelled, voiced] = archives.map(({ printed }, at) => pick(printed, at === 1 ? 400 : WORDS)) as [Printed[], Printed[]];
		expect(new Set([...labelled, ...voiced].map(({ voice }) => voice))).toEqual(new Set(VOICES));
		expect(new Set([...labelled, ...voiced].map(({ language }) => language)).size).toBeGreaterThan(9);
		expect(labelled.length + voiced.length).toBeGreaterThan(WORDS);
		const missed: string[] = [];
		for (const [at, words] of [labelled, voiced].entries()) {
			const { reader } = archives[at]!;
			for (const { word, report, voice, language } of words) {
				const usual = (SCOPES[''] as readonly number[]).includes(textOf(voice));
				const quoted = `"${word.replaceAll('"', ' ')}"`;
				if (!(await found(reader, quoted, usual ? '' : 'all')).includes(report)) missed.push(`${language} ${voice}: ${word}`);
			}
		}
		expect(missed).toEqual([]);
	}, 120_000);

	test('comments only where they are asked for, and a report that has none of it is not found', async () => {
		const [file] = readdirSync(join(folder, 'two'));
		const reader = openReader(join(folder, 'two', file!, '/'));
		expect(await found(reader, 'porcupine', '')).toEqual([]);
		expect(await found(reader, 'porcupine', 'comments')).toEqual([0]);
		expect(await found(reader, 'comment:porcupine', '')).toEqual([0]);
		const [clause] = await reader.find(readQuery('porcupine'), '');
		expect(clause?.terms[0]?.elsewhere).toEqual({ text: 4, count: 1 });
		expect(await found(reader, 'zebra', 'all')).toEqual([]);
	});
});
