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

/** A month as a sheet of day squares: one SVG path for each of five levels, weeks from Monday to Sunday. */
export interface MonthCalendar {
	/** Path of level 0 (no reports) to level 4; empty where no day has that level. */
	readonly paths: readonly [string, string, string, string, string];
	/** Path of the marks on days that a report can be of, its day not being known. */
	readonly perhaps: string;
	readonly width: number;
	readonly height: number;
}

const PITCH = 12;
const CELL = 11;
const BAR = 4;

/** The level of a day: 0, 1, 2, 3, and 4 for four reports or more. */
function dayLevel(count: number): 0 | 1 | 2 | 3 | 4 {
	return Math.min(4, Math.max(0, Math.floor(count))) as 0 | 1 | 2 | 3 | 4;
}

/**
 * Lays out one month.
 *
 * @param month YYYY-MM
 * @param countOn how many reports a day has, by its number from 1
 * @param perhapsOn whether a report of an unknown day can be of this one
 */
export function monthCalendar(
	month: string,
	countOn: (day: number) => number,
	perhapsOn: (day: number) => boolean = () => false,
): MonthCalendar {
	const year = Number(month.slice(0, 4));
	const number = Number(month.slice(5, 7));
	// setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
	const first = new Date(0);
	first.setUTCFullYear(year, number - 1, 1);
	const last = new Date(0);
	last.setUTCFullYear(year, number, 0);
	const before = (first.getUTCDay() + 6) % 7;
	let perhaps = '';
	const paths: [string, string, string, string, string] = ['', '', '', '', ''];
	for (let day = 1; day <= last.getUTCDate(); day++) {
		const cell = before + day - 1;
		const [x, y] = [(cell % 7) * PITCH, Math.floor(cell / 7) * PITCH];
		paths[dayLevel(countOn(day))] += `M${x} ${y}h${CELL}v${CELL}h-${CELL}z`;
		// A bar along the foot of the square: neighbours run together into the range that they are.
		if (perhapsOn(day)) perhaps += `M${x} ${y + CELL - BAR}h${cell % 7 === 6 || !perhapsOn(day + 1) ? CELL : PITCH}v${BAR}H${x}z`;
	}
	// Always six weeks high: months in a row then stand on one line.
	return { paths, perhaps, width: 7 * PITCH - 1, height: 6 * PITCH - 1 };
}

/** Months of a year as squares in one row of 143 by 11: a path for each of the five levels. */
export function monthRow(counts: readonly (readonly [month: number, count: number])[]): string[] {
	const paths = ['', '', '', '', ''];
	for (const [month, count] of counts) paths[dayLevel(count)] += `M${(month - 1) * 12} 0h11v11h-11z`;
	return paths;
}
