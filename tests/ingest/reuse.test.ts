import { expect, test } from 'vitest';
import { openCandidates } from '../../src/collection/corpus/reuse.ts';
import { fingerprints, sharedPassages, type WordLine, wordNumbers } from '../../src/collection/corpus/shared-passages.ts';
import { sortingIn } from '../../src/collection/corpus/sorted-numbers.ts';
import { articles, REPORT, scratchFolder } from '../support/articles.ts';
import { fc } from '../support/cases.ts';

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

/** Pairs of texts worth comparing, as indexes. */
function candidatesOf(texts: readonly string[]): [number, number][] {
	const candidates = openCandidates(sortingIn(scratchFolder(), 64));
	texts.forEach((text, index) => {
		candidates.add(index, fingerprints(wordNumbers(text)));
	});
	return [...candidates.pairs()];
}

test('of many reports only those that share something are compared', () => {
	const texts = Array.from({ length: 300 }, (_, index) => filler(`x${index}y`, 80));
	texts[7] += ` ${PASSAGE}`;
	texts[250] = `${PASSAGE} ${texts[250]}`;
	expect(candidatesOf(texts)).toEqual([[7, 250]]);
});

test('a phrase that stands everywhere brings nobody together, and no report meets more than forty', () => {
	const standing = Array.from({ length: 40 }, (_, index) => `${filler(`x${index}y`, 20)} ${PASSAGE}`);
	expect(candidatesOf(standing)).toEqual([]);
	// Every pair has a passage of its own.
	const texts = Array.from({ length: 60 }, (_, here) =>
		Array.from({ length: 60 }, (_, there) => filler(`p${Math.min(here, there)}q${Math.max(here, there)}r`, 12)).join(' '),
	);
	const partners = candidatesOf(texts).flat();
	expect(Math.max(...texts.map((_, index) => partners.filter((each) => each === index).length))).toBe(40);
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
