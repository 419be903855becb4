import { archive, type Nested, reportsOf, reportsWithin } from '#archive';
import { type AuthorityRecord, authorityUrl, type Kind } from '#model';
import { byName, filingLetter } from '#words';
import { arabicSpellings, plainSpellings, type Spelling } from './spellings.ts';

/** A name in an index. */
export interface IndexEntry {
	readonly id: string;
	readonly label: string;
	readonly href: string;
	/** A short form or the spelling in its own script. */
	readonly also: readonly Spelling[];
	/** What it is, where it lies. */
	readonly hint: string | null;
	/** Reports that name it or what belongs to it. */
	readonly count: number;
}

/** The names of one kind in filing order. */
export function indexEntries(kind: Kind, hintOf: (record: AuthorityRecord) => string | null): IndexEntry[] {
	const kept = archive();
	const records: readonly AuthorityRecord[] = kept.authorities[kind];
	const reports = (id: string) =>
		kind === 'place' || kind === 'group' ? reportsWithin(kept, kind as Nested, id) : reportsOf(kept, kind, id);
	return records
		.map((record) => ({
			id: record.id,
			label: record.label,
			href: authorityUrl(kind, record.id),
			also: [
				...plainSpellings(record.acronyms.filter((short) => short !== record.label).slice(0, 1)),
				...arabicSpellings(record).slice(0, 1),
			],
			hint: hintOf(record),
			count: reports(record.id).length,
		}))
		.sort((a, b) => byName(a.label, b.label));
}

/** Entries under the letters by which they are filed, in order. */
export function byLetter(entries: readonly IndexEntry[]): [string, IndexEntry[]][] {
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of entries) {
		const letter = filingLetter(entry.label);
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters];
}
