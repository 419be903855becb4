import { type Archive, archive, isUnchecked, type Nested, reportsOf, reportsWithin } from '#archive';
import { type AuthorityRecord, authorityUrl, KINDS, type Kind } from '#model';
import { byName, filingLetter } from '#words';

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
	/** Whether the program found it and nobody has checked it. */
	readonly unchecked: boolean;
}

/** Whether readers see names of a kind, or of any, that nobody has checked. */
export function someUnchecked(kept: Archive, of: readonly Kind[] = KINDS): boolean {
	return of.some((kind) => kept.authorities[kind].some(({ id }) => isUnchecked(kept, kind, id)));
}

/**
 * The names of one kind in filing order.
 *
 * @param checkedOnly leaves out what the program found and nobody has checked
 */
export function indexEntries(kind: Kind, hintOf: (record: AuthorityRecord) => string | null, checkedOnly = false): IndexEntry[] {
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
			unchecked: isUnchecked(kept, kind, record.id),
		}))
		.filter(({ unchecked }) => !(checkedOnly && unchecked))
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

/** One spelling of a name. */
export interface Spelling {
	readonly text: string;
	/** BCP 47; left out where the spelling is in the script of the page. */
	readonly lang?: string;
	readonly dir?: 'rtl' | 'auto';
}

/** The Arabic spellings of a record, as the records call them. */
export function arabicSpellings({ arabic }: AuthorityRecord): Spelling[] {
	return arabic.map((text) => ({ text, lang: 'ar', dir: 'rtl' }));
}

/** Every spelling of a record in another script than Latin. */
export function otherScripts(record: AuthorityRecord): Spelling[] {
	return [...arabicSpellings(record), ...record.otherScripts.map((text): Spelling => ({ text, dir: 'auto' }))];
}

/** Spellings in the script of the page, without a language of their own. */
export function plainSpellings(texts: readonly string[]): Spelling[] {
	return texts.map((text) => ({ text }));
}
