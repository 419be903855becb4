import type { FilterName } from './filter-names.ts';
import { askedBy, type NameEntry } from './name-list.ts';
import { reportsInWords, say } from './page-words.ts';

/** "Place: Ostreke". */
export function nameInWords(filter: FilterName, name: string): string {
	return say('option', { kind: say('kind', { filter }), name });
}

/** "Place: Ostreke – 14 reports". */
export function nameWithCount(entry: NameEntry, { filter, count } = askedBy(entry), name = entry.label): string {
	return `${nameInWords(filter, name)} – ${reportsInWords(count)}`;
}
