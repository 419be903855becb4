import { type Archive, certainty, labelOf, type Report, titleOf } from '#archive';
import { shortDate } from '#dates';
import { type Edtf, site } from '#model';
import type { ListedReport } from '#search/engine';
import { words } from '#words';

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
export function outletOf(archive: Archive, { outlet }: Report): string {
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
