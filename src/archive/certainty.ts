import { type Certainty, certaintyOf } from '#dates';
import type { Edtf, ReportFrontmatter } from '#model';
import { memoize } from '#text';

type Dated = Pick<ReportFrontmatter, 'date' | 'dateBasis'>;

/** How sure the publication date of a report is. */
export const certainty = memoize(({ date, dateBasis }: Dated): Certainty => certaintyOf(date as Edtf | null, dateBasis));

/** Whether the day is printed on the page or given by the cataloguer, and so is no estimate. */
export function dayIsKnown(report: Dated): boolean {
	const degree = certainty(report);
	return (degree === 'printed' || degree === 'sidecar') && /^\d{4}-\d{2}-\d{2}$/.test(report.date ?? '');
}
