import { type Certainty, certaintyOf } from '#dates';
import type { Edtf, ReportFrontmatter } from '#model';
import { memoize } from '#text';
import { say, words } from '#words';
import type { Archive, Report } from './reports.ts';

/** One month of a year, with or without reports. */
export interface Month {
	/** YYYY-MM */
	readonly month: string;
	/** Every report that surely falls in this month, by date. */
	readonly reports: readonly Report[];
	/** YYYY-MM-DD → reports whose day is known. */
	readonly days: ReadonlyMap<string, readonly Report[]>;
	/** Reports of which only the month is known, or a few days within it. */
	readonly dayUnknown: readonly Report[];
}

/** One year, with or without reports. */
export interface Year {
	/** four digits */
	readonly year: string;
	/** How many reports surely fall in this year. */
	readonly count: number;
	/** January to December. */
	readonly months: readonly Month[];
	/** Reports whose month is not known. */
	readonly monthUnknown: readonly Report[];
}

export interface Chronology {
	/** Every year from the first to the last, the ones without reports included. */
	readonly years: readonly Year[];
	/** Reports that cannot be put into one year. */
	readonly unknown: readonly Report[];
}

type Span = { from: string; to: string };

/** Where in time the reports stand. A report is put into a month only when all its possible days lie in that month. */
export const chronology = memoize(({ reports }: Archive): Chronology => {
	const byMonth = new Map<string, Report[]>();
	const byYear = new Map<string, Report[]>();
	const unknown: Report[] = [];
	for (const report of reports) {
		const span = spanOf(report);
		if (!span || span.from.slice(0, 4) !== span.to.slice(0, 4)) unknown.push(report);
		else if (span.from.slice(0, 7) === span.to.slice(0, 7)) add(byMonth, span.from.slice(0, 7), report);
		else add(byYear, span.from.slice(0, 4), report);
	}
	const years = yearsBetween([...byMonth.keys(), ...byYear.keys()].map((key) => Number(key.slice(0, 4))));
	return { years: years.map((year) => toYear(year, byMonth, byYear.get(year) ?? [])), unknown };
});

/** The month a report surely falls in, YYYY-MM; null when it could be another. */
export function monthOf(report: Report): string | null {
	const span = spanOf(report);
	return span && span.from.slice(0, 7) === span.to.slice(0, 7) ? span.from.slice(0, 7) : null;
}

/** The year a report surely falls in, four digits; null when it could be another. */
export function yearOf(report: Report): string | null {
	const span = spanOf(report);
	return span && span.from.slice(0, 4) === span.to.slice(0, 4) ? span.from.slice(0, 4) : null;
}

/** The day a report is surely of, YYYY-MM-DD; null when it could be another. */
export function dayOf(report: Report): string | null {
	const span = spanOf(report);
	return span && span.from === span.to ? span.from : null;
}

/** Every month a report can fall in, YYYY-MM; empty when a bound is missing. At most 120. */
export function possibleMonths(report: Report): string[] {
	const span = spanOf(report);
	if (!span) return [];
	const first = monthNumber(span.from);
	const last = Math.min(monthNumber(span.to), first + 119);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => fromMonthNumber(first + index));
}

/** How many reports each day of a month has, by its number from 1; those that are only about of a day are left out. */
export function sureCounts({ days }: Month): ReadonlyMap<number, number> {
	return new Map(
		[...days].map(([day, reports]) => [Number(day.slice(8)), reports.filter((report) => !isEstimate(report)).length]),
	);
}

/**
 * The days of a month, from 1, that a report can be of without surely being of one: "about 18 July", "13 to 18 January".
 * A report that can be of any day marks none.
 */
export function possibleDays({ days: known, dayUnknown }: Month): ReadonlySet<number> {
	const days = new Set<number>();
	for (const report of [...[...known.values()].flat().filter(isEstimate), ...dayUnknown]) {
		const span = spanOf(report);
		const [first, last] = [Number(span?.from.slice(8)), Number(span?.to.slice(8))];
		if (span && last - first < 27) for (let day = first; day <= last; day++) days.add(day);
	}
	return days;
}

/** Whether a year has a report of a day that is not sure. */
export function hasRanges({ months }: Year): boolean {
	return months.some((month) => possibleDays(month).size > 0);
}

/** Whether a date is marked as approximate or doubted: "2019-07-18~". */
function isEstimate({ date }: Report): boolean {
	return date !== null && /[~?%]/.test(date);
}

function spanOf({ dateEarliest, dateLatest }: Report): Span | null {
	return dateEarliest === null || dateLatest === null ? null : { from: dateEarliest, to: dateLatest };
}

function monthNumber(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function fromMonthNumber(number: number): string {
	return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function yearsBetween(years: readonly number[]): string[] {
	if (years.length === 0) return [];
	const first = years.reduce((a, b) => Math.min(a, b));
	const last = years.reduce((a, b) => Math.max(a, b));
	return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}

function toYear(year: string, byMonth: ReadonlyMap<string, Report[]>, monthUnknown: Report[]): Year {
	const months = Array.from({ length: 12 }, (_, index) => {
		const month = `${year}-${String(index + 1).padStart(2, '0')}`;
		return toMonth(month, byMonth.get(month) ?? []);
	});
	const count = months.reduce((sum, month) => sum + month.reports.length, monthUnknown.length);
	return { year, count, months, monthUnknown };
}

function toMonth(month: string, reports: readonly Report[]): Month {
	const days = new Map<string, Report[]>();
	const dayUnknown: Report[] = [];
	for (const report of reports) {
		const day = dayOf(report);
		if (day) add(days, day, report);
		else dayUnknown.push(report);
	}
	return { month, reports, days, dayUnknown };
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** The years of the archive in words: "2016 to 2019", "2016"; null while no report can be put into a year. */
export const spanInWords = memoize((archive: Archive): string | null => {
	const { years } = chronology(archive);
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	if (first === undefined || last === undefined) return null;
	return first === last ? first : say(words().page.spanYears, { from: first, to: last });
});

/** Years to show one by one, and runs of years without reports to say in one line. */
export type YearRun = { readonly year: Year } | { readonly empty: { readonly from: string; readonly to: string } };

/** Years newest last; neighbouring years without reports folded into one entry. */
export function yearRuns(years: readonly Year[]): YearRun[] {
	const runs: YearRun[] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (year.count > 0) runs.push({ year });
		else if (last && 'empty' in last) runs[runs.length - 1] = { empty: { from: last.empty.from, to: year.year } };
		else runs.push({ empty: { from: year.year, to: year.year } });
	}
	return runs;
}

type Dated = Pick<ReportFrontmatter, 'date' | 'dateBasis'>;

/** How sure the publication date of a report is. */
export const certainty = memoize(({ date, dateBasis }: Dated): Certainty => certaintyOf(date as Edtf | null, dateBasis));

/** Whether the day is printed on the page or given by the cataloguer, and so is no estimate. */
export function dayIsKnown(report: Dated): boolean {
	const degree = certainty(report);
	return (degree === 'printed' || degree === 'sidecar') && /^\d{4}-\d{2}-\d{2}$/.test(report.date ?? '');
}
