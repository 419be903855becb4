import type { CaptureLine } from '../archive/capture-lines.ts';
import { fateOf } from '../archive/fate.ts';
import type { Words } from '../words/index.ts';
import { escapeHtml } from './html.ts';

/** The lines of a capture as rows of a table: number, what it was taken for, the line as saved. One string, because there are many. */
export function captureRows(lines: readonly CaptureLine[], words: Words): string {
	return lines.map((line) => row(line, words)).join('\n');
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
