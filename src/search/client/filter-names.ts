/**
 * The filters of a search, by their names in the address. `within` is a place with the places in it, `parts` a group
 * with its parts, `outlet` who published or carried a report, `mention` an outlet that the text of another
 * outlet's report names.
 */
export const FILTERS = ['place', 'within', 'group', 'parts', 'person', 'outlet', 'mention', 'basis', 'language'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Filters of which a report has one value only: several chosen values widen the list, for all others they narrow it. */
export const ANY_OF: readonly FilterName[] = ['outlet', 'basis', 'language'];

/** Filters that stand in the column beside the results, in that order. */
export const FACETS = ['place', 'group', 'person', 'outlet', 'basis', 'language'] as const;

/** One chosen value. */
export interface Chosen {
	readonly filter: FilterName;
	/** Authority id, certainty, language tag, or the name of an outlet as written. */
	readonly value: string;
}
