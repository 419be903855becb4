import type { AuthorityRecord } from '#model';

/** Every whole name of a record in any script, adjectives left out; white space folded. */
export function recordNames(record: AuthorityRecord): string[] {
	const names = [
		record.label,
		...record.aliases,
		...record.arabic,
		...record.otherScripts,
		...record.acronyms,
		...record.translations,
	];
	return [...new Set(names.map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim()))];
}
