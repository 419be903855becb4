/** One row of a file of weights: its name, what it gives, and in plain words when. */
export interface WeightRow {
	readonly name: string;
	readonly weight: number;
	/** "word" when the weight counts for each word of the line. */
	readonly per?: string;
	readonly test: string;
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
}

/** The weights of a file by name; a name that the file lacks, or has and nobody reads, is a mistake in the program. */
export function weightsByName<Name extends string>(rows: readonly WeightRow[], names: readonly Name[]): Record<Name, number> {
	const weights = Object.fromEntries(rows.map(({ name, weight }) => [name, weight]));
	const faults = [
		...names.filter((name) => !(name in weights)),
		...rows.filter(({ name }) => !names.some((own) => own === name)),
	];
	if (faults.length > 0 || rows.length !== names.length)
		throw new Error(`The file of weights and the program differ: ${JSON.stringify(faults)}`);
	return weights as Record<Name, number>;
}
