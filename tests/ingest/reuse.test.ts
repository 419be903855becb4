import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedPassages, type WordLine } from '../../src/ingest/alignment.ts';
import { fingerprints, wordNumbers } from '../../src/ingest/fingerprints.ts';
import { comparer, findReuse } from '../../src/ingest/reuse.ts';
import { articles, REPORT } from '../support/articles.ts';

const PASSAGE = 'two of the four sluices were opened before anybody had asked the growers below the pass';

function line(...paragraphs: string[]): WordLine {
	const parts = paragraphs.map(wordNumbers);
	return {
		words: Uint32Array.from(parts.flatMap((words) => [...words])),
		paragraphs: Uint32Array.from(parts.flatMap((words, index) => [...words].map(() => index + 1))),
	};
}

/** Words that stand nowhere else. */
function filler(name: string, count: number): string {
	return Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
}

test('a shared passage is found with its paragraphs, whatever its punctuation and case', () => {
	const here = line(filler('a', 40), `${filler('b', 9)} “${PASSAGE.toUpperCase()},” he said`);
	const there = line(`${PASSAGE}. ${filler('c', 30)}`, filler('d', 20));
	expect(sharedPassages(here, there)).toEqual([{ here: 2, there: 1, words: 16 }]);
});

test('a few changed words do not part a passage, and short coincidences are none', () => {
	const words = PASSAGE.split(' ');
	const changed = [...words.slice(0, 7), 'gates', ...words.slice(8)].join(' ');
	expect(sharedPassages(line(PASSAGE), line(changed))).toEqual([{ here: 1, there: 1, words: 15 }]);
	expect(sharedPassages(line(words.slice(0, 9).join(' ')), line(PASSAGE))).toEqual([]);
});

test('two texts that share eight words in a row share a fingerprint', () => {
	const vocabulary = fc.constantFrom(...filler('w', 200).split(' '));
	const words = fc.array(vocabulary, { maxLength: 60 });
	fc.assert(
		fc.property(words, words, words, words, fc.array(vocabulary, { minLength: 8, maxLength: 12 }), (a, b, c, d, shared) => {
			const prints = new Set(fingerprints(wordNumbers([...a, ...shared, ...b].join(' '))));
			const others = fingerprints(wordNumbers([...c, ...shared, ...d].join(' ')));
			expect([...others].some((print) => prints.has(print))).toBe(true);
		}),
	);
});

test('of many reports only those that share something are compared', () => {
	const texts = new Map(Array.from({ length: 300 }, (_, index) => [`r${index}`, filler(`x${index}y`, 80)]));
	texts.set('r7', `${texts.get('r7')} ${PASSAGE}`);
	texts.set('r250', `${PASSAGE} ${texts.get('r250')}`);
	const compared: string[] = [];
	const compare = comparer((id) => line(texts.get(id) as string));
	const reports = [...texts].map(([id, text]) => ({ id, prints: fingerprints(wordNumbers(text)) }));
	const found = findReuse(reports, (here, there) => {
		compared.push(`${here} ${there}`);
		return compare(here, there);
	});
	expect(compared).toEqual(['r7 r250']);
	expect(found.get('r250')).toEqual([{ report: 'r7', words: 16, passages: [{ here: 1, there: 1, words: 16 }] }]);
	expect([...found.keys()]).toEqual(['r7', 'r250']);
});

test('a text that repeats itself takes no quadratic time', () => {
	const long = line(Array(20_000).fill('the gate is open').join(' '));
	const { user } = process.cpuUsage();
	expect(sharedPassages(long, long).length).toBe(1);
	expect(process.cpuUsage().user - user).toBeLessThan(5e6);
});

test('reports say what they share with each other', () => {
	const other = REPORT.replace('Sluices', 'Growers ask about the sluices')
		.replace('14 March', '16 March')
		.replace(
			/The Merrow[^\n]*/,
			'Growers below the pass met on Thursday and asked for readings of all nine gauges of the basin.',
		);
	const { ingest, read } = articles({ 'one.txt': REPORT, 'two.txt': other });
	ingest();
	expect(read('one.md')).toContain('shared:\n  - {"report":"two","words":16,"passages":[{"here":2,"there":2,"words":16}]}');
	expect(read('two.md')).toContain('shared:\n  - {"report":"one","words":16,"passages":[{"here":2,"there":2,"words":16}]}');
});
