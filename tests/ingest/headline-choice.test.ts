import { expect, test } from 'vitest';
import { choose, type WeighedLine } from '../../src/reader/roles/headline-score.ts';
import file from '../../src/reader/roles/headline-weights.json' with { type: 'json' };

const BOUNDS = { least: -20, deckLead: 8, deckLeadAboveAuthor: 20 };
const line = (sum: number, position: number, found: Record<string, number> = {}): WeighedLine => ({
	sum,
	find: (row) => ({ position, words: 9, 'author-below': 7, ...found })[row] ?? 0,
});

test('the line that most speaks for is the headline, the first of several', () => {
	expect(choose([line(3, 0), line(30, 4), line(30, 9)], BOUNDS)).toBe(1);
});

test('nothing is a headline when too little speaks for any line', () => {
	expect(choose([line(-21, 0), line(-40, 1)], BOUNDS)).toBe(-1);
	expect(choose([], BOUNDS)).toBe(-1);
});

test('where too little speaks for any line, a short title above the text is better than none', () => {
	const title = { 'above-text': 3, words: 4 };
	expect(choose([line(-40, 0, { ...title, bulleted: 1 }), line(-41, 1, title), line(-50, 2, title)], BOUNDS)).toBe(1);
	expect(choose([line(-40, 0, { ...title, picture: 1 }), line(-41, 1, { ...title, words: 20 })], BOUNDS)).toBe(-1);
	expect(choose([line(-40, 0, { ...title, words: 1 })], BOUNDS)).toBe(-1);
	expect(choose([line(-40, 0, { ...title, words: 1, 'words-in-text': 1 })], BOUNDS)).toBe(0);
	expect(choose([line(-40, 0, { ...title, 'full-stop': 4 }), line(-41, 1, { words: 4 })], BOUNDS)).toBe(-1);
});

test('of two lines nearly alike the upper one is the headline and the lower one its deck', () => {
	expect(choose([line(24, 0), line(30, 1)], BOUNDS)).toBe(0);
	expect(choose([line(20, 0), line(30, 1)], BOUNDS)).toBe(1);
});

test('a byline right below both, or a title printed again, speaks for the upper line', () => {
	expect(choose([line(12, 0), line(30, 1, { 'author-below': 2 })], BOUNDS)).toBe(0);
	expect(choose([line(24, 0), line(30, 1, { words: 6 })], BOUNDS)).toBe(1);
	expect(choose([line(24, 0, { printed: 2 }), line(30, 1, { words: 6 })], BOUNDS)).toBe(0);
});

test.each([
	['a kicker of a few words', { words: 2 }],
	['a list item', { bulleted: 1 }],
	['a row of links', { 'parts-between-bars': 3 }],
	['a picture’s line', { picture: 1 }],
])('%s above is none', (_, found) => expect(choose([line(24, 0, found), line(30, 1)], BOUNDS)).toBe(1));

test('a line further up is none either', () => {
	expect(choose([line(24, 0), line(30, 2)], BOUNDS)).toBe(1);
});

test('the points are whole numbers, and the steps of a row go up', () => {
	for (const { name, steps } of file.rows) {
		expect(
			steps.flat().filter((_, at) => at % 2 === 1 && !Number.isInteger(steps.flat()[at])),
			name,
		).toEqual([]);
		const froms = steps.map(([from]) => from as number);
		expect(froms, name).toEqual([...froms].sort((a, b) => a - b));
	}
	expect(file.fitted.scores.length).toBeGreaterThan(0);
});
