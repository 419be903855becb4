import { type Archive, isUnchecked } from '#archive';
import { type AuthorityRecord, KINDS } from '#model';
import { type NameEntry, WIDER } from '#search/client';
import { by } from '#text';
import type { Lists } from './report-lists.ts';

/** The name box's entries: every name with all its spellings, most reports first. */
export function nameEntries(archive: Archive, lists: Lists): NameEntry[] {
	return KINDS.flatMap((kind) => {
		const wider = WIDER[kind];
		return archive.authorities[kind]
			.map((record: AuthorityRecord): NameEntry => {
				const count = lists[kind].get(record.id)?.length ?? 0;
				const more = wider ? (lists[wider].get(record.id)?.length ?? 0) : 0;
				return {
					kind,
					id: record.id,
					label: record.label,
					count,
					wider: kind === 'outlet' || more > count ? more : 0,
					...spellings(record),
					...(isUnchecked(archive, kind, record.id) && { unchecked: true }),
				};
			})
			.sort(
				by(
					({ count }) => -count,
					({ id }) => id,
				),
			);
	});
}

function spellings(record: AuthorityRecord): Pick<NameEntry, 'names' | 'exact' | 'adjectives'> {
	const { label, aliases, arabic, otherScripts, translations, acronyms, adjectives, matching } = record;
	const all = [...new Set([label, ...aliases, ...arabic, ...otherScripts, ...translations])];
	const cased = matching?.caseSensitive;
	const isExact = (name: string) => name !== label && (cased === true || (Array.isArray(cased) && cased.includes(name)));
	const exact = [...new Set([...acronyms, ...all.filter(isExact)])];
	return { names: all.filter((name) => !isExact(name)), exact, adjectives };
}
