import type { ArchiveFiles } from '../files/archive-files.ts';
import { CHUNK, type TableRow } from '../files/table-row.ts';

const COLUMNS = ['id', 'headline', 'outlet', 'date', 'date_certainty', 'language', 'authors', 'address'];

/** A table as CSV (RFC 4180, with a byte order mark for spreadsheets); nothing in it can be taken for a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
	const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
	return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The reports with these numbers, in this order, as CSV. `address` makes a report's full address from its id. */
export async function listAsCsv(
	files: ArchiveFiles,
	numbers: readonly number[],
	address: (id: string) => string,
): Promise<string> {
	const rows = await rowsOf<TableRow>(files, 'table', numbers);
	const cells = rows.map(([id, headline, outlet, , date, certainty, language, authors]) => {
		return [id, headline, outlet, date, certainty, language, authors, address(id)];
	});
	return csv([COLUMNS, ...cells]);
}

/** The same as RIS, for reference managers. A record without an address gets the one it has here. */
export async function listAsRis(
	files: ArchiveFiles,
	numbers: readonly number[],
	address: (id: string) => string,
): Promise<string> {
	const records = await rowsOf<string>(files, 'ris', numbers);
	const withAddress = records.map((record) => {
		const id = /^ID {2}- (.*)$/m.exec(record)?.[1]?.trim();
		return record.includes('\nUR  - ') || !id ? record : record.replace(/^ER {2}- /m, `UR  - ${address(id)}\r\nER  - `);
	});
	return withAddress.join('');
}

async function rowsOf<Row>(files: ArchiveFiles, kind: 'table' | 'ris', numbers: readonly number[]): Promise<Row[]> {
	const wanted = [...new Set(numbers.map((number) => Math.floor(number / CHUNK)))];
	const chunks = new Map(await Promise.all(wanted.map(async (chunk) => [chunk, await files.rows<Row>(kind, chunk)] as const)));
	return numbers.flatMap((number) => chunks.get(Math.floor(number / CHUNK))?.slice(number % CHUNK, (number % CHUNK) + 1) ?? []);
}

/** Hands the reader the reports with these numbers as a file; `home` is the address of the home page. */
export async function downloadList(
	kind: 'csv' | 'ris',
	files: ArchiveFiles,
	numbers: readonly number[],
	home: string,
): Promise<void> {
	const address = (id: string) => new URL(`${home}reports/${id}.html`, location.href).href;
	const text = await (kind === 'csv' ? listAsCsv : listAsRis)(files, numbers, address);
	save(`reports.${kind}`, kind === 'csv' ? 'text/csv' : 'application/x-research-info-systems', text);
}

/** Hands a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
