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
