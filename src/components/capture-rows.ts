import { type CaptureLine, dispositionOf } from '#archive';
import { RULES, trustOf } from '#model';
import { escapeHtml } from '#text';
import type { Words } from '#words';
import { lineRange } from './line-range.ts';

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
			return `${opens ? `${index === 0 ? '' : '</tbody>'}${body}` : ''}${isBlank(line) ? blankRow(lines, index, words) : row(line, words)}`;
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
	return `<tr id="l${first.number}"><th scope="row" class="dt">${lineRange(first.number, last)}</th><td><span class="quiet">${escapeHtml(capture.blank)}</span></td><td></td></tr>`;
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
	return `<tr id="l${number}"${aside}><th scope="row" class="dt">${number}</th><td>${taken}</td><td><pre dir="auto">${escapeHtml(text)}</pre></td></tr>`;
}
