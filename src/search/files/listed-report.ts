import type { Archive } from '../../archive/archive.ts';
import { certainty } from '../../archive/certainty.ts';
import { labelOf } from '../../archive/records.ts';
import type { Report } from '../../archive/report.ts';
import { titleOf } from '../../archive/title.ts';
import { shortDate } from '../../dates/words.ts';
import type { Edtf } from '../../schema/ids.ts';
import { site } from '../../site.ts';
import { words } from '../../words/index.ts';
import type { ListedReport } from '../text/indexed-report.ts';

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
