import type { CaptureLine } from '../archive/capture-lines.ts';
import { fateOf } from '../archive/fate.ts';
import type { Words } from '../words/index.ts';
import { escapeHtml } from './html.ts';

/**
 * The lines of a capture as bodies of a table: number, what it was taken for, the line as saved. Each run of lines with
 * one role is a body of its own, r and its first line as its id, so that a part of the record lights up as a whole. One
 * string, because there are many.
 */
export function captureRows(lines: readonly CaptureLine[], words: Words): string {
	return lines
		.map((line, index) => {
			const opens = index === 0 || line.starts;
			const body = line.starts ? `<tbody id="r${line.number}">` : '<tbody>';
			return `${opens ? `${index === 0 ? '' : '</tbody>'}${body}` : ''}${row(line, words)}`;
		})
		.concat('</tbody>')
		.join('\n');
}

function row({ number, text, role, rule, starts }: CaptureLine, { capture, role: names }: Words): string {
	const aside = role !== null && fateOf(role) === 'aside' ? ' class="aside"' : '';
	const claimed = rule === 'sidecar' ? capture.byCataloguer : (rule ?? '');
	const taken =
		role === null
			? `<span class="quiet">${escapeHtml(text.trim() === '' ? capture.blank : '–')}</span>`
			: starts
				? `${escapeHtml(names[role])}<small>${escapeHtml(claimed)}</small>`
				: `<span class="quiet">${escapeHtml(capture.same)}</span>`;
	// A parser drops the first newline of a pre element, but a line holds none.
	return `<tr id="l${number}"${aside}><th scope="row" class="dt">${number}</th><td>${taken}</td><td><pre dir="auto">${escapeHtml(text)}</pre></td></tr>`;
}
