import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Step } from './steps.ts';

/** What the file of weights says of the data it was fitted on. */
export interface FittedOn {
	readonly date: string;
	readonly penalty: number;
	/** One sentence a set: how many captures, and how many headlines right with all of them fitted and with other outlets only. */
	readonly scores: readonly string[];
}

interface WeightsFile {
	readonly about: string;
	readonly fitted: FittedOn;
	readonly least: number;
	readonly deckLead: number;
	readonly deckLeadAboveAuthor: number;
	readonly rows: readonly { readonly name: string; readonly test: string; readonly steps: readonly (readonly number[])[] }[];
}

export const WEIGHTS_FILE = fileURLToPath(new URL('../../src/reader/roles/headline-weights.json', import.meta.url));

export function readWeights(): WeightsFile {
	return JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8'));
}

/** Writes new points into the file of weights, one line a row; rows keep their order and their words. */
export function writeWeights(
	path: string,
	steps: readonly Step[],
	points: readonly number[],
	least: number,
	fitted: FittedOn,
): void {
	const { about, deckLead, deckLeadAboveAuthor, rows } = readWeights();
	const lines = rows.map(({ name, test }) => JSON.stringify({ name, test, steps: stepsOfRow(name, steps, points) }));
	const head = [JSON.stringify(about), JSON.stringify(fitted, null, '\t').replace(/\n/g, '\n\t'), String(least)];
	const [aboutWords, fittedWords, leastWords] = head;
	writeFileSync(
		path,
		`{\n\t"about": ${aboutWords},\n\t"fitted": ${fittedWords},\n\t"least": ${leastWords},\n\t"deckLead": ${deckLead},\n\t"deckLeadAboveAuthor": ${deckLeadAboveAuthor},\n\t"rows": [\n\t\t${lines.join(',\n\t\t')}\n\t]\n}\n`,
	);
}

/** The steps of a row with what it gives from each on; a step that gives what the one below gives is left out. */
export function stepsOfRow(name: string, steps: readonly Step[], points: readonly number[]): [number, number][] {
	const own: [number, number][] = [];
	let sum = 0;
	for (const [at, step] of steps.entries()) {
		if (step.name !== name || points[at] === 0) continue;
		sum += points[at]!;
		own.push([step.from, sum]);
	}
	return own;
}
