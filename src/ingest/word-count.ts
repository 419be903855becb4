/** How many words a text has; in scripts without spaces each ideograph counts as one. */
export function countWords(text: string): number {
	return text.match(/\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’.-]*/gu)?.length ?? 0;
}
