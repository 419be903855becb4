import type { Line } from './headline-page.ts';
import { TESTS } from './headline-tests.ts';
import file from './headline-weights.json' with { type: 'json' };
import { type Points, pointsByName, type StepRow } from './weights.ts';

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

/** A line that was weighed as the headline: its sum, and what the test of a row found on it. */
export interface WeighedLine {
	readonly sum: number;
	readonly find: (row: string) => number;
}

/** What a sum has to be for a headline, and how much less may speak for the line above the best one. */
export interface Bounds {
	readonly least: number;
	readonly deckLead: number;
	/** The same when a byline stands right below the best one: it speaks for the lower line, and is the headline's all the same. */
	readonly deckLeadAboveAuthor: number;
}

/**
 * Which of the weighed lines is the headline, in the order of the page: the best, or the line right above it that can be a
 * headline nearly as well, since of two such lines the lower one is the deck. When too little speaks for any, the best of
 * those above the text that look like a title and nothing else; -1 when there is none.
 */
export function choose(lines: readonly WeighedLine[], { least, deckLead, deckLeadAboveAuthor }: Bounds): number {
	let best = -1;
	for (const [at, { sum }] of lines.entries()) if (sum >= least && (best < 0 || sum > lines[best]!.sum)) best = at;
	if (best < 0) return bestTitle(lines);
	if (best === 0) return best;
	const upper = lines[best - 1]!;
	const lower = lines[best]!;
	const lead = lower.find('author-below') <= 3 ? deckLeadAboveAuthor : deckLead;
	return upper.sum >= least && lower.sum - upper.sum <= lead && headsDeck(upper, lower) ? best - 1 : best;
}

/** Most words of a title for which little speaks but its look, and of one that ends with a full stop. */
const PLAIN_TITLE = 14;
const STOPPED_TITLE = 3;

function bestTitle(lines: readonly WeighedLine[]): number {
	let best = -1;
	for (const [at, { sum, find }] of lines.entries()) {
		const title =
			find('above-text') > 0 &&
			find('words') <= PLAIN_TITLE &&
			// One word alone is as often a rubric: the text must speak of it.
			(find('words') > 1 || find('words-in-text') > 0) &&
			find('full-stop') <= STOPPED_TITLE &&
			find('tool-words') < 0.5 &&
			['long-sentence', 'picture', 'bulleted', 'full-date', 'by-word', 'trails'].every((row) => !find(row));
		if (title && (best < 0 || sum > lines[best]!.sum)) best = at;
	}
	return best;
}

/** From so many words on a line is hardly a headline: above it even a title of three or four words is no kicker. */
const LONG_DECK = 18;

/**
 * Whether one line can by its look be the headline above another, its deck. A kicker is shorter, and so is what stands
 * below one.
 */
function headsDeck(upper: WeighedLine, lower: WeighedLine): boolean {
	if (lower.find('position') !== upper.find('position') + 1) return false;
	// What the page prints again is a title, however short the line below.
	if (lower.find('words') < (upper.find('printed') > 1 ? 5 : 7)) return false;
	const words = upper.find('words');
	if (words < (lower.find('words') >= LONG_DECK ? 3 : 5) || words > 22) return false;
	return upper.find('parts-between-bars') < 2 && ['bulleted', 'picture', 'trails', 'full-date'].every((row) => !upper.find(row));
}
