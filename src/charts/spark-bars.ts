import { barsOn, binMonths, type MonthCount, type Span, stepFor } from './months.ts';

/** A row of small bars as one SVG path, in a box of `width` by `height` units that may be stretched. */
export interface SparkBars {
	readonly path: string;
	readonly width: number;
	readonly height: number;
}

const PITCH = 5;
const BAR = 4;
/** Nor does one report among thousands vanish. */
const SMALLEST = 1;

/**
 * Draws one row of reports per month. Rows of one table share the span and the peak, so that they can be compared.
 * Heights grow with the square root of the count: beside an outlet with hundreds one with three a month still shows.
 *
 * @param peak the highest count of any row, see {@link sparkPeak}
 */
export function sparkBars(counts: readonly MonthCount[], span: Span, peak: number, height = 20): SparkBars {
	const step = stepFor(span);
	const path = binMonths(counts, span, step)
		.map(({ position, certain, uncertain }) => {
			const rise = Math.max(SMALLEST, Math.sqrt((certain + uncertain) / Math.max(1, peak)) * (height - 1));
			return `M${position * PITCH} ${fixed(height - 1 - rise)}h${BAR}v${fixed(rise)}h-${BAR}z`;
		})
		.join('');
	return { path, width: barsOn(span, step) * PITCH, height };
}

/** The highest bar among rows that share an axis. */
export function sparkPeak(rows: readonly (readonly MonthCount[])[], span: Span): number {
	const step = stepFor(span);
	let peak = 0;
	for (const counts of rows) {
		for (const bin of binMonths(counts, span, step)) peak = Math.max(peak, bin.certain + bin.uncertain);
	}
	return peak;
}

function fixed(value: number): string {
	return String(Math.round(value * 10) / 10);
}
