import type { FilterName } from './address-state.ts';

/** One entry of the name box: an authority record with all its spellings. */
export interface NameEntry {
	readonly kind: 'place' | 'group' | 'person' | 'outlet';
	readonly id: string;
	readonly label: string;
	/** Reports that name it; for an outlet, that it published or carried. */
	readonly count: number;
	/** Reports that name it or what lies in it (place, group); for an outlet, other outlets' that name it. 0: not offered. */
	readonly wider: number;
	/** Every spelling, the label first. */
	readonly names: readonly string[];
	/** Spellings that count in exactly this case: acronyms. */
	readonly exact: readonly string[];
	/** Words made of the name ("Syrian"): a reader who types one is offered the name, and never given it unasked. */
	readonly adjectives: readonly string[];
	/** The program found it, and nobody has checked it. */
	readonly unchecked?: boolean;
}

/** The wider filter that goes with a kind. */
export const WIDER: Readonly<Record<NameEntry['kind'], FilterName | null>> = {
	place: 'within',
	group: 'parts',
	person: null,
	outlet: 'mention',
};

/** A filter that a name can be asked for by, and how many reports it leaves. */
export interface Asked {
	readonly filter: FilterName;
	readonly count: number;
}

/**
 * What a name can be asked for, narrowest first: the reports of its record and, where there are more, the wider ones. An
 * outlet that published and carried none here is asked for as a name only, by the reports that mention it.
 */
export function asksOf({ kind, count, wider }: NameEntry): [Asked, ...Asked[]] {
	const own = { filter: kind, count };
	const filter = WIDER[kind];
	if (!filter || wider === 0) return [own];
	return kind === 'outlet' && count === 0 ? [{ filter, count: wider }] : [own, { filter, count: wider }];
}

/** What a name alone asks for. */
export function askedBy(entry: NameEntry): Asked {
	return asksOf(entry)[0];
}

/** An entry in the name list; what stands last and empty is left out, and 0 is the id that the label gives. */
type Row = readonly [
	label: string,
	count: number,
	wider: number,
	id?: string | 0,
	others?: readonly string[],
	exact?: readonly string[],
	adjectives?: readonly string[],
];

/** The name list as it travels, as JSON: kind → entries; a kind with a question mark has those that nobody has checked. */
export type NameRows = Readonly<Record<string, readonly Row[]>>;

/** Entries → the name list. */
export function rowsOfNames(entries: readonly NameEntry[]): NameRows {
	const row = ({ id, label, count, wider, names, exact, adjectives }: NameEntry) => {
		const all = [label, count, wider, id === plainId(label) ? 0 : id, names.slice(1), exact, adjectives];
		const last = all.findLastIndex((part) => part !== 0 && !(Array.isArray(part) && part.length === 0));
		return all.slice(0, Math.max(3, last + 1)) as unknown as Row;
	};
	const kinds = Map.groupBy(entries, ({ kind, unchecked }) => kind + (unchecked ? '?' : ''));
	return Object.fromEntries([...kinds].map(([kind, some]) => [kind, some.map(row)]));
}

/** The name list → its entries. */
export function namesOfRows(rows: NameRows): NameEntry[] {
	return Object.entries(rows).flatMap(([kind, some]) =>
		some.map(([label, count, wider, id, others = [], exact = [], adjectives = []]) => ({
			kind: kind.replace('?', '') as NameEntry['kind'],
			id: id || plainId(label),
			label,
			count,
			wider,
			names: [label, ...others],
			exact,
			adjectives,
			...(kind.endsWith('?') && { unchecked: true }),
		})),
	);
}

/** The id that most labels give. */
function plainId(label: string): string {
	return label.toLowerCase().replace(/\W+/g, '-');
}
