import { type Bounds, choose } from '#reader';
import { minimise } from '../minimise.ts';
import type { LabelledPage } from './pages.ts';
import type { Step } from './steps.ts';

/** A page in the form the fit reads: for each line the numbers of the steps it reaches. */
export interface EncodedPage {
	readonly outlet: string;
	readonly reached: readonly (readonly number[])[];
	readonly right: readonly boolean[];
	/** What the tests found on each line. */
	readonly found: readonly Readonly<Record<string, number>>[];
}

/** How much less may speak for the line above the best one: set by hand, and a part of every choice. */
export type Leads = Omit<Bounds, 'least'>;

/** Ten points make a line e times as likely as another. */
const POINTS = 10;

export function encode(pages: readonly LabelledPage[], steps: readonly Step[]): EncodedPage[] {
	return pages.map(({ outlet, lines }) => ({
		outlet,
		reached: lines.map(({ found }) => steps.flatMap(({ name, from }, at) => (found[name]! >= from ? [at] : []))),
		right: lines.map(({ right }) => right),
		found: lines.map(({ found }) => found),
	}));
}

/**
 * Points of each step, by which it gives more than the step below: a conditional logit over the lines of each page
 * (McFadden 1974), with a penalty on the square of each, rounded to whole points.
 */
export function fitPoints(pages: readonly EncodedPage[], steps: number, penalty: number): number[] {
	const told = pages.filter(({ right }) => right.includes(true) && right.includes(false));
	const best = minimise(steps, (weights, slope) => {
		let loss = 0;
		for (let at = 0; at < steps; at += 1) {
			loss += (penalty / 2) * weights[at]! ** 2;
			slope[at] = penalty * weights[at]!;
		}
		for (const page of told) loss += lossOf(page, weights, slope);
		return loss;
	});
	return Array.from(best, (weight) => Math.round(weight * POINTS) || 0);
}

/** How unlikely the weights make the right lines of a page; what a weight changes in it is added to the slope. */
function lossOf({ reached, right }: EncodedPage, weights: Float64Array, slope: Float64Array): number {
	const sums = reached.map((steps) => sumOf(steps, weights));
	const most = Math.max(...sums);
	const chances = sums.map((sum) => Math.exp(sum - most));
	let all = 0;
	let good = 0;
	for (const [at, chance] of chances.entries()) {
		all += chance;
		if (right[at]) good += chance;
	}
	for (const [at, chance] of chances.entries()) {
		const pull = chance / all - (right[at] ? chance / good : 0);
		for (const step of reached[at]!) slope[step]! += pull;
	}
	return Math.log(all / good);
}

function sumOf(steps: readonly number[], weights: ArrayLike<number>): number {
	let sum = 0;
	for (const step of steps) sum += weights[step]!;
	return sum;
}

/** The line that would be the headline with such points; -1 when a page has none to choose from. */
export function chosen({ reached, found }: EncodedPage, points: readonly number[], leads: Leads): number {
	const lines = reached.map((steps, at) => ({ sum: sumOf(steps, points), find: (row: string) => found[at]![row]! }));
	return choose(lines, { ...leads, least: Number.NEGATIVE_INFINITY });
}

/** Whether the line that would be the headline is a right one. */
export function isRight(page: EncodedPage, points: readonly number[], leads: Leads): boolean {
	return page.right[chosen(page, points, leads)] ?? false;
}

/** What speaks for the line that would be the headline. */
export function sumOfChosen(page: EncodedPage, points: readonly number[], leads: Leads): number {
	return sumOf(page.reached[chosen(page, points, leads)] ?? [], points);
}
