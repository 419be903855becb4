import type { ReportFrontmatter } from '#model';

type Dated = Pick<ReportFrontmatter, 'id' | 'dateEarliest' | 'dateLatest'>;

/** Order of reports everywhere: earliest possible day, then latest, then id; reports without a date last. */
export function byDate(a: Dated, b: Dated): number {
	return (
		compare(a.dateEarliest ?? '~', b.dateEarliest ?? '~') ||
		compare(a.dateLatest ?? '~', b.dateLatest ?? '~') ||
		compare(a.id, b.id)
	);
}

/** By code unit, so that every machine sorts alike. */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
