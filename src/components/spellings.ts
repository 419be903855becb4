import type { AuthorityRecord } from '#model';

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
