import { FIELDS } from '../schema/fields.ts';
import type { ReportFrontmatter } from '../schema/report.ts';
import { fieldValue } from './field-value.ts';

/** Parts of a list stand in one cell with this between them. */
export const LIST_SEPARATOR = '; ';

/** All reports, a row each: the file `reports.csv`. The last column says what the row may be used for. */
export function reportsCsv(reports: readonly ReportFrontmatter[]): string {
	const header = [...FIELDS.map(({ column }) => column), 'metadata_licence'];
	return csv([header, ...reports.map((report) => [...FIELDS.map((field) => fieldValue(field, report)), 'CC0-1.0'])]);
}

/** Which capture stands in which file of the archive: the file `captures.csv`. */
export function capturesCsv(reports: readonly ReportFrontmatter[]): string {
	const rows = reports.map(({ id, source }) => [
		id,
		`captures/${id}.txt`,
		source.file,
		source.bytes,
		source.encoding,
		source.sha256,
	]);
	return csv([['id', 'file', 'original_name', 'bytes', 'encoding', 'sha256'], ...rows]);
}

/** Rows as RFC 4180 has them: lines end in CR LF, cells with a comma, quote or line break are quoted. */
export function csv(rows: readonly (readonly (string | number | readonly string[] | null)[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | readonly string[] | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const text = inert(typeof value === 'string' ? value : value.join(LIST_SEPARATOR));
	return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe in front makes it words. The JSON has it as it is. */
function inert(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
