import { site } from '#model';

/** Makes what depends on the language of the site once a language: the folder of captures may change it. */
export function perLanguage<Value>(make: (language: string) => Value): () => Value {
	const made = new Map<string, Value>();
	return () => {
		const { language } = site;
		const known = made.get(language);
		if (known !== undefined) return known;
		const value = make(language);
		made.set(language, value);
		return value;
	};
}
