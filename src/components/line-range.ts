/** "7" or "7–9": a run of lines or paragraphs in print. */
export function lineRange(from: number, to: number): string {
	return from === to ? String(from) : `${from}–${to}`;
}
