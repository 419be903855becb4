import { type HeadlineTest, type Line } from './headline-line.ts';
import { TESTS } from './headline-tests.ts';
import type { Points } from './weight-rows.ts';

export type HeadlineRow = keyof typeof TESTS;
export const HEADLINE_ROWS = Object.keys(TESTS) as HeadlineRow[];

/** What each test finds on a line, by the name of its row. */
export function foundOn(line: Line): Record<HeadlineRow, number> {
	const found = {} as Record<HeadlineRow, number>;
	for (const row of HEADLINE_ROWS) found[row] = Number((TESTS[row] as HeadlineTest)(line));
	return found;
}
export function scoreOf(_: Line): number { return 0; }
export function pointsOf(_: Line): Points[] { return []; }
