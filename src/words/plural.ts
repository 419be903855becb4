/** One wording for each plural form that a language has (Intl.PluralRules); `other` stands in for the rest. */
export interface Plural {
	readonly zero?: string;
	readonly one?: string;
	readonly two?: string;
	readonly few?: string;
	readonly many?: string;
	readonly other: string;
}

/** The two forms that English and German have. */
export const plural = (one: string, other: string): Plural => ({ one, other });
