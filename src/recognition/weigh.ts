import { memoize } from '#text';
import { type Features, featureName, featureNumber } from './features.ts';
import table from './weights.json' with { type: 'json' };

/** What a name may be. "None" is a word that is no name. */
export const CLASSES = ['none', 'place', 'group', 'person', 'outlet'] as const;
export type Class = (typeof CLASSES)[number];

/** Feature → what it adds for each class, in the order of CLASSES. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** The fitted table: tools/fit-names.ts makes it again. */
export const WEIGHTS: Weights = table.weights;

/** The rows of a table by the numbers of their features. */
const rowsOf = memoize((weights: Weights): readonly (readonly number[] | undefined)[] => {
	const rows: (readonly number[] | undefined)[] = [];
	for (const [name, row] of Object.entries(weights)) rows[featureNumber(name)] = row;
	return rows;
});

/** How likely a name is of each class, in the order of CLASSES: a multinomial logit over its features. */
export function weigh(features: Features, weights: Weights = WEIGHTS): number[] {
	const rows = rowsOf(weights);
	let [none, place, group, person, outlet] = [0, 0, 0, 0, 0];
	for (let at = 0; at < features.length; at += 2) {
		const row = rows[features[at]!];
		if (row === undefined) continue;
		const strength = features[at + 1]!;
		none += row[0]! * strength;
		place += row[1]! * strength;
		group += row[2]! * strength;
		person += row[3]! * strength;
		outlet += row[4]! * strength;
	}
	const most = Math.max(none, place, group, person, outlet);
	const chances = [none, place, group, person, outlet].map((sum) => Math.exp(sum - most));
	const all = chances.reduce((sum, chance) => sum + chance, 0);
	return chances.map((chance) => chance / all);
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
	const to = CLASSES.indexOf(kind);
	const rows = rowsOf(weights);
	const found: { sign: string; points: number }[] = [];
	for (let at = 0; at < features.length; at += 2) {
		const row = rows[features[at]!];
		const points = row === undefined ? 0 : (row[to]! - row[0]!) * features[at + 1]!;
		const sign = featureName(features[at]!);
		if (points > 0.1 && sign !== 'any' && !sign.includes(' + ')) found.push({ sign, points });
	}
	return found
		.sort((a, b) => b.points - a.points || (a.sign < b.sign ? -1 : 1))
		.slice(0, TOLD)
		.map(({ sign }) => ({ sign, times: sign.startsWith('near: ') ? (timesOf(sign.slice(6)) ?? null) : null }));
}
