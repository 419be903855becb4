import { CLASSES, type Features, featureName, type Weights } from '#recognition';
import { minimise } from '../minimise.ts';

/** One name of one report with the class that its label gives it: a number into CLASSES. */
export interface Example {
	readonly features: Features;
	readonly right: number;
}

/** Features met in fewer examples tell nothing that lasts. */
const LEAST = 4;

/** Weights of a multinomial logit, with a penalty on the square of each. */
export function fitWeights(examples: readonly Example[], penalty: number): Weights {
	const met = new Map<number, number>();
	for (const { features } of examples) {
		for (let at = 0; at < features.length; at += 2) met.set(features[at]!, (met.get(features[at]!) ?? 0) + 1);
	}
	const names = [...met].flatMap(([number, times]) => (times >= LEAST ? [featureName(number)] : [])).sort();
	const numbers = new Map(names.map((name, at) => [name, at]));
	const encoded = examples.map(({ features, right }) => ({
		right,
		row: features.flatMap((number, position) => {
			const at = position % 2 === 0 ? numbers.get(featureName(number)) : undefined;
			return at === undefined ? [] : [{ at: at * CLASSES.length, strength: features[position + 1]! }];
		}),
	}));
	const best = minimise(names.length * CLASSES.length, (weights, slope) => lossOf(encoded, penalty, weights, slope));
	return Object.fromEntries(names.map((name, at) => [name, CLASSES.map((_, to) => round(best[at * CLASSES.length + to]!))]));
}

interface Encoded {
	readonly right: number;
	readonly row: readonly { readonly at: number; readonly strength: number }[];
}

function lossOf(examples: readonly Encoded[], penalty: number, weights: Float64Array, slope: Float64Array): number {
	const of = CLASSES.length;
	let loss = 0;
	for (let at = 0; at < weights.length; at++) {
		loss += (penalty / 2) * weights[at]! ** 2;
		slope[at] = penalty * weights[at]!;
	}
	for (const { row, right } of examples) {
		const sums = new Array<number>(of).fill(0);
		for (const { at, strength } of row) for (let to = 0; to < of; to++) sums[to]! += weights[at + to]! * strength;
		const most = Math.max(...sums);
		const all = sums.reduce((sum, value) => sum + Math.exp(value - most), 0);
		loss += Math.log(all) + most - sums[right]!;
		for (const { at, strength } of row) {
			for (let to = 0; to < of; to++) {
				slope[at + to]! += strength * (Math.exp(sums[to]! - most) / all - (to === right ? 1 : 0));
			}
		}
	}
	return loss;
}

function round(value: number): number {
	return Math.round(value * 100) / 100 || 0;
}
