import type { search } from '#words';

/** The words that a page of the search brings along, in the language of the site; those of a list only on its page. */
export type LiveWords = typeof search.live & typeof search.list.live;

type Forms = Readonly<Partial<Record<string, string>>>;
type Values = Readonly<Record<string, string | number>>;

const words: LiveWords = JSON.parse(document.querySelector<HTMLElement>('[data-words]')!.dataset.words!);

/** The language of the interface. */
export const language = document.documentElement.lang;

const plurals = new Intl.PluralRules(language);

/** A wording with the names in braces filled in; of several forms the one for the filter, or for the number `n`. */
export function say(key: keyof LiveWords, values: Values = {}): string {
	const forms = words[key] as string | Forms;
	const template =
		typeof forms === 'string' ? forms : (forms[values.filter ?? plurals.select(values.n as number)] ?? forms.other);
	return template!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!.toLocaleString(language));
}

/** "14 reports". */
export function reportsInWords(n: number): string {
	return say('reports', { n });
}
