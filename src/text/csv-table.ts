/** Parts of a list stand in one cell with this between them. */
export const LIST_SEPARATOR = '; ';

/** Opens a CSV file so that spreadsheets read its letters right. */
export const BYTE_ORDER_MARK = '\ufeff';

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
