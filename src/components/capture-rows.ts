import { type CaptureLine, dispositionOf, type Report } from '#archive';
import { captureUrl, type Evidence, RULES, reportUrl, trustOf } from '#model';
import { escapeHtml } from '#text';
import type { Words } from '#words';

/**
 * The lines of a capture as bodies of a table: number, what it was taken for, the line as saved. Each run of lines with
 * one role is a body of its own, r and its first line as its id, so that a part of the record lights up as a whole;
 * blank lines that follow each other share a row. One string, because there are many.
 */
export function captureRows(lines: readonly CaptureLine[], words: Words): string {
	return lines
		.map((line, index) => {
			const opens = index === 0 || line.starts;
			const body = line.starts ? `<tbody id="r${line.number}">` : '<tbody>';
			const start = opens ? `${index === 0 ? '' : '</tbody>'}${body}` : '';
			return start + (isBlank(line) ? blankRow(lines, index, words) : row(line, words));
		})
		.concat('</tbody>')
		.join('\n');
}

function isBlank({ role, text, starts }: CaptureLine): boolean {
	return role === null && !starts && text.trim() === '';
}

/** The row of a run of blank lines, at its first line; nothing at the others. */
function blankRow(lines: readonly CaptureLine[], index: number, { capture }: Words): string {
	const first = lines[index] as CaptureLine;
	const before = lines[index - 1];
	if (before && isBlank(before)) return '';
	let last = first.number;
	for (let next = lines[index + 1]; next && isBlank(next); next = lines[index + 1 + last - first.number]) last = next.number;
	const numbers = `<th scope="row" class="dt">${lineRange(first.number, last)}</th>`;
	return `<tr id="l${first.number}">${numbers}<td><span class="quiet">${escapeHtml(capture.blank)}</span></td><td></td></tr>`;
}

function row({ number, text, role, rule, starts }: CaptureLine, { capture, role: names, rule: why }: Words): string {
	const aside = role !== null && dispositionOf(role) === 'aside' ? ' class="aside"' : '';
	// What no rule claimed is a paragraph; to say so says nothing more.
	const claimed = rule === null || trustOf(rule) === 'unclaimed' ? '' : why[RULES[rule].wording];
	const taken =
		role === null
			? '<span class="quiet">–</span>'
			: starts
				? `${escapeHtml(names[role])}${claimed === '' ? '' : `<small>${escapeHtml(claimed)}</small>`}`
				: `<span class="quiet">${escapeHtml(capture.same)}</span>`;
	// A parser drops the first newline of a pre element, but a line holds none.
	const cells = `<td>${taken}</td><td><pre dir="auto">${escapeHtml(text)}</pre></td>`;
	return `<tr id="l${number}"${aside}><th scope="row" class="dt">${number}</th>${cells}</tr>`;
}

/** "7" or "7–9": a run of lines or paragraphs in print. */
export function lineRange(from: number, to: number): string {
	return from === to ? String(from) : `${from}–${to}`;
}

type Read = Pick<Report, 'id' | 'lines'>;

/**
 * Where a part of a reason leads: to the lines of the capture that it names, to another report, to the lines of that
 * one. Undefined when the archive does not hold them.
 *
 * @param report the report that the reason belongs to
 * @param held the report of an id, when the archive has it
 */
export function evidenceUrl(
	points: 'line' | 'report' | 'otherLine',
	{ line, values }: Evidence,
	report: Read,
	held: (id: string) => Read | undefined,
): string | undefined {
	if (points === 'line') return lineUrl(report, Number(line));
	const other = held(String(values['report']));
	return points === 'report' ? other && reportUrl(other.id) : lineUrl(other, Number(values['otherLine']));
}

/** The lines of one role that a line is among, on the page of the capture; undefined for a line that is in none. */
function lineUrl(report: Read | undefined, line: number): string | undefined {
	const run = report?.lines.find(({ from, to }) => from <= line && line <= to);
	return report && run && `${captureUrl(report.id)}#r${run.from}`;
}
