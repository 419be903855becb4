import { type Line, TESTS } from './headline-tests.ts';
import file from './headline-weights.json' with { type: 'json' };
import { type Points, weightsByName } from './weight-rows.ts';

type Row = keyof typeof TESTS;

const ROWS = Object.keys(TESTS) as Row[];
const WEIGHT = weightsByName(file.rows, ROWS);

/** Least sums and leads by which one line is chosen among all that were weighed. */
export const CHOICE = weightsByName(file.choice, [
	'least',
	'least-above-text',
	'lead-over-head',
	'head-is-good',
	'deck-lead',
	'deck-lead-together',
]);

/** How much speaks for a line as the headline. */
export function scoreOf(line: Line): number {
	let score = 0;
	for (const row of ROWS) score += WEIGHT[row] * Number(TESTS[row](line));
	return score;
}

/** What each row gave for a line; rows that gave nothing are left out. */
export function pointsOf(line: Line): Points[] {
	return ROWS.map((name) => ({ name, points: WEIGHT[name] * Number(TESTS[name](line)) })).filter(({ points }) => points !== 0);
}
