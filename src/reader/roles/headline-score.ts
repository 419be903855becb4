import type { Bounds } from './headline-choice.ts';
import type { Line } from './headline-line.ts';
import { TESTS } from './headline-tests.ts';
import file from './headline-weights.json' with { type: 'json' };
import { type Points, pointsByName, type StepRow } from './weight-rows.ts';

const ROWS: readonly StepRow[] = file.rows as unknown as readonly StepRow[];
const POINTS = pointsByName(ROWS, Object.keys(TESTS));

/** What a sum has to be for a headline, and how much less may speak for the line above the best one. */
export const BOUNDS: Bounds = file;

/** What each row gives for a line; rows that give nothing are left out. */
export function pointsOf(line: Line): Points[] {
	return ROWS.map(({ name }) => ({ name, points: POINTS(name, found(line, name)) })).filter(({ points }) => points !== 0);
}

/** How much speaks for a line as the headline. */
export function scoreOf(line: Line): number {
	let score = 0;
	for (const { name } of ROWS) score += POINTS(name, found(line, name));
	return score;
}

/** What each test finds on a line, by the name of its row. */
export function foundOn(line: Line): Record<string, number> {
	return Object.fromEntries(ROWS.map(({ name }) => [name, found(line, name)]));
}

/** What the test of one row finds on a line. */
export function found(line: Line, name: string): number {
	return Number(TESTS[name]!(line));
}
