/** Words of five letters on, cut to their first five, as a rough stem. */
export function stems(text: string): string[] {
	return text
		.slice(0, 2000)
		.toLowerCase()
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word.length >= 4)
		.map((word) => word.slice(0, 5));
}
