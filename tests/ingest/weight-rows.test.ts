import { expect, test } from 'vitest';
import { weightsByName } from '../../src/reader/roles/weights.ts';

const row = (name: string, weight = 1) => ({ name, weight, test: 'a test' });

test('weights are looked up by the name of their row', () => {
	expect(weightsByName([row('near', 2), row('far', -0.5)], ['near', 'far'])).toEqual({ near: 2, far: -0.5 });
});

test.each([
	['a row that nobody reads', [row('near'), row('far')], ['near']],
	['a row that is missing', [row('near')], ['near', 'far']],
	['a row given twice', [row('near'), row('near')], ['near']],
])('a file with %s is refused', (_, rows, names) => expect(() => weightsByName(rows, names)).toThrow(/differ/));
