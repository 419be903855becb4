import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sortingIn } from '../../src/collection/corpus/sorted-numbers.ts';
import { scratchFolder } from '../support/articles.ts';
import { fc } from '../support/cases.ts';

test('numbers come back sorted, however few fit in memory, and nothing is left behind', () => {
	const folder = scratchFolder();
	fc.assert(
		fc.property(fc.array(fc.maxSafeNat(), { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (numbers, atOnce) => {
			const sorted = sortingIn(folder, atOnce)();
			for (const number of numbers) sorted.add(number);
			expect([...sorted.all()]).toEqual([...numbers].sort((a, b) => a - b));
			expect(readdirSync(folder)).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});
