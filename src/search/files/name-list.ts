import type { FilterName } from '../filter-names.ts';

/** One entry of the name box: an authority record with all its spellings. The name list is a list of these, as JSON. */
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
}

/** The wider filter that goes with a kind. */
export const WIDER: Readonly<Record<NameEntry['kind'], FilterName | null>> = {
	place: 'within',
	group: 'parts',
	person: null,
	outlet: 'mention',
};

/**
 * What a name alone asks for: the reports of its record. An outlet that published and carried none here is asked for
 * as a name, by the reports that mention it.
 */
export function askedBy({ kind, count, wider }: NameEntry): { readonly filter: FilterName; readonly count: number } {
	return kind === 'outlet' && count === 0 && wider > 0 ? { filter: 'mention', count: wider } : { filter: kind, count };
}
