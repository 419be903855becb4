/** A stretch of a line, and whether it is in a script that runs from right to left. */
export interface BidiPart {
	readonly text: string;
	readonly rtl: boolean;
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A line that runs from left to right, cut where right-to-left words begin and end, so that each can be kept apart: an
 * Arabic title in an English citation must not carry the full stop and the date after it to its own left.
 */
export function bidiParts(line: string): BidiPart[] {
	const parts: BidiPart[] = [];
	for (const piece of line.split(/([\p{Script=Arabic}\p{Script=Hebrew}](?:[^\p{Script=Latin}“”"]*))/u)) {
		if (!RTL.test(piece)) parts.push({ text: piece, rtl: false });
		else {
			const last = [...piece].findLastIndex((letter) => RTL.test(letter) || /\p{M}/u.test(letter));
			const letters = [...piece];
			parts.push(
				{ text: letters.slice(0, last + 1).join(''), rtl: true },
				{ text: letters.slice(last + 1).join(''), rtl: false },
			);
		}
	}
	return parts.filter(({ text }) => text !== '');
}
