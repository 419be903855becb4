import { type Archive, certainty, type Report, titleOf } from '#archive';
import { type ReportFacts, ris } from '#exports';
import { HOME } from '#search/client';
import { BYTE_ORDER_MARK, csv } from '#text';
import { outletOf } from './listed-report.ts';

const COLUMNS = ['id', 'headline', 'outlet', 'date', 'date_certainty', 'language', 'authors', 'address'];

/** What stands above the rows of a list in CSV. */
export const CSV_HEAD = BYTE_ORDER_MARK + csv([COLUMNS]);

/** A report as a line of a list in CSV. */
export function csvRow(archive: Archive, report: Report): string {
	const { id, date, language, authors } = report;
	const names = authors.map(({ name }) => name);
	return csv([[id, titleOf(report), outletOf(archive, report), date, certainty(report), language, names, addressOf(id)]]);
}

/** A report as a record of a list in RIS; one without an address gets the one that it has in this archive. */
export function risRow(report: Report, facts: ReportFacts): string {
	const record = ris(report, facts);
	return record.includes('\nUR  - ') ? record : record.replace(/^ER {2}- /m, `UR  - ${addressOf(report.id)}\r\nER  - `);
}

function addressOf(id: string): string {
	return `${HOME}reports/${id}.html`;
}
