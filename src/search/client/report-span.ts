/** How the reports lie in time, by month or by day: what the month bars and the two ends of the dates need. */
export interface Span {
	/** YYYY-MM or YYYY-MM-DD (empty: not known) and how many reports have their earliest day in it, in their order. */
	readonly months: readonly (readonly [month: string, count: number])[];
	/** Reports that can also be of a later one: number and last month or day, empty when there is no last one. */
	readonly later: readonly (readonly [number: number, month: string])[];
}

type Dated = { readonly dateEarliest: string | null; readonly dateLatest: string | null };

/** Signs of a month and of a day. */
export const [BY_MONTH, BY_DAY] = [7, 10];

/** The span file, from reports in the order of dates; `signs` says whether by month or by day. */
export function writeSpan(reports: readonly Dated[], signs = BY_MONTH): string {
	const months: [string, number][] = [];
	const later: [number, string][] = [];
	for (const [number, { dateEarliest, dateLatest }] of reports.entries()) {
		const month = dateEarliest?.slice(0, signs) ?? '';
		const last = months.at(-1);
		if (last && last[0] === month) last[1]++;
		else months.push([month, 1]);
		const end = dateLatest?.slice(0, signs) ?? '';
		if (end !== month) later.push([number, end]);
	}
	return JSON.stringify({ months, later } satisfies Span);
}

/** First and last month, or day, of each report, by number; empty where unbounded. */
export function monthsOf({ months, later }: Span): { first: string[]; last: string[] } {
	const first = months.flatMap(([month, count]) => Array<string>(count).fill(month));
	const last = [...first];
	for (const [number, month] of later) last[number] = month;
	return { first, last };
}

/** Whether a report from `first` to `last` can fall between two ends, each as long as them or less. Without date: no. */
export function canFallIn(first: string, last: string, from: string, to: string): boolean {
	return (
		first + last !== '' && (!from || !last || last.slice(0, from.length) >= from) && (!to || first.slice(0, to.length) <= to)
	);
}

/** Rising numbers → the step from each to the next, the first from 0: small numbers, which compress well. */
export function deltaEncode(numbers: readonly number[]): number[] {
	return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Steps → the rising numbers. */
export function deltaDecode(steps: readonly number[]): number[] {
	let sum = 0;
	return steps.map((step) => {
		sum += step;
		return sum;
	});
}

const MOST_MONTHS = 60;

/**
 * The months (YYYY-MM) from the first to the last of rising ones, none left out; where there are more than five years of
 * them, the years (YYYY).
 */
export function monthAxis(months: readonly string[]): string[] {
	const known = months.filter((month) => month);
	const all: string[] = [];
	const [day, last] = [known[0], known.at(-1)].map((month) => new Date(month ?? Number.NaN));
	for (; day! <= last!; day!.setUTCMonth(day!.getUTCMonth() + 1)) all.push(day!.toISOString().slice(0, 7));
	return all.length > MOST_MONTHS ? [...new Set(all.map((month) => month.slice(0, 4)))] : all;
}
