import { FIELDS, type Field, type ReportFrontmatter } from '#model';
import { by, csv } from '#text';
import { fieldValue } from './named-values.ts';

/** All reports, a row each: the file `reports.csv`. The last column says what the row may be used for. */
export function reportsCsv(reports: readonly ReportFrontmatter[], fields: readonly Field[] = FIELDS): string {
	const header = [...fields.map(({ column }) => column), 'metadata_licence'];
	return csv([header, ...reports.map((report) => [...fields.map((field) => fieldValue(field, report)), 'CC0-1.0'])]);
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

/**
 * The SHA-256 of every capture, a line each, as `sha256sum -c` reads it: the file `captures-sha256.txt`. Known before
 * any page is made, so that a page can print this list's own hash.
 */
export function captureManifest(reports: readonly ReportFrontmatter[]): string {
	return reports
		.map(({ id, source }) => `${source.sha256}  reports/${id}.txt\n`)
		.sort(by((line) => line.slice(66)))
		.join('');
}
