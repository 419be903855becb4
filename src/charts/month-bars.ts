import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { type Bin, barsOn, binMonths, type MonthCount, monthAt, monthIndex, type Span, type Step, stepFor } from './months.ts';

/** One bar: a solid part on the axis for known days, an outlined part on top of it for the rest. */
export interface Bar extends Bin {
	/** Left edge and width in per cent of the chart's width. */
	readonly x: number;
	readonly width: number;
	/** Pixels from the top; a height of 0 means that there is nothing to draw. */
	readonly solid: { readonly y: number; readonly height: number };
	readonly outline: { readonly y: number; readonly height: number };
}

/** A time chart in which horizontal lengths are per cent and vertical ones pixels, so that its words never shrink. */
export interface MonthBars {
	readonly bars: readonly Bar[];
	readonly step: Step;
	/** Lines to read the height from, the axis itself left out. */
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	/** Where each year starts, in per cent; `minor` years have no room for their label on a phone. */
	readonly years: readonly { readonly year: string; readonly x: number; readonly minor: boolean }[];
	/** On an axis of at most two years every third month (from 1), where it starts in per cent; January is the year's. */
	readonly months: readonly { readonly month: number; readonly x: number }[];
	/** Pixels from the top to the axis. */
	readonly axis: number;
}

/** Room above the highest line, for its label. */
const HEADROOM = 16;
const YEARS_ON_A_PHONE = 6;

/**
 * Lays out reports per month as bars.
 *
 * @param span the time axis; give every page the same one, so that charts can be compared
 * @param height pixels from the highest line to the axis
 */
export function monthBars(counts: readonly MonthCount[], span: Span, height: number): MonthBars {
	const step = stepFor(span);
	const bins = binMonths(counts, span, step);
	const axis = HEADROOM + height;
	const rise = scaleLinear([0, Math.max(1, max(bins, (bin) => bin.certain + bin.uncertain) ?? 1)], [axis, HEADROOM]).nice(3);
	const band = scaleBand<number>(
		Array.from({ length: barsOn(span, step) }, (_, position) => position),
		[0, 100],
	)
		.paddingInner(0.24)
		.paddingOuter(0.12);
	const bars = bins.map((bin): Bar => {
		const middle = rise(bin.certain);
		const top = rise(bin.certain + bin.uncertain);
		return {
			...bin,
			x: round(band(bin.position) ?? 0),
			width: round(band.bandwidth()),
			solid: { y: round(middle), height: round(axis - middle) },
			outline: { y: round(top), height: round(middle - top) },
		};
	});
	const ticks = rise
		.ticks(3)
		.filter((value) => value > 0 && Number.isInteger(value))
		.map((value) => ({ value, y: round(rise(value)) }));
	return { bars, step, ticks, years: yearMarks(span), months: monthMarks(span), axis };
}

function yearMarks(span: Span): MonthBars['years'] {
	const first = monthIndex(span.from);
	const length = monthIndex(span.to) - first + 1;
	const years: string[] = [];
	for (let index = Math.ceil(first / 12) * 12; index < first + length; index += 12) years.push(monthAt(index).slice(0, 4));
	const every = Math.ceil(years.length / YEARS_ON_A_PHONE);
	return years.map((year, position) => ({
		year,
		x: round(((monthIndex(`${year}-01`) - first) / length) * 100),
		minor: position % every !== 0,
	}));
}

function monthMarks(span: Span): MonthBars['months'] {
	const first = monthIndex(span.from);
	const length = monthIndex(span.to) - first + 1;
	if (length > 24) return [];
	return Array.from({ length }, (_, position) => ({
		month: ((first + position) % 12) + 1,
		x: round((position / length) * 100),
	})).filter(({ month }) => month !== 1 && month % 3 === 1);
}

/** Two decimals are a hundredth of a pixel or less than a tenth of one per cent: enough, and short in the page. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}

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
