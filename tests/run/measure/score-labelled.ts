import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, type Counts } from './counts.ts';
import type { Labelled } from './labelled.ts';
import { type Prediction, readPrediction } from './prediction.ts';
import { scoreFields } from './score-fields.ts';
import { type FoundName, scoreNames } from './score-names.ts';
import { scoreRoles } from './score-roles.ts';
import { scoreText } from './score-text.ts';

/** What was counted on one labelled capture; null when ingest wrote no report of it. */
export interface Scored {
	readonly labelled: Labelled;
	readonly counts: Counts | null;
	/** Whether a file of several reports was read as that many. */
	readonly split: boolean;
}

/** Scores the reports in a folder that ingest wrote, and the names where it wrote names.json. */
export function scoreLabelled(all: readonly Labelled[], reports: string): Scored[] {
	const list = join(reports, 'names.json');
	const names: FoundName[] | null = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : null;
	return all.map((labelled) => {
		const parts = readIfThere(labelled.parts.map((_, index) => join(reports, `${labelled.name}-${index + 1}.md`)));
		const whole = readIfThere([join(reports, `${labelled.name}.md`)]);
		const read = parts.length > 0 ? parts : whole;
		const ofNames = names && labelled.fields ? scoreNames(labelled.name, labelled.names, names) : {};
		return { labelled, counts: read.length > 0 ? addUp([scoreOne(labelled, read), ofNames]) : null, split: parts.length > 0 };
	});
}

/** All of the reports, or none when one of them is missing. */
function readIfThere(files: readonly string[]): Prediction[] {
	return files.every((file) => existsSync(file)) ? files.map(readPrediction) : [];
}

/** A file of several reports that was read as one has no fields to compare: its lines alone count. */
function scoreOne(labelled: Labelled, read: readonly Prediction[]): Counts {
	const golds = labelled.fields ? [labelled.fields] : labelled.parts;
	const ofLines = scoreRoles(labelled, new Map([...between(labelled, read), ...read.flatMap(({ roles }) => [...roles])]));
	if (golds.length !== read.length) return ofLines;
	const ofReports = golds.flatMap((gold, index) => {
		const { frontmatter, body } = read[index] as Prediction;
		return [scoreFields(gold, frontmatter), scoreText(gold.body, body)];
	});
	return addUp([ofLines, ...ofReports]);
}

/** The lines of a split file that are in none of its reports: the program sets them aside. */
function between({ lines }: Labelled, read: readonly Prediction[]): [line: number, role: string][] {
	const parts = read.flatMap(({ frontmatter }) => frontmatter.source.part ?? []);
	if (parts.length === 0) return [];
	const outside = (line: number) => parts.every(({ from, to }) => line < from || line > to);
	return lines.flatMap((_, index) => (outside(index + 1) ? [[index + 1, 'furniture']] : []));
}
