import { describe, expect, it } from 'vitest';
import { joinSpellings, type Spelling } from '../src/recognition/join-spellings.ts';
import { fc } from './support/cases.ts';

const name = (kind: Spelling['kind'], key: string, more: Partial<Spelling> = {}): Spelling => ({
	key,
	kind,
	place: null,
	acronyms: [],
	...more,
});
const person = (key: string) => name('person', key);
const place = (key: string, id: string | null) => name('place', key, { place: id });
const group = (key: string, ...acronyms: string[]) => name('group', key, { acronyms });
/** The groups of more than one. */
const joined = (...spellings: Spelling[]) => joinSpellings(spellings).filter(({ length }) => length > 1);

describe('spellings are one name', () => {
	it.each([
		['of one person, a doubled letter', ['mustafa halveri', 'mustaffa halveri']],
		['of one person, another vowel', ['muhammad ostreki', 'mohammed ostreki']],
		['of one person, three words', ['samir abu tarnawi', 'sameer abu tarnawi']],
		['of one person, q and k', ['tariq merrowi', 'tarik merrowi']],
	])('%s', (_, [a, b]) => {
		expect(joined(person(a!), person(b!))).toEqual([[a, b].sort()]);
	});

	it('of one place of the gazetteer, and of one country', () => {
		expect(joined(place('latakia', 'gn:1'), place('lattakia', 'gn:1'), place('idlib', 'gn:2'))).toEqual([
			['latakia', 'lattakia'],
		]);
		expect(joined(place('turkey', 'iso:TR'), place('turkiye', 'iso:TR'))).toEqual([['turkey', 'turkiye']]);
	});

	it('where brackets say what an acronym stands for, however the name is spelled', () => {
		expect(joined(group('sill harbour trust', 'sht'), group('sht'))).toEqual([['sht', 'sill harbour trust']]);
		const country = [place('tarnish republic', 'iso:TT'), place('republic of tarn', 'iso:TT')] as const;
		const both = country.map((one) => ({ ...one, acronyms: ['rot'] }));
		expect(joined(...both, group('rot'))).toEqual([['republic of tarn', 'rot', 'tarnish republic']]);
	});
});

describe('spellings stay apart', () => {
	it.each([
		['of people by one name', person('halveri'), person('halverri')],
		['of people with another first letter', person('qasim merrowi'), person('kasim merrowi')],
		['of people with more words', person('samir abu tarnawi'), person('samir tarnawi')],
		['of people that sound otherwise', person('samir tarnawi'), person('sabir tarnawi')],
		['of people whose names have few consonants', person('ali aoui'), person('ali aui')],
		['of people too far apart in letters', person('maria halver'), person('muro hilvure')],
		['of groups that sound alike', group('harakat ostreke'), group('harakat ostraka')],
		['of places that sound alike', place('hama', null), place('homa', null)],
		['of places of two ids', place('tripoli', 'gn:1'), place('tripolis', 'gn:2')],
		['of a person and a place of one sound', person('merrow tarnen'), place('merrow tarnin', null)],
		['of a person with the acronym of brackets', name('person', 'sam halver', { acronyms: ['sh'] }), group('sh')],
	])('%s', (_, a, b) => {
		expect(joined(a, b)).toEqual([]);
	});

	it('where brackets give an acronym to two names', () => {
		expect(joined(group('sill harbour trust', 'sht'), group('south halvern team', 'sht'), group('sht'))).toEqual([]);
		expect(
			joined(group('sill harbour trust', 'sht'), name('person', 'sara halver tarn', { acronyms: ['sht'] }), group('sht')),
		).toEqual([]);
	});

	it('where A is like B and B like C but A not like C', () => {
		const [a, b, c] = ['hasan merrowei', 'hassan merrowi', 'hassaan merrouwi'];
		expect(joined(person(a!), person(b!))).toHaveLength(1);
		expect(joined(person(b!), person(c!))).toHaveLength(1);
		expect(joined(person(a!), person(c!))).toEqual([]);
		expect(joined(person(a!), person(b!), person(c!))).toEqual([]);
	});
});

describe('joining', () => {
	const word = fc.stringMatching(/^[hm][aeiou][lr]{1,2}[aeiou][mn][aeiou]?$/);
	const key = fc.oneof(
		word,
		fc.tuple(word, word).map((words) => words.join(' ')),
	);
	const spelling = fc.record({
		key,
		kind: fc.constantFrom('place', 'group', 'person', 'outlet'),
		place: fc.constantFrom(null, 'gn:1', 'gn:2', 'iso:SY'),
		acronyms: fc.array(word, { maxLength: 2 }),
	}) as fc.Arbitrary<Spelling>;
	const all = fc.uniqueArray(spelling, { maxLength: 25, selector: (one) => one.key });

	it('does not depend on the order, and puts each spelling into one group', () => {
		fc.assert(
			fc.property(
				all.chain((spellings) =>
					fc.tuple(fc.constant(spellings), fc.shuffledSubarray(spellings, { minLength: spellings.length })),
				),
				([spellings, shuffled]) => {
					const groups = joinSpellings(spellings);
					expect(joinSpellings(shuffled)).toEqual(groups);
					expect(groups.flat().sort()).toEqual(spellings.map((one) => one.key).sort());
					for (const group of groups) expect(group).toEqual([...group].sort());
				},
			),
		);
	});

	it('joins people with people, and a place with another by their id only', () => {
		fc.assert(
			fc.property(all, (spellings) => {
				const plain = spellings.map((one) => ({ ...one, acronyms: [] }));
				const byKey = new Map(plain.map((one) => [one.key, one]));
				for (const keys of joinSpellings(plain).filter(({ length }) => length > 1)) {
					const group = keys.map((one) => byKey.get(one)!);
					const kinds = new Set(group.map(({ kind }) => kind));
					expect(kinds.size).toBe(1);
					expect(['person', 'place']).toContain([...kinds][0]);
					if (kinds.has('place')) expect(new Set(group.map(({ place }) => place)).size).toBe(1);
				}
			}),
		);
	});
});
