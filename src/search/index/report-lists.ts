import { type Archive, certainty, idsOf, type Report } from '#archive';
import type { Authorities } from '#model';
import type { FilterName } from '#search/client';

/** Filter → value → numbers of its reports, rising. */
export type Lists = Readonly<Record<FilterName, ReadonlyMap<string, readonly number[]>>>;

/** The reports of every value of every filter. */
export function listsByFilter(archive: Archive): Lists {
	const of = (values: (report: Report) => readonly string[]) => {
		const lists = new Map<string, number[]>();
		for (const [number, report] of archive.reports.entries()) {
			for (const value of new Set(values(report))) {
				const list = lists.get(value);
				if (list) list.push(number);
				else lists.set(value, [number]);
			}
		}
		return lists;
	};
	const above = wider(archive.authorities);
	return {
		place: of((report) => idsOf(report, 'place')),
		within: of((report) => idsOf(report, 'place').flatMap((id) => above.place.get(id) ?? [])),
		group: of((report) => idsOf(report, 'group')),
		parts: of((report) => idsOf(report, 'group').flatMap((id) => above.group.get(id) ?? [])),
		person: of((report) => idsOf(report, 'person')),
		outlet: of((report) => idsOf(report, 'outlet')),
		mention: of(({ mentions, outlet, carriedBy }) => mentions.filter((id) => id !== outlet && id !== carriedBy)),
		basis: of((report) => [certainty(report)]),
		language: of((report) => [report.language]),
	};
}

/** What a report names: `kind:id` → numbers of the paragraphs that do, rising. */
export type Namings = ReadonlyMap<string, readonly number[]>;

/** Reads a report once for all the names in it. */
export function namingsOf(report: Report): Namings {
	const namings = new Map<string, number[]>();
	for (const { number, inlines } of report.passages()) {
		if (number === null) continue;
		for (const inline of inlines) {
			if (!('id' in inline)) continue;
			const name = `${inline.kind}:${inline.id}`;
			const known = namings.get(name);
			if (!known) namings.set(name, [number]);
			else if (known.at(-1) !== number) known.push(number);
		}
	}
	return namings;
}

/** The paragraphs in which any of the given names stands, rising, each once. */
export function paragraphsNaming(namings: Namings, names: readonly string[]): readonly number[] {
	const [only] = names;
	if (only !== undefined && names.length === 1) return namings.get(only) ?? [];
	return [...new Set(names.flatMap((name) => namings.get(name) ?? []))].sort((a, b) => a - b);
}

/** Record → the records of its kind that it counts for when a wider one is asked with all it contains; itself first. */
export type Wider = ReadonlyMap<string, readonly string[]>;

/** For places and groups: every record with what it lies in, only where something contains something. */
export function wider(authorities: Authorities): { place: Wider; group: Wider } {
	return { place: upwards(authorities.place), group: upwards(authorities.group) };
}

function upwards(records: readonly { id: string; broader?: string | undefined }[]): Wider {
	const broader = new Map(records.map((record) => [record.id, record.broader]));
	const containers = new Set(broader.values());
	return new Map(
		records.map(({ id }) => {
			const chain: string[] = [];
			for (let at: string | undefined = id; at !== undefined && !chain.includes(at); at = broader.get(at)) chain.push(at);
			return [id, chain.filter((one) => containers.has(one))];
		}),
	);
}
