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
export function dayLevel(count: number): 0 | 1 | 2 | 3 | 4 {
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
