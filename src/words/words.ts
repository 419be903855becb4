import { site } from '#model';
import { byText, memoize } from '#text';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Translation, type Words } from './en.ts';
import type { Plural } from './plural.ts';

const TRANSLATIONS: Readonly<Record<string, Translation>> = { en: {}, de, ar };

/** The interface in the language of the site, or in the one asked for; English where a translation has a gap. */
export function words(language: string = site.language): Words {
	return (tables.get(language) ?? tables.get('en')) as Words;
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return /^(?:ar|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';
}

/** Fills the names in braces: say('{n} of {all}', {n: 1, all: 2}). A name without a value is left standing. */
export function say(template: string, values: Readonly<Record<string, string | number>>): string {
	return template.replace(/\{([a-zA-Z]{1,20})\}/g, (whole, name: string) => {
		const value = values[name];
		if (value === undefined) return whole;
		return typeof value === 'number' ? number(value) : value;
	});
}

/** The wording for a number of things, with {n} and any further names filled in. */
export function count(forms: Plural, n: number, values: Readonly<Record<string, string | number>> = {}): string {
	const form = plurals(site.language)(n);
	return say(forms[form] ?? forms.other, { ...values, n });
}

/** A number as the language of the site writes it: 1,184. */
export function number(n: number): string {
	return numbers(site.language)(n);
}

/** A list as the language of the site writes it: "a, b and c". */
export function list(items: readonly string[]): string {
	return lists(site.language).format(items);
}

/** The name of a language in the language of the site: "Arabic". Null for "und" and for tags nobody knows. */
export function languageName(tag: string): string | null {
	return tag === 'und' ? null : languages(site.language)(tag);
}

/** So many answers are kept of a question that is asked on every page. */
const KEPT = 10_000;

// Made once a language: the folder of captures may change it while the program runs.
const plurals = memoize((language: string) => {
	const rules = new Intl.PluralRules(language);
	return memoize((n: number) => rules.select(n), KEPT);
});
const numbers = memoize((language: string) => {
	const { format } = new Intl.NumberFormat(language);
	return memoize((n: number) => format(n), KEPT);
});
// The words are British, so "a, b and c" has one comma.
const lists = memoize((language: string) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }));
const languages = memoize((language: string) => {
	const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
	return memoize((tag: string): string | null => {
		try {
			return names.of(tag) ?? null;
		} catch {
			return null;
		}
	}, KEPT);
});
const tables = new Map(
	Object.entries(TRANSLATIONS).map(([language, translation]) => [language, translated(en, translation) as Words]),
);

/** A table with what a translation of it says; what the translation leaves out stays. A plural is replaced as a whole. */
export function translated(base: unknown, over: unknown): unknown {
	if (over === undefined) return base;
	if (!isTable(base) || !isTable(over) || 'other' in base) return over;
	return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, translated(value, over[key])]));
}

function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const regions = memoize((language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));

/** The name of a country in the language of the site; the code itself where nobody knows it. */
export function countryName(alpha2: string): string {
	return regions(site.language).of(alpha2) ?? alpha2;
}

/** ISO 3166-1 numeric, as atlases have it, to alpha-2; null for a number that stands for no country. */
export function alpha2Of(numeric: string): string | null {
	// Canonical language tags write regions as two letters: und-760 becomes und-SY.
	const region = Intl.getCanonicalLocales(`und-${numeric}`)[0]?.slice(4) ?? '';
	return /^[A-Z]{2}$/.test(region) ? region : null;
}

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
