/** One line of a capture as saved: no newline, nothing trimmed. Numbers count from 1. */
export interface SourceLine {
	readonly number: number;
	readonly text: string;
}

/**
 * Splits a capture into its source lines. Only CR LF, CR and LF break a line (U+2028, form feed and the like do not), so
 * that the numbers are the ones an editor shows. A newline at the very end begins no further line.
 */
export function splitLines(text: string): SourceLine[] {
	if (text === '') return [];
	const parts = text.split(/\r\n|\r|\n/);
	if (parts.at(-1) === '') parts.pop();
	return parts.map((part, index) => ({ number: index + 1, text: part }));
}
