import { describe, expect, test } from 'vitest';
import { excerptOf, fragmentOf, paragraphsOf } from '../src/search/client/excerpt.ts';
import { beginsWith, placesOfNames, wordsOf } from '../src/search/client/marked-places.ts';
import { dropApostrophes, hideApostrophes, readQuery, showApostrophes } from '../src/search/client/query-terms.ts';
import { canFallIn, deltaDecode, deltaEncode, monthAxis, monthsOf, writeSpan } from '../src/search/client/report-span.ts';
import { fc } from './support/cases.ts';

const shown = (q: string) => readQuery(q).terms.map((term) => term.variants.join('|'));

describe('what was typed', () => {
	test('words without stop words; quotation marks of any kind make a phrase, an open one runs to the end', () => {
		expect(shown('the gauge and sluice')).toEqual(['gauge', 'sluice']);
		expect(shown('“the gauge” sluice')).toEqual(['the gauge|the-gauge', 'sluice']);
		expect(shown('sluice "dry river')).toEqual(['sluice', 'dry river|dry-river']);
	});

	test('hyphens and apostrophes of every kind find each other', () => {
		expect(shown('"Jund al-Izz"').sort()).toEqual(shown('"Jund al Izz"').sort());
		expect(shown("al-Nu'man")).toEqual(shown('al-Nu’man'));
		expect(shown("keeper's U.S. 3,000")).toEqual(['keeper', 'us', '3000']);
	});

	test('only stop words, or nothing to search for, is said and not searched', () => {
		expect(readQuery('the')).toEqual({ terms: [], stopped: true, cut: false });
		for (const q of ['', '"', '""', '?!*.()[]', '\u200f\u202e', '<>'])
			expect(readQuery(q)).toEqual({ terms: [], stopped: false, cut: false });
		expect(shown('<script>alert(1)</script>')).toEqual(['script', 'alert', '1']);
	});

	test('never fails and never asks for much', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (q) => {
				const { terms } = readQuery(q);
				expect(terms.length).toBeLessThanOrEqual(12);
				for (const { variants } of terms) expect(variants.length).toBeLessThanOrEqual(16);
			}),
		);
	});
});

describe('apostrophes in the index', () => {
	test('come back letter for letter', () => {
		for (const text of ["al-Nu'man’s men, don't", "the keepers’ 'quoted' ʿAyn d’Or O’Neill's", 'Rai’s']) {
			expect(showApostrophes(hideApostrophes(text))).toBe(text);
		}
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 's', "'", '’', 'ʿ', ' ', '-', 'Nu', '.')), (parts) => {
				const text = parts.join('');
				expect(showApostrophes(hideApostrophes(text))).toBe(text);
			}),
		);
	});

	test('a genitive stands apart, in the index as in a query', () => {
		expect(hideApostrophes('Rai’s')).toBe('Rai\ufe0f ’s');
		expect(dropApostrophes("Rai's Nu’man")).toBe('Rai s Numan');
	});
});

describe('places in a text', () => {
	const content = 'Sluices open. The keeper\ufe0f ’s gate at al-Nu\ufe01man was dry. Gate two.';
	const paragraphs = paragraphsOf([2, 10], 12);

	test('paragraphs, excerpt and address of a hit', () => {
		expect(paragraphs).toEqual([
			{ number: 1, from: 2, to: 10 },
			{ number: 2, from: 10, to: 12 },
		]);
		expect(paragraphsOf([-1, 4], 9)).toEqual([{ number: 2, from: 4, to: 9 }]);
		const pieces = excerptOf(wordsOf(content), new Set([3, 4]), paragraphs);
		expect(pieces.map(({ text }) => text).join(' ')).toBe('The keeper’s gate at al-Nu’man was dry. Gate two.');
		expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['keeper’s']);
		expect(fragmentOf(paragraphs[0]!, wordsOf(content), new Set([3, 4]))).toBe('#p1:~:text=The-,keeper%E2%80%99s,-gate%20at');
		expect(fragmentOf(paragraphs[1]!, wordsOf(content), new Set([11]))).toBe('#p2:~:text=Gate-,two');
		expect(fragmentOf(paragraphs[1]!, wordsOf(content), new Set())).toBe('#p2');
	});

	test('an excerpt of a long text stands where most words were found', () => {
		const long = Array.from({ length: 300 }, (_, at) => `w${at}`).join(' ');
		const text = excerptOf(wordsOf(long), new Set([10, 200, 205, 210]), [])
			.map((piece) => piece.text)
			.join(' ');
		expect(text.startsWith('… w194')).toBe(true);
		expect(text.endsWith('…')).toBe(true);
	});

	test('names are found whole, through hyphens and case, a word by its beginning', () => {
		expect(placesOfNames(['Near', 'AL-NUMAN,', 'gate'], ['al-Nu’man gate'], 0, 3)).toEqual([1, 2]);
		expect(placesOfNames(['man'], ['al-Numan'], 0, 1)).toEqual([]);
		expect(beginsWith('al-Nu\ufe01man', 'num')).toBe(true);
		expect(beginsWith('zebra', 'zebrax')).toBe(false);
	});
});

describe('small files', () => {
	test('rising numbers come back from their steps', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
				const rising = numbers.toSorted((a, b) => a - b);
				expect(deltaDecode(deltaEncode(rising))).toEqual(rising);
			}),
		);
		expect(deltaEncode([3, 4, 9])).toEqual([3, 1, 5]);
	});

	test('months of reports whose date is a span, or is not known', () => {
		const dated = (dateEarliest: string | null, dateLatest: string | null) => ({ dateEarliest, dateLatest });
		const span = monthsOf(
			JSON.parse(
				writeSpan([
					dated('2016-01-03', '2016-01-03'),
					dated('2016-01-04', '2016-03-01'),
					dated('2016-02-01', null),
					dated(null, null),
				]),
			),
		);
		expect(span).toEqual({ first: ['2016-01', '2016-01', '2016-02', ''], last: ['2016-01', '2016-03', '', ''] });
		const within = (from: string, to: string) =>
			span.first.map((first, number) => canFallIn(first, span.last[number] ?? '', from, to));
		expect(within('2016-02', '2016-02')).toEqual([false, true, true, false]);
		expect(within('2016', '')).toEqual([true, true, true, false]);
		expect(within('', '2016-01')).toEqual([true, true, false, false]);
	});

	test('bars: every month from the first to the last, years when there are many', () => {
		expect(monthAxis(['2016-11', '2017-01', ''])).toEqual(['2016-11', '2016-12', '2017-01']);
		expect(monthAxis(['', '2010-01', '2019-12'])).toEqual(Array.from({ length: 10 }, (_, at) => String(2010 + at)));
		expect(monthAxis([])).toEqual([]);
		expect(monthAxis([''])).toEqual([]);
	});
});
