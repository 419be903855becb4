import { describe, expect, it } from 'vitest';
import { count, directionOf, languageName, say, translated, words } from '../src/words/words.ts';
import { missingWords } from './run/missing-words.ts';

describe('words', () => {
	it('fills in names and numbers, and leaves what it does not know', () => {
		expect(say('{n} of {all} in {where}', { n: 1184, all: 'many' })).toBe('1,184 of many in {where}');
	});

	it('lets no value be filled in twice', () => {
		expect(say('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x');
	});

	it('chooses the plural', () => {
		expect(count(words('en').count.reports, 1)).toBe('1 report');
		expect(count(words('en').count.reports, 0)).toBe('0 reports');
	});

	it('falls back to English where a translation has a gap, and for languages it does not know', () => {
		expect(words('de').nav.search).toBe('Suche');
		expect(
			translated({ a: 'one', b: { c: 'two', d: { other: 'three' } } }, { b: { d: { one: 'drei', other: 'dreie' } } }),
		).toEqual({
			a: 'one',
			b: { c: 'two', d: { one: 'drei', other: 'dreie' } },
		});
		expect(words('xx')).toEqual(words('en'));
	});

	it('leaves no label in English', async () => {
		for (const [language, missing] of await missingWords()) expect(missing, language).toEqual([]);
	});

	it('translates no key that English does not have', () => {
		const keys = (table: object, path = ''): string[] =>
			Object.entries(table).flatMap(([key, value]) =>
				typeof value === 'object' && value !== null && !Array.isArray(value) && !('other' in value)
					? keys(value, `${path}${key}.`)
					: [path + key],
			);
		const english = new Set(keys(words('en')));
		for (const language of ['de', 'ar']) expect(keys(words(language)).filter((key) => !english.has(key))).toEqual([]);
	});

	it('keeps the names in braces of every translation', () => {
		const names = (text: unknown) => new Set(typeof text === 'string' ? (text.match(/\{[a-zA-Z]+\}/g) ?? []) : []);
		const compare = (english: unknown, other: unknown, path: string): void => {
			if (typeof english === 'string')
				expect(
					[...names(other)].filter((name) => !names(english).has(name)),
					path,
				).toEqual([]);
			else if (typeof english === 'object' && english !== null)
				for (const [key, value] of Object.entries(english))
					compare(value, (other as Record<string, unknown>)[key] ?? value, `${path}.${key}`);
		};
		for (const language of ['de', 'ar']) compare(words('en'), words(language), language);
	});

	it('knows directions and names of languages', () => {
		expect([directionOf('ar'), directionOf('ar-SY'), directionOf('en'), directionOf('arn')]).toEqual([
			'rtl',
			'rtl',
			'ltr',
			'ltr',
		]);
		expect([languageName('ar'), languageName('und'), languageName('not a tag!')]).toEqual(['Arabic', null, null]);
	});
});
