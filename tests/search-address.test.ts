import { describe, expect, test } from 'vitest';
import { EMPTY_STATE, readAddress, type SearchState, withChoice, writeAddress } from '../src/search/client/address-state.ts';
import { fc } from './support/cases.ts';

describe('the address of a search', () => {
	test('says the whole search, and nothing for the empty one', () => {
		const state: SearchState = {
			q: 'gauge & "sluice"',
			letters: true,
			scope: 'comments',
			checked: true,
			chosen: [
				{ filter: 'place', value: 'hmarin' },
				{ filter: 'outlet', value: 'Basin Weekly' },
				{ filter: 'group', value: 'jund', not: true },
			],
			from: '2016',
			to: '2017-03-09',
			sort: 'oldest',
		};
		expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
		expect(writeAddress(EMPTY_STATE)).toBe('');
	});

	test('unknown and repeated parameters are passed over', () => {
		const { state, problems } = readAddress('?x=1&place=a&place=a&place=b&q=one&q=two&sort=upwards&group=');
		expect(state.chosen).toEqual([
			{ filter: 'place', value: 'a' },
			{ filter: 'place', value: 'b' },
		]);
		expect(state).toMatchObject({ q: 'one', sort: '' });
		expect(problems).toEqual([]);
	});

	test('months out of order are exchanged, months that are none left out, each with a word about it', () => {
		expect(readAddress('?from=2017-05&to=2016')).toMatchObject({
			state: { from: '2016', to: '2017-05' },
			problems: [{ key: 'swapped' }],
		});
		expect(readAddress('?from=2016-13&to=x')).toMatchObject({
			state: { from: '', to: '' },
			problems: [
				{ key: 'badMonth', what: '2016-13' },
				{ key: 'badMonth', what: 'x' },
			],
		});
		expect(readAddress('?from=2016-02&to=2016').problems).toEqual([]);
		expect(readAddress('?from=2016-3&to=2016-3-4').state).toMatchObject({ from: '2016-03', to: '2016-03-04' });
		expect(readAddress('?from=2016-03-32').problems).toEqual([{ key: 'badMonth', what: '2016-03-32' }]);
	});

	test('a query of 10,000 characters is cut and says so', () => {
		const { state, problems } = readAddress(`?q=${'x'.repeat(10_000)}`);
		expect(state.q).toHaveLength(300);
		expect(problems).toEqual([{ key: 'longQuery', what: '300' }]);
	});

	test('never fails, and settles after one reading', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				for (const query of [text, `?q=${text}&from=${text}&place=${text}`]) {
					const { state } = readAddress(query);
					expect(readAddress(writeAddress(state)).state).toEqual(state);
				}
			}),
		);
	});

	test('a choice is added once and taken off', () => {
		const choice = { filter: 'place', value: 'a' } as const;
		const once = withChoice(withChoice(EMPTY_STATE, choice, true), choice, true);
		expect(once.chosen).toEqual([choice]);
		expect(withChoice(once, choice, false).chosen).toEqual([]);
	});
});
