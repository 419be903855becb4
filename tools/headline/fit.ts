import { minimise } from './minimise.ts';
import type { LabelledPage } from './pages.ts';
import type { Step } from './steps.ts';

/** A page in the form the fit reads: for each line the numbers of the steps it reaches. */
export interface EncodedPage {
	readonly outlet: string;
	readonly reached: readonly (readonly number[])[];
	readonly right: readonly boolean[];
}

/** Ten points make a line e times as likely as another. */
const POINTS = 10;

export function encode(pages: readonly LabelledPage[], steps: readonly Step[]): EncodedPage[] {
	return pages.map(({ outlet, lines }) => ({
		outlet,
		reached: lines.map(({ found }) => steps.flatMap(({ name, from }, at) => (found[name]! >= from ? [at] : []))),
		right: lines.map(({ right }) => right),
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

/** Whether the line with the highest sum is a right one; the first of several. */
export function isRight({ reached, right }: EncodedPage, points: readonly number[]): boolean {
	const sums = reached.map((steps) => sumOf(steps, points));
	return right[sums.indexOf(Math.max(...sums))] ?? false;
}

/** The sum of the line with the highest one. */
export function highest({ reached }: EncodedPage, points: readonly number[]): number {
	return Math.max(...reached.map((steps) => sumOf(steps, points)));
}
