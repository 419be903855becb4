import { describe, expect, test } from 'vitest';
import { ENCODER } from '../src/names/fold.ts';
import { type NameEntry, namesOfRows, rowsOfNames } from '../src/search/client/name-list.ts';
import { prepareNames, RANKS, rankNames, wholeNames } from '../src/search/client/name-ranking.ts';

const entry = (kind: NameEntry['kind'], id: string, names: string[], more: Partial<NameEntry> = {}): NameEntry => ({
	kind,
	id,
	label: names[0] ?? '',
	count: 3,
	wider: 0,
	names,
	exact: [],
	adjectives: [],
	...more,
});

const entries = [
	entry('place', 'hmarin', ['Hmarin', 'Khmarin', 'حمارين'], { wider: 7, adjectives: ['Hmarini', 'الحماريني'] }),
	entry('place', 'tall-sadir', ['Tall al-Sadir', "Tell as-Sa'dir"]),
	entry('group', 'the-front', ['River Front', 'Front of the River'], { exact: ['IT', 'RF'] }),
	entry('person', 'omar', ['Omar al-Sabri']),
	entry('outlet', 'sadir-times', ['Sadir Times', 'Khmarin'], { count: 0, wider: 2 }),
];
const spellings = prepareNames(entries, ENCODER);
/** The records that have what was typed for their very name. */
const exact = (typed: string) =>
	wholeNames(spellings, typed)
		.filter(({ rank }) => rank === 0)
		.map(({ entry: { id } }) => id);
const best = (typed: string) => rankNames(spellings, typed).map(({ entry: { id }, rank }) => `${id}: ${RANKS[rank]}`);

describe('the name list', () => {
	test('comes back as it was written', () => {
		for (const some of [entries, [entries[2]!], []])
			expect(namesOfRows(JSON.parse(JSON.stringify(rowsOfNames(some))))).toEqual(some);
	});

	test('keeps its form whatever a name holds', () => {
		const odd = entry('place', 'odd', ['A\tB\nC', '<b>', '=x', '__proto__', '"'], { count: 0 });
		expect(namesOfRows(JSON.parse(JSON.stringify(rowsOfNames([odd]))))).toEqual([odd]);
	});
});

describe('ranking of names', () => {
	test('an exact spelling comes before everything, in any case and script', () => {
		expect(best('hmarin')[0]).toBe('hmarin: exact');
		expect(best('حمارين')[0]).toBe('hmarin: exact');
		expect(best('tell as sadir')[0]).toBe('tall-sadir: exact');
	});

	test('an unseen spelling meets by its key, the start of a word by its letters', () => {
		expect(best('Hmareen')).toContain('hmarin: strict');
		expect(best('fro')).toContain('the-front: word prefix');
		expect(best('Sad')).toEqual(expect.arrayContaining(['tall-sadir: word prefix', 'sadir-times: word prefix']));
	});

	test('what sounds nearer comes first, before what only begins alike', () => {
		const near = prepareNames(
			[['Halbun'], ['Halbuniya', 'Halban'], ['Galban'], ['Zardin']].map((names) =>
				entry('place', names[0]!.toLowerCase(), names),
			),
			ENCODER,
		);
		const found = (typed: string) => rankNames(near, typed).map(({ entry: { id }, rank }) => `${id}: ${RANKS[rank]}`);
		expect(found('Chalbun')).toEqual(['halbun: alike', 'halbuniya: alike', 'galban: alike']);
		expect(found('Halboun')).toEqual(['halbun: strict', 'halbuniya: strict', 'galban: alike']);
		expect(found('Sartin')).toEqual(['zardin: alike']);
		expect(found('Halb')[0]).toBe('halbun: word prefix');
		expect(found('Qqqqq')).toEqual([]);
	});

	test('one key with quite other vowels is no whole name, in one script', () => {
		const homs = prepareNames([entry('place', 'mors', ['Mors'])], ENCODER);
		expect(wholeNames(homs, 'Murs')).toHaveLength(1);
		expect(wholeNames(homs, 'مرس')).toHaveLength(1);
		expect(wholeNames(homs, 'Maras')).toHaveLength(0);
		expect(rankNames(homs, 'Maras')).toMatchObject([{ rank: RANKS.indexOf('alike') }]);
	});

	test('acronyms meet letter for letter only', () => {
		expect(best('IT')).toEqual(['the-front: exact']);
		expect(best('it')).not.toContain('the-front: exact');
		expect(exact('it')).toEqual([]);
		expect(exact('IT')).toEqual(['the-front']);
	});

	test('an ambiguous spelling offers all its records', () => {
		expect(wholeNames(spellings, 'Khmarin').map(({ entry: { id } }) => id)).toEqual(['hmarin', 'sadir-times']);
		expect(exact('khmarin')).toEqual(['hmarin', 'sadir-times']);
	});

	test('an adjective is offered and never taken for the name', () => {
		expect(best('hmarini')[0]).toBe('hmarin: word prefix');
		const withLonger = prepareNames(
			[...entries, entry('group', 'army', ['Hmarini army']), entry('place', 'hmarin-republic', ['Hmarini Republic'])],
			ENCODER,
		);
		expect(rankNames(withLonger, 'Hmarini')[0]).toMatchObject({ entry: { id: 'hmarin' }, via: 'Hmarini' });
		expect(wholeNames(spellings, 'Hmarini')).toEqual([]);
	});

	test('a part of a name is not a whole name', () => {
		expect(wholeNames(spellings, 'River')).toEqual([]);
		expect(wholeNames(spellings, '')).toEqual([]);
	});

	test('nothing typed makes it fail', () => {
		for (const typed of ['', ' ', '"', '\\', '[', '*', '\u202e', '😀', '\ud800', 'a'.repeat(10_000), 'ال', "'"]) {
			expect(() => [best(typed), wholeNames(spellings, typed)]).not.toThrow();
		}
	});
});
