import { archive, countryOf, labelOf, recordOf } from '#archive';
import { byName, words } from '#words';
import { countryInWords } from './country-words.ts';
import { type IndexEntry, indexEntries } from './index-entry.ts';

/** Places of one country, in filing order. */
export interface CountryPlaces {
	/** Name of the country. */
	readonly title: string;
	/** Id of its heading. */
	readonly anchor: string;
	readonly entries: readonly IndexEntry[];
}

/** The places that reports name, by country in filing order; those without a country stand last. */
export function placesByCountry(): { countries: CountryPlaces[]; rest: IndexEntry[] } {
	const kept = archive();
	const groups = new Map<string | null, IndexEntry[]>();
	const rest: IndexEntry[] = [];
	const hintOf = (id: string) => {
		const place = recordOf(kept, 'place', id);
		// The country is the heading already.
		const within = place?.broader !== undefined && recordOf(kept, 'place', place.broader)?.broader !== undefined;
		const hint = (within ? labelOf(kept, 'place', place?.broader ?? '') : place?.type) ?? null;
		// "Northern Province, province" says nothing more.
		return hint !== null && place?.label.toLowerCase().includes(hint.toLowerCase()) ? null : hint;
	};
	for (const entry of indexEntries('place', ({ id }) => hintOf(id))) {
		if (entry.count === 0) {
			rest.push(entry);
			continue;
		}
		const country = countryOf(kept, entry.id);
		groups.set(country, [...(groups.get(country) ?? []), entry]);
	}
	const countries = [...groups].map(([code, entries]) => ({
		title: code === null ? words().names.elsewhereOnEarth : countryInWords(code),
		anchor: `country-${code?.toLowerCase() ?? 'none'}`,
		entries,
	}));
	return {
		countries: countries.sort(
			(a, b) => Number(a.anchor === 'country-none') - Number(b.anchor === 'country-none') || byName(a.title, b.title),
		),
		rest,
	};
}
