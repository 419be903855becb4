import type { Features } from './features.ts';
import table from './weights.json' with { type: 'json' };

/** What a name may be. "None" is a word that is no name. */
export const CLASSES = ['none', 'place', 'group', 'person', 'outlet'] as const;
export type Class = (typeof CLASSES)[number];

/** Feature → what it adds for each class, in the order of CLASSES. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** The fitted table: tools/fit-names.ts makes it again. */
export const WEIGHTS: Weights = table.weights;

/** How likely a name is of each class: a multinomial logit over its features. */
export function weigh(features: Features, weights: Weights = WEIGHTS): Record<Class, number> {
	const sums = CLASSES.map(() => 0);
	for (const [name, strength] of features) {
		const row = weights[name];
		if (row) for (let at = 0; at < sums.length; at++) sums[at]! += row[at]! * strength;
	}
	const most = Math.max(...sums);
	const chances = sums.map((sum) => Math.exp(sum - most));
	const all = chances.reduce((sum, chance) => sum + chance, 0);
	return Object.fromEntries(CLASSES.map((name, at) => [name, chances[at]! / all])) as Record<Class, number>;
}

/** How many signs are told. */
const TOLD = 4;

/** The features that speak most for a class against a word that is no name, with how often a cue was met. */
export function signsOf(
	features: Features,
	kind: Class,
	timesOf: (cue: string) => number | undefined,
	weights: Weights = WEIGHTS,
): { sign: string; times: number | null }[] {
	const at = CLASSES.indexOf(kind);
	return [...features]
		.map(([sign, strength]) => ({ sign, points: ((weights[sign]?.[at] ?? 0) - (weights[sign]?.[0] ?? 0)) * strength }))
		.filter(({ sign, points }) => points > 0.1 && sign !== 'any' && !sign.includes(' + '))
		.sort((a, b) => b.points - a.points || (a.sign < b.sign ? -1 : 1))
		.slice(0, TOLD)
		.map(({ sign }) => ({ sign, times: sign.startsWith('near: ') ? (timesOf(sign.slice(6)) ?? null) : null }));
}
