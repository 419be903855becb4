import { stampLine, statedDates } from '#dates';
import type { SourceLine } from '#text';
import { CAPTURE_LABELS } from '../lexicon/capture-labels.ts';
import type { PrintedFact } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';
import { archived, endsOf, isAddressLine } from './printed-address.ts';

const LABELS = new Set(CAPTURE_LABELS.map(keyOf));
/** The line a browser prints above a page: the day, a gap, the title. */
const PRINT_HEAD = /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?(?:\s\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?)?\s{2,}\S/iu;

/**
 * The day on which the capture was saved, as EDTF, where it prints one: in the address of a web archive, behind "Saved on"
 * or its like, or in the head of printed pages. It is never the day of publication.
 */
export function printedCapture(lines: readonly SourceLine[], language: string): PrintedFact | null {
	const ends = endsOf(lines);
	const saved = archived(ends);
	if (saved) return { value: saved.day, line: saved.address.line };
	for (const { text, number } of ends) {
		if (text.length > 400 || !(saysSaved(text) || isAddressLine(text))) continue;
		const [date] = statedDates(text.replace(/https?:\S+/giu, ' '), { language });
		if (date) return { value: date.edtf, line: number };
	}
	return inPrintHead(lines, language);
}

/** Whether a line speaks of the saving of the page, with a day. */
export function saysSaved(text: string): boolean {
	const stamp = stampLine(text);
	if (!stamp.dated) return false;
	const before = keyOf(text.slice(0, Math.min(stamp.start, 60)));
	return LABELS.has(before) || LABELS.has(keyOf(text.slice(0, Math.max(0, text.search(/\p{Nd}/u)))));
}

function inPrintHead(lines: readonly SourceLine[], language: string): PrintedFact | null {
	for (const { text, number } of lines.slice(0, 3)) {
		const day = isPrintHead(text, lines) ? statedDates(PRINT_HEAD.exec(text)?.[1] ?? '', { language })[0] : undefined;
		if (day) return { value: day.edtf, line: number };
	}
	return null;
}

/** Whether a line is the head of a printed page: it returns, or an address with the number of a page stands below. */
export function isPrintHead(text: string, lines: readonly SourceLine[]): boolean {
	if (text.length > 300 || !PRINT_HEAD.test(text)) return false;
	const same = lines.filter((line) => line.text.trim() === text.trim()).length;
	return same >= 2 || lines.some((line) => isPrintFoot(line.text));
}

/** Whether a line is the foot of a printed page: the address, and the number of the page behind it. */
export function isPrintFoot(text: string): boolean {
	return text.length <= 500 && /^\s*(?:https?:\/\/|file:\/\/)\S+\s{1,200}\d{1,3}\s?\/\s?\d{1,3}$/iu.test(text.trimEnd());
}
