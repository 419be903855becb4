import { ROLES, type Role } from '#model';
import type { Report } from './report.ts';

/** A part of a report's record with the source lines it was read from. */
export interface FieldSource {
	readonly role: Role;
	/** Runs of lines, both ends included. */
	readonly runs: readonly (readonly [number, number])[];
}

/** What is no part of the record: the text itself, what stands in it, and what was set aside. */
const OTHERS: readonly Role[] = [
	'caption',
	'paragraph',
	'subheading',
	'pull quote',
	'note',
	'related report',
	'comment',
	'furniture',
];

/** Which lines each part of the record comes from; parts without lines of their own are left out. */
export function sourcesOfFields({ lines }: Report): FieldSource[] {
	return ROLES.filter((role) => !OTHERS.includes(role)).flatMap((role) => {
		const runs = lines.filter((run) => run.role === role).map(({ from, to }) => [from, to] as const);
		return runs.length === 0 ? [] : [{ role, runs }];
	});
}
