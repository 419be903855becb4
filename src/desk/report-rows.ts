import { join } from 'node:path';
import { type Archive, certainty, labelOf, type Report, titleOf } from '#archive';
import { checksum, contentOf } from '#collection';
import { certaintyWords, dateOf } from '#components';
import { captureUrl, deskLinesUrl, reportFormUrl, reportUrl, site } from '#model';
import { evidenceSentence, list, words } from '#words';
import { sidecarFile } from './desk-entry.ts';

/** The columns of the table of reports that can be written into, named as a sidecar names them. */
export const CELLS = ['outlet', 'date', 'authors', 'url'] as const;
export type CellName = (typeof CELLS)[number];

/** What stands in a cell: read from the capture, given by a cataloguer, or not known. */
export interface Cell {
	/** As a cataloguer would type it. Empty when it is not known. */
	readonly text: string;
	readonly state: 'given' | 'read' | 'worked out' | 'unknown';
	/** How it is known, in a few words. */
	readonly why: string;
	/** What the capture alone says, where a cataloguer gave another; null otherwise. */
	readonly file: string | null;
}

/** One report as the desk's table shows it. */
export interface ReportRow {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly file: string;
	/** The folder that it stands in, "" for the folder of captures itself. */
	readonly folder: string;
	readonly sidecar: string;
	readonly report: string;
	readonly lines: string;
	readonly capture: string;
	/** Address of the untouched file, and the encoding that it is read with. */
	readonly text: string;
	readonly encoding: string;
	readonly cells: Readonly<Record<CellName, Cell>>;
}

/** The rows of all reports: first those of which least is known. */
export function reportRows(archive: Archive): ReportRow[] {
	const doubt = ({ cells }: ReportRow) =>
		(cells.outlet.state === 'unknown' ? 4 : 0) + (cells.date.state === 'unknown' ? 2 : cells.date.state === 'worked out' ? 1 : 0);
	return archive.reports
		.map((report) => rowOf(archive, report))
		.sort((a, b) => doubt(b) - doubt(a) || (a.file < b.file ? -1 : 1));
}

function rowOf(archive: Archive, report: Report): ReportRow {
	const { id, source } = report;
	return {
		id,
		title: titleOf(report),
		language: report.language,
		file: source.file,
		folder: source.file.includes('/') ? source.file.slice(0, source.file.lastIndexOf('/')) : '',
		sidecar: sidecarFile(source.file),
		report: reportUrl(id),
		lines: deskLinesUrl(id),
		capture: captureUrl(id),
		text: reportFormUrl(id, 'txt'),
		encoding: source.encoding,
		cells: {
			outlet: outletCell(archive, report),
			date: dateCell(report),
			authors: cell(report, 'authors', report.authors.map(({ name }) => name).join('; ')),
			url: cell(report, 'url', source.url ?? ''),
		},
	};
}

function outletCell(archive: Archive, report: Report): Cell {
	const read = cell(report, 'outlet', report.outlet === null ? '' : labelOf(archive, 'outlet', report.outlet));
	if (read.state === 'given') return read;
	const why = list(report.outletReasons.map((reason) => evidenceSentence(reason)));
	return { ...read, state: report.outletBasis === 'inferred' ? 'worked out' : read.state, why };
}

function dateCell(report: Report): Cell {
	const read = cell(report, 'date', report.date ?? '');
	const said = report.date === null ? certaintyWords(report) : `${dateOf(report)}. ${certaintyWords(report)}`;
	if (read.state !== 'read') return { ...read, why: said };
	return { ...read, state: certainty(report) === 'printed' ? 'read' : 'worked out', why: said };
}

function cell(report: Report, field: CellName, text: string): Cell {
	const { deskTables: w } = words();
	const correction = report.corrections.find((one) => one.field === field);
	if (correction !== undefined || (field === 'url' && text !== '' && report.source.urlLine === undefined))
		return { text, state: 'given', why: w.given, file: correction ? inWords(correction.was) : null };
	return { text, state: text === '' ? 'unknown' : 'read', why: text === '' ? '' : w.asRead, file: null };
}

/** A value kept as JSON as a cataloguer would type it. */
function inWords(json: string | null): string | null {
	const value: unknown = json === null ? null : JSON.parse(json);
	if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : one.name)).join('; ');
	return typeof value === 'string' ? value : null;
}

/** Which state each file is in that the desk may write: SHA-256 of its text; null where there is none. */
export function sums(files: readonly string[]): Record<string, string | null> {
	return Object.fromEntries(files.map((file) => [file, checksum(contentOf(join(site.articles, file)))]));
}

/** Data for a script of the page, as the text of a script element: no sign of it can end that element. */
export function dataOf(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
