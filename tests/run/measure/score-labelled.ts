import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, type Counts } from './counts.ts';
import type { Labelled } from './labelled.ts';
import { readPrediction } from './prediction.ts';
import { scoreFields } from './score-fields.ts';
import { scoreRoles } from './score-roles.ts';
import { scoreText } from './score-text.ts';

/** What was counted on one labelled capture; null when ingest wrote no report of it. */
export interface Scored {
	readonly labelled: Labelled;
	readonly counts: Counts | null;
}

/** Scores the reports in a folder that ingest wrote. A file that holds several reports is scored by its lines alone. */
export function scoreLabelled(all: readonly Labelled[], reports: string): Scored[] {
	return all.map((labelled) => {
		const file = join(reports, `${labelled.name}.md`);
		return { labelled, counts: existsSync(file) ? scoreOne(labelled, file) : null };
	});
}

function scoreOne(labelled: Labelled, file: string): Counts {
	const { frontmatter, body, roles } = readPrediction(file);
	const { fields } = labelled;
	const ofLines = scoreRoles(labelled, roles);
	return fields === null ? ofLines : addUp([ofLines, scoreFields(fields, frontmatter), scoreText(fields.body, body)]);
}
