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
