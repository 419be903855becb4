import type { Plural, Words } from '#words';

/** The words of the desk's tables, as the page hands them to its script. */
export type PageWords = Words['deskTables'];

/** A wording with the names in braces filled in. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
	return template.replace(/\{([a-zA-Z]{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The wording for a number of things in the language of the page. */
export function counted(
	forms: Plural,
	n: number,
	language: string,
	values: Readonly<Record<string, string | number>> = {},
): string {
	return filled(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { ...values, n });
}
