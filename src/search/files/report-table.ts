import type { Archive } from '../../archive/archive.ts';
import { certainty } from '../../archive/certainty.ts';
import { labelOf } from '../../archive/records.ts';
import type { Report } from '../../archive/report.ts';
import { titleOf } from '../../archive/title.ts';
import { shortDate } from '../../dates/words.ts';
import type { Edtf } from '../../schema/ids.ts';
import { site } from '../../site.ts';
import { words } from '../../words/index.ts';
import type { TableRow } from './table-row.ts';

/** Reports in one file of the table. */
export { CHUNK } from './table-row.ts';

/** What lists and downloads show of a report. */
export function tableRow(archive: Archive, report: Report): TableRow {
	return [
		report.id,
		titleOf(report),
		report.outlet === null ? '' : labelOf(archive, 'outlet', report.outlet),
		report.date === null ? words().certainty.unknown : shortDate(report.date as Edtf, site.language),
		report.date ?? '',
		certainty(report),
		report.language,
		report.authors.map(({ name }) => name).join('; '),
	];
}
