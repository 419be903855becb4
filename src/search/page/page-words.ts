import type { search } from '../../words/en/search.ts';

/** The words that the search page brings along, in the language of the site. */
export type LiveWords = typeof search.live;

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
type Values = Readonly<Record<string, string | number>>;

/** Fills the names in braces. */
export function fill(template: string, values: Values): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const value = values[name];
		return typeof value === 'number' ? value.toLocaleString(language()) : (value ?? whole);
	});
}

/** The wording for a number of things. */
export function fillCount(forms: Forms, n: number, values: Values = {}): string {
	return fill(forms[new Intl.PluralRules(language()).select(n)] ?? forms.other, { ...values, n });
}

/** The language of the interface. */
export function language(): string {
	return document.documentElement.lang;
}
