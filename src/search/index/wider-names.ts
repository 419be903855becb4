import type { Authorities } from '#model';

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
