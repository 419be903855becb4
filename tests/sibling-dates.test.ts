import { describe, expect, test } from 'vitest';
import { because } from '../src/model/evidence.ts';
import type { Edtf } from '../src/model/ids.ts';
import type { SiblingReport } from '../src/reader/dating/sibling.ts';
import { narrowBySiblings } from '../src/reader/dating/sibling-dates.ts';
import type { PublicationDate } from '../src/reader/reading.ts';

const unknown: PublicationDate = {
	date: null,
	dateBasis: 'unknown',
	dateReasons: [because('date/none', null, {})],
	dateEarliest: null,
	dateLatest: null,
	updated: null,
};
const stated = (day: string): PublicationDate => ({
	...unknown,
	date: day as Edtf,
	dateBasis: 'stated',
	dateEarliest: day,
	dateLatest: day,
});
const report = (
	id: string,
	date: PublicationDate,
	texts: string[],
	other: string,
	words = 30,
	sources: string[] = [],
): SiblingReport => ({
	id,
	date,
	paragraphs: texts.map((text, index) => ({ number: index + 1, line: index * 2 + 8, text })),
	language: 'en',
	shared: [{ report: other, words, passages: [{ here: 1, there: 1, words }] }],
	sources,
});

const FIRST = [
	'On Wednesday, one day after growers occupied the northern sluices, the gauge was read.',
	'Growers on Tuesday took the gauge house.',
];
const LATER = [
	'On January 13, one day after growers occupied the northern sluices, the gauge was read.',
	'The gauge tower fell on January 12.',
];

describe('dates narrowed by sibling reports', () => {
	test('the same events told by weekday and by date', () => {
		const late = stated('2016-01-28');
		const found = narrowBySiblings([report('a', unknown, FIRST, 'b'), report('b', late, LATER, 'a')]).get('a');
		expect(found).toMatchObject({ date: '[2016-01-13..2016-01-19]', dateBasis: 'inferred' });
		const same = narrowBySiblings([
			report('a', unknown, [...FIRST, 'On Tuesday they stormed the pumping station.'], 'b'),
			report('b', late, [...LATER, 'On January 12 they stormed the pumping station.'], 'a'),
		]).get('a');
		expect(same).toMatchObject({ date: '[2016-01-13..2016-01-18]', dateEarliest: '2016-01-13', dateLatest: '2016-01-18' });
		expect(same?.dateReasons).toHaveLength(3);
		expect(same?.dateReasons[1]).toEqual(because('date/same-words', 8, { report: 'b', otherLine: 8, date: '2016-01-13' }));
	});

	test('a weekday that is not that of the date proves nothing', () => {
		const wrong = LATER.map((text) => text.replace('January 13', 'January 14'));
		expect(narrowBySiblings([report('a', unknown, FIRST, 'b'), report('b', stated('2016-01-28'), wrong, 'a')]).size).toBe(0);
	});

	test('a sibling that quotes the agency on a weekday that the report names too', () => {
		const wire = ['The authority denied on Thursday that the gate had failed.'];
		const quoting = ['The gate failed, growers told North Wire on Thursday.'];
		const pair = (sources: string[]) => [
			report('a', unknown, wire, 'b', 20, sources),
			report('b', stated('2019-07-18'), quoting, 'a', 20),
		];
		expect(narrowBySiblings(pair(['North Wire'])).get('a')).toMatchObject({
			date: '2019-07-18~',
			dateBasis: 'inferred',
			dateEarliest: '2019-07-18',
			dateLatest: '2019-07-18',
		});
		expect(narrowBySiblings(pair([])).size).toBe(0);
		expect(narrowBySiblings(pair(['South Wire'])).size).toBe(0);
		expect(narrowBySiblings(pair(['North Wires'])).size).toBe(0);
	});

	test('short passages, undated siblings and dated reports change nothing', () => {
		const late = stated('2016-01-28');
		expect(narrowBySiblings([report('a', unknown, FIRST, 'b', 11), report('b', late, LATER, 'a')]).size).toBe(0);
		expect(narrowBySiblings([report('a', unknown, FIRST, 'b'), report('b', unknown, LATER, 'a')]).size).toBe(0);
		expect(narrowBySiblings([report('a', stated('2016-01-20'), FIRST, 'b'), report('b', late, LATER, 'a')]).size).toBe(0);
		expect(narrowBySiblings([report('a', unknown, FIRST, 'gone')]).size).toBe(0);
	});

	test('a contradiction with what is known dates nothing, and is told', () => {
		const early = { ...unknown, dateLatest: '2016-01-05' };
		const told = narrowBySiblings([report('a', early, FIRST, 'b'), report('b', stated('2016-01-28'), LATER, 'a')]).get('a');
		expect(told).toMatchObject({ date: null, dateBasis: 'unknown', dateEarliest: null, dateLatest: '2016-01-05' });
		expect(told?.dateReasons.at(-1)).toEqual(because('date/contradicted', null, {}));
	});
});
