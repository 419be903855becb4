import type { Kind } from '#model';
import { by } from '#text';
import type { Archive, Report } from './model.ts';
import { labelOf, named } from './records.ts';

/** A name and in how many reports it stands. */
export interface Tally {
	readonly label: string;
	/** Authority id; null for a name as written. */
	readonly id: string | null;
	readonly count: number;
}

const FIELD = { place: 'places', group: 'groups', person: 'people', outlet: 'mentions' } as const;

/**
 * The names of one kind that the given reports name, most frequent first.
 *
 * @param except ids to leave out: the name itself and what it lies in
 */
export function namedIn(archive: Archive, reports: readonly Report[], kind: Kind, except: ReadonlySet<string>): Tally[] {
	const counts = new Map<string, number>();
	for (const report of reports) {
		for (const id of report[FIELD[kind]]) {
			if (!except.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return byCount([...counts].map(([id, count]) => ({ id, label: labelOf(archive, kind, id), count })));
}

/** The outlets that published the given reports, most frequent first; reports without a known outlet are left out. */
export function publishedBy(archive: Archive, reports: readonly Report[]): Tally[] {
	const counts = new Map<string, number>();
	for (const { outlet } of reports) {
		if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
	}
	return byCount([...counts].map(([name, count]) => ({ ...named(archive, 'outlet', name)!, count })));
}

function byCount(tallies: Tally[]): Tally[] {
	return tallies.sort(
		by(
			({ count }) => -count,
			({ label }) => label,
			({ id }) => id ?? '',
		),
	);
}
