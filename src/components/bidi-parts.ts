/** A stretch of a line, and whether it is in a script that runs from right to left. */
export interface BidiPart {
	readonly text: string;
	readonly rtl: boolean;
}

/** From a right-to-left letter to the last one before the next Latin letter or quotation mark. */
const RTL_WORDS = /([\p{Script=Arabic}\p{Script=Hebrew}](?:[^\p{Script=Latin}“”"]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])?)/u;

/**
 * A line that runs from left to right, cut where right-to-left words begin and end, so that each can be kept apart: an
 * Arabic title in an English citation must not carry the full stop and the date after it to its own left.
 */
export function bidiParts(line: string): BidiPart[] {
	return line
		.split(RTL_WORDS)
		.map((text, index) => ({ text, rtl: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
