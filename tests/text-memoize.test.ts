import { describe, expect, it } from 'vitest';
import { by, byText, memoize } from '../src/text/index.ts';

describe('memoize', () => {
	it('works an answer out once, undefined ones too', () => {
		let asked = 0;
		const half = memoize((n: number) => {
			asked++;
			return n % 2 === 0 ? n / 2 : undefined;
		});
		expect([half(4), half(3), half(4), half(3)]).toEqual([2, undefined, 2, undefined]);
		expect(asked).toBe(2);
	});

	it('tells objects apart by what they are and not by what they say', () => {
		const names = memoize(({ name }: { name: string }) => ({ name }));
		const [one, other] = [{ name: 'Sill' }, { name: 'Sill' }];
		expect(names(one)).toBe(names(one));
		expect(names(one)).not.toBe(names(other));
	});

	it('keeps no more answers than it may', () => {
		let asked = 0;
		const double = memoize((n: number) => {
			asked++;
			return n * 2;
		}, 2);
		for (const n of [1, 2, 3, 1, 2, 3]) expect(double(n)).toBe(n * 2);
		expect(asked).toBe(4);
	});

	it('asks again for a promise that failed, and only for that', async () => {
		let asked = 0;
		const fetched = memoize(async (name: string) => {
			if (++asked === 1) throw new Error(name);
			return asked;
		});
		await expect(fetched('one')).rejects.toThrow('one');
		expect([await fetched('one'), await fetched('one')]).toEqual([2, 2]);
	});
});

describe('the order of things', () => {
	it('is by code unit and not as a language has it', () => {
		expect(['ö', 'z', 'Z', 'a'].sort(byText)).toEqual(['Z', 'a', 'z', 'ö']);
	});

	it('goes by the next key where the first is the same, a minus before a number turning it round', () => {
		const rows = [
			{ id: 'b', n: 1 },
			{ id: 'a', n: 1 },
			{ id: 'c', n: 10 },
		];
		expect(
			rows
				.sort(
					by(
						({ n }) => -n,
						({ id }) => id,
					),
				)
				.map(({ id }) => id),
		).toEqual(['c', 'a', 'b']);
	});
});
