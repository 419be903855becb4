import { site } from '#model';
import { byText, memoize } from '#text';

const collator = memoize((language: string) => new Intl.Collator(language, { sensitivity: 'base', numeric: true }));

/** A name as libraries file it: without its article. */
export function filed(name: string): string {
	return name.replace(/^(?:the|al|an|ar|as|ash|at|az|ad|el|le|la|les|der|die|das)[ -](?=\S)|^l['’]|^ال(?=\p{L}{2})/iu, '');
}

/** The letter under which a name is filed; # for names that begin with something else. */
export function filingLetter(name: string): string {
	const [first = '#'] = filed(name).normalize('NFD');
	return /\p{L}/u.test(first) ? first.toLocaleUpperCase(site.language) : '#';
}

/** Order of names in an index. */
export function byName(a: string, b: string): number {
	return collator(site.language).compare(filed(a), filed(b)) || collator(site.language).compare(a, b) || byText(a, b);
}
