import type { RuleOf } from '#model';

/** Phrases of page furniture, by the name of the rule that they are filed under. */
export type FurniturePhrases = Readonly<Partial<Record<RuleOf<'furniture'>, readonly string[]>>>;

/** Every phrase of a table with the rule that it is filed under, in the order of the table. */
export function filedPhrases(table: FurniturePhrases): (readonly [phrase: string, rule: RuleOf<'furniture'>])[] {
	const rows = Object.entries(table) as [RuleOf<'furniture'>, readonly string[]][];
	return rows.flatMap(([rule, list]) => list.map((phrase) => [phrase, rule] as const));
}

/** The phrases of a list written as text: one to a bar or line, ends trimmed. */
export function phrases(text: string): string[] {
	return text
		.split(/[|\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** The words of a list written as text, parted by white space. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
