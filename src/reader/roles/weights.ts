import file from './zone-weights.json' with { type: 'json' };

/** One row of a file of weights: its name, what it gives, and in plain words when. */
export interface WeightRow {
	readonly name: string;
	readonly weight: number;
	/** "word" when the weight counts for each word of the line. */
	readonly per?: string;
	readonly test: string;
}

/** One row of a file of points: what its test finds, and how many points that gives from which number on. */
export interface StepRow {
	readonly name: string;
	readonly test: string;
	/** From the first number of a pair up to the next pair a row gives the second; below the first pair nothing. */
	readonly steps: readonly (readonly [from: number, points: number])[];
}

/** What one row gave for a line. */
export interface Points {
	readonly name: string;
	readonly points: number;
}

/** What a line was found to weigh, row by row, for whoever wants to see why. */
export interface Weighing {
	readonly about: 'headline' | 'text';
	/** First source line of the block that was weighed. */
	readonly line: number;
	readonly sum: number;
	readonly rows: readonly Points[];
	/** As headline: the words that would be the headline if this line were chosen, and what each test found. */
	readonly title?: string;
	readonly found?: Readonly<Record<string, number>>;
}

/** The weights of a file by name; a name that the file lacks, or has and nobody reads, is a mistake in the program. */
export function weightsByName<Name extends string>(rows: readonly WeightRow[], names: readonly Name[]): Record<Name, number> {
	agree(rows, names);
	return Object.fromEntries(rows.map(({ name, weight }) => [name, weight])) as Record<Name, number>;
}

/** How many points a row gives for what its test found. Rows and tests have to be the same. */
export function pointsByName(rows: readonly StepRow[], tests: readonly string[]): (name: string, found: number) => number {
	agree(rows, tests);
	const steps = new Map(rows.map((row) => [row.name, row.steps]));
	return (name, found) => {
		let points = 0;
		for (const [from, given] of steps.get(name) ?? []) if (found >= from) points = given;
		return points;
	};
}

function agree(rows: readonly { readonly name: string }[], names: readonly string[]): void {
	const own = new Set(rows.map(({ name }) => name));
	const faults = [...names.filter((name) => !own.has(name)), ...[...own].filter((name) => !names.includes(name))];
	if (faults.length > 0 || rows.length !== names.length)
		throw new Error(`The file of weights and the program differ: ${JSON.stringify(faults)}`);
}

/** What a line can be to the running text; each weighs what its row in the file says. */
export const ZONE_ROWS = [
	'furniture',
	'long-furniture',
	'picture',
	'gallery',
	'other-report',
	'claimed',
	'comments-label',
	'aside-label',
	'long-aside-label',
	'long-caption',
	'post',
	'row',
	'teaser',
	'dateline',
	'prose',
	'bulleted-prose',
	'sentence',
	'table-row',
	'list-item',
	'short-line',
	'inline-box',
	'small-inline-box',
	'aside-on-short-page',
] as const;

export type ZoneRow = (typeof ZONE_ROWS)[number];

const rows: readonly WeightRow[] = file.rows;

/** Weight of each row. */
export const ZONE_WEIGHT = weightsByName(rows, ZONE_ROWS);

const PER_WORD = new Set(rows.filter(({ per }) => per === 'word').map(({ name }) => name));

/** Shares and weights at which the running text ends, or a page counts as short. */
export const ZONE_LIMIT = weightsByName(file.limits, [
	'words-counted',
	'short-page',
	'text-above-box',
	'text-above-comments',
	'share-above-aside',
	'share-that-goes-on',
	'text-that-goes-on',
	'share-above-tools',
	'share-above-end',
]);

/** What a line of so many words weighs as one of a row. */
export function zonePoints(name: ZoneRow, words: number): Points {
	const weight = ZONE_WEIGHT[name];
	return { name, points: PER_WORD.has(name) ? Math.min(words, ZONE_LIMIT['words-counted']) * weight : weight };
}
