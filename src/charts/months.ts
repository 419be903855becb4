/** How many reports fall into one month, apart by whether their day is known. */
export interface MonthCount {
	/** YYYY-MM */
	readonly month: string;
	/** Reports whose day is known. */
	readonly certain: number;
	/** Reports that fall into this month, but with a day that is estimated or not known. */
	readonly uncertain: number;
}

/** First and last month of a time axis, both included, YYYY-MM. */
export interface Span {
	readonly from: string;
	readonly to: string;
}

/** Months since January of year 0, so that months can be subtracted. */
export function monthIndex(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The inverse of {@link monthIndex}: YYYY-MM. */
export function monthAt(index: number): string {
	return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The whole years that cover all the given months; null when there are none. */
export function spanOfYears(months: readonly string[]): Span | null {
	if (months.length === 0) return null;
	const sorted = [...months].sort();
	return { from: `${sorted[0]!.slice(0, 4)}-01`, to: `${sorted[sorted.length - 1]!.slice(0, 4)}-12` };
}

/** How many months one bar stands for: a month, a quarter or a year, so that a bar stays visible on a phone. */
export type Step = 1 | 3 | 12;

/** The finest step at which a span of time has at most 120 bars; beyond 30 years a bar is a year. */
export function stepFor(span: Span): Step {
	const months = monthIndex(span.to) - monthIndex(span.from) + 1;
	if (months <= 120) return 1;
	return months <= 360 ? 3 : 12;
}

/** One bar's count, with the first month that it covers. */
export interface Bin extends MonthCount {
	/** Place on the axis, from 0. */
	readonly position: number;
}

/**
 * Sums months into the bars of an axis, in order; bars without reports are left out, and so are months outside of the
 * span, which should cover them all.
 */
export function binMonths(counts: readonly MonthCount[], span: Span, step: Step): Bin[] {
	const first = monthIndex(span.from);
	const last = monthIndex(span.to);
	const bins = new Map<number, Bin>();
	for (const { month, certain, uncertain } of counts) {
		const index = monthIndex(month);
		if (index < first || index > last || certain + uncertain === 0) continue;
		const position = Math.floor((index - first) / step);
		const had = bins.get(position);
		bins.set(position, {
			position,
			month: monthAt(first + position * step),
			certain: certain + (had?.certain ?? 0),
			uncertain: uncertain + (had?.uncertain ?? 0),
		});
	}
	return [...bins.values()].sort((a, b) => a.position - b.position);
}

/** How many bars an axis has. */
export function barsOn(span: Span, step: Step): number {
	return Math.ceil((monthIndex(span.to) - monthIndex(span.from) + 1) / step);
}
