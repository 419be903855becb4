import type { Role } from '../schema/provenance.ts';
import type { Report } from './report.ts';

/** A part of a report's record with the source lines it was read from. */
export interface FieldSource {
	readonly role: Role;
	/** Runs of lines, both ends included. */
	readonly runs: readonly (readonly [number, number])[];
}

const PARTS: readonly Role[] = [
	'headline',
	'alternate headline',
	'kicker',
	'deck',
	'byline',
	'dateline',
	'timestamp',
	'credit',
	'keywords',
];

/** Which lines each part of the record comes from; parts without lines of their own are left out. */
export function sourcesOfFields({ lines }: Report): FieldSource[] {
	return PARTS.flatMap((role) => {
		const runs = lines.filter((run) => run.role === role).map(({ from, to }) => [from, to] as const);
		return runs.length === 0 ? [] : [{ role, runs }];
	});
}
