import type { Page } from './page.ts';

/** Whether a clock time alone on its line stands right above: the heading of an entry in a running report. */
export function belowClock(page: Page, index: number): boolean {
	if (index === 0 || page.shapes[index - 1]!.words > 2) return false;
	const stamp = page.stamp(index - 1);
	return stamp.timed && !stamp.dated && !stamp.labelled && stamp.rest.length === 0;
}

/** Whether a block is a date and nothing else. */
export function stampAlone(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 12) return false;
	const stamp = page.stamp(index);
	return stamp.full && stamp.rest.length === 0;
}

/** "News | Weather | Programme": a row of links, not a title. */
export function severalParts(text: string): boolean {
	return text.split(/\s[|·•]\s/).length >= 3;
}

/** Whether a line goes on after a sentence of some length: notices do, headlines hardly ever. */
export function severalSentences(text: string): boolean {
	return /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+\s\p{L}+\s\p{L}+\s\p{L}/u.test(text.slice(0, 300)) && text.length > 80;
}

/** Whether a block stands in the midst of a run of short lines without a gap, as in a menu. */
export function inShortRun(page: Page, index: number): boolean {
	for (let at = index - 2; at <= index + 2; at += 1) {
		const shape = page.shapes[at];
		if (!shape || shape.prose || shape.closed) return false;
		if (at > index - 2 && page.blocks[at]!.blankAbove > 0) return false;
	}
	return true;
}
