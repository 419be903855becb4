import { type AuthorityRecord, KINDS, type Kind } from '#model';
import { by, memoize } from '#text';
import { labelOf, named } from './records.ts';
import type { Archive, Report } from './reports.ts';

/** An authority record with the reports that name it (or, for an outlet, that it published). */
export interface Facet {
	readonly id: string;
	readonly record: AuthorityRecord;
	/** By date. */
	readonly reports: readonly Report[];
}

type Facets = Readonly<Record<Kind, readonly Facet[]>>;

/** For each kind its records that have reports, most reports first, then by label. */
export const facets = memoize((archive: Archive): Facets => {
	const entries = KINDS.map((kind) => [kind, facetsOf(archive, kind)] as const);
	return Object.fromEntries(entries) as Record<Kind, Facet[]>;
});

/** The reports that name an authority record, or that an outlet published; empty when there are none. */
export function reportsOf(archive: Archive, kind: Kind, id: string): readonly Report[] {
	return byId(archive)[kind].get(id)?.reports ?? [];
}

const byId = memoize((archive: Archive) => {
	const all = facets(archive);
	const maps = KINDS.map((kind) => [kind, new Map(all[kind].map((facet) => [facet.id, facet]))] as const);
	return Object.fromEntries(maps) as Record<Kind, Map<string, Facet>>;
});

/** The ids of one kind that a report counts for; an outlet counts for what it published or carried. */
export function idsOf(report: Report, kind: Kind): readonly string[] {
	if (kind === 'place' || kind === 'group') return namedBy(report, kind);
	if (kind === 'person') return peopleOf(report);
	return [report.outlet, report.carriedBy].filter((id, index, all) => id !== null && all.indexOf(id) === index) as string[];
}

/** People named in the text, and the authors and others who have a page. */
function peopleOf(report: Report): readonly string[] {
	const wrote = [...report.authors, ...report.translators, ...report.credits].flatMap((one) => (one.id ? [one.id] : []));
	const named = namedBy(report, 'person');
	return wrote.length === 0 ? named : [...new Set([...wrote, ...named])];
}

/** The names of one kind in the text of a report: first those of records, then those that the program found. */
function namedBy(report: Report, kind: Kind): readonly string[] {
	const found = kind === 'outlet' ? undefined : report.found?.[kind];
	return found === undefined || found.length === 0 ? report[FIELD[kind]] : [...report[FIELD[kind]], ...found];
}

function facetsOf(archive: Archive, kind: Kind): Facet[] {
	const reports = new Map<string, Report[]>();
	for (const report of archive.reports) {
		for (const id of idsOf(report, kind)) {
			const list = reports.get(id);
			if (list) list.push(report);
			else reports.set(id, [report]);
		}
	}
	const records: readonly AuthorityRecord[] = archive.authorities[kind];
	return records
		.flatMap((record) => {
			const found = reports.get(record.id);
			return found ? [{ id: record.id, record, reports: found }] : [];
		})
		.sort(
			by(
				({ reports }) => -reports.length,
				({ record }) => record.label,
				({ id }) => id,
			),
		);
}

/** How many reports the archive holds as an abstract only. */
export const abstractCount = memoize(({ reports }: Archive) => reports.filter(({ kind }) => kind === 'abstract').length);

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
		for (const id of namedBy(report, kind)) {
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
