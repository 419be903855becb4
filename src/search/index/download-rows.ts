import { type Archive, certainty, labelOf, type Report, titleOf } from '#archive';
import { shortDate } from '#dates';
import { type ReportFacts, ris } from '#exports';
import { type Edtf, site } from '#model';
import { HOME } from '#search/client';
import type { ListedReport } from '#search/engine';
import { BYTE_ORDER_MARK, csv } from '#text';
import { words } from '#words';

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

/** What a list of results shows of a report. */
export function listedReport(archive: Archive, report: Report): ListedReport {
	return [
		report.id,
		titleOf(report),
		outletOf(archive, report),
		report.date === null ? words().certainty.unknown : shortDate(report.date as Edtf, site.language),
		certainty(report),
	];
}

/** The label of a report's outlet, or its name as written; empty when it is not known. */
export function outletOf(archive: Archive, { outlet }: Pick<Report, 'outlet'>): string {
	return outlet === null ? '' : labelOf(archive, 'outlet', outlet);
}

/** A language in the words of the interface: "ar" → "Arabic". */
export function languageName(tag: string): string {
	if (tag === 'und') return words().report.undetermined;
	try {
		return new Intl.DisplayNames([site.language], { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}
