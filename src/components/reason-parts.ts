import type { Report } from '#archive';
import { captureUrl, reportUrl } from '#model';

/** A run of words of a reason; with an address where it names a line of the capture or another report. */
export interface ReasonPart {
	readonly text: string;
	readonly href: string | null;
}

type Read = Pick<Report, 'id' | 'lines'>;

/** "Line 4", "line 38", "2016-01-outlet-report": what a reason may point at. */
const POINTERS = /\b(its )?line (\d{1,7})\b|[a-z0-9]+(?:-[a-z0-9]+)+/gi;

/**
 * Parts a reason at what a reader can look up: lines of the capture, and reports that the archive holds. "Its line 38"
 * is a line of the other report named before it. What leads nowhere stays plain words.
 *
 * @param report the report that the reason belongs to
 * @param held the report of an id, when the archive has it
 */
export function reasonParts(reason: string, report: Read, held: (id: string) => Read | undefined): ReasonPart[] {
	const parts: ReasonPart[] = [];
	let end = 0;
	let other: Read | undefined;
	for (const match of reason.matchAll(POINTERS)) {
		const [text, its, line] = match;
		if (line === undefined) other = held(text) ?? other;
		const href = line === undefined ? held(text) && reportUrl(text) : lineUrl(its === undefined ? report : other, Number(line));
		if (!href) continue;
		const from = match.index + (its?.length ?? 0);
		if (from > end) parts.push({ text: reason.slice(end, from), href: null });
		end = match.index + text.length;
		parts.push({ text: reason.slice(from, end), href });
	}
	if (end < reason.length) parts.push({ text: reason.slice(end), href: null });
	return parts;
}

/** The lines of one role that a line is among, on the page of the capture; undefined for a line that is in none. */
function lineUrl(report: Read | undefined, line: number): string | undefined {
	const run = report?.lines.find(({ from, to }) => from <= line && line <= to);
	return report && run && `${captureUrl(report.id)}#r${run.from}`;
}
