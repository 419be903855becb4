import { readDay } from '#dates';
import type { ReportFrontmatter } from '#model';
import { plainText } from '#text';
import type { ReportFacts } from './report-facts.ts';

/** A date as far as a citation can say it: both ends the same when it is one day, month or year. */
export interface CitationDate {
	readonly from: DateParts;
	readonly to: DateParts;
	/** Not printed on the page, or not known for certain: stands in brackets. */
	readonly bracketed: boolean;
	/** How the ends stand to each other: it is one of two days, one day between them, or it lasted from one to the other. */
	readonly kind: 'one of two' | 'one between' | 'lasting';
}

/** Numbers as on a calendar: month from 1. */
export interface DateParts {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

type Dated = Pick<ReportFrontmatter, 'date' | 'dateBasis' | 'dateEarliest' | 'dateLatest'>;

/** The publication date for a citation; null when nothing is known that a citation could say. */
export function citationDate(report: Dated): CitationDate | null {
	if (report.date === null) return null;
	const bracketed = report.dateBasis !== 'stated';
	const plain = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(report.date);
	if (plain) {
		const [, year, month, day, doubt] = plain;
		const parts = { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
		return { from: parts, to: parts, bracketed: bracketed || doubt !== '', kind: 'lasting' };
	}
	const [from, to] = [report.dateEarliest, report.dateLatest].map((bound) => (bound === null ? null : partsOf(bound)));
	if (!from || !to) return null;
	return {
		...withoutFalsePrecision(from, to),
		bracketed: true,
		kind: kindOf(report.date, report.dateEarliest, report.dateLatest),
	};
}

/** An EDTF set in square brackets is one unknown member of it; anything else with two ends lasted. */
function kindOf(edtf: string, earliest: string | null, latest: string | null): CitationDate['kind'] {
	if (!edtf.startsWith('[')) return 'lasting';
	const [first, last] = [readDay(earliest ?? ''), readDay(latest ?? '')];
	return (first !== null && last === first + 1) || /^\[[^.,]+,[^.,]+\]$/.test(edtf) ? 'one of two' : 'one between';
}

/** The date in the fewest characters that any reader understands: 2016-01-22, 2016-01, 2016; null when it spans years. */
export function plainDate(report: Dated): string | null {
	const date = citationDate(report);
	if (date === null || date.from.year !== date.to.year) return null;
	const { year, month, day } = date.from;
	if (month === undefined || month !== date.to.month) return pad(year, 4);
	const sameDay = day !== undefined && day === date.to.day;
	return `${pad(year, 4)}-${pad(month, 2)}${sameDay ? `-${pad(day, 2)}` : ''}`;
}

/** A number with zeros in front. */
export function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}

function partsOf(day: string): Required<DateParts> {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return { year, month, day: date };
}

/** 1 January to 31 December is a year, the 1st to the last of a month is a month. */
function withoutFalsePrecision(from: Required<DateParts>, to: Required<DateParts>): Pick<CitationDate, 'from' | 'to'> {
	if (from.day !== 1 || to.day !== lastDay(to)) return { from, to };
	if (from.month === 1 && to.month === 12) return { from: { year: from.year }, to: { year: to.year } };
	return { from: { year: from.year, month: from.month }, to: { year: to.year, month: to.month } };
}

function lastDay({ year, month }: Required<DateParts>): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "January 13, 2016", "between January 13 and 18, 2016": the month first. */
export function americanDate(date: CitationDate): string {
	const whole = (parts: DateParts) => inYear(monthAndDay(parts), parts);
	if (!sharesYear(date)) return joined(date, whole(date.from), whole(date.to));
	return inYear(joined(date, monthAndDay(date.from), sharesMonth(date) ? `${date.to.day}` : monthAndDay(date.to)), date.to);
}

/** "13 January 2016", "between 13 and 18 January 2016": the day first. */
export function britishDate(date: CitationDate): string {
	const whole = (parts: DateParts) => [dayAndMonth(parts), parts.year].filter(Boolean).join(' ');
	if (!sharesYear(date)) return joined(date, whole(date.from), whole(date.to));
	return joined(date, sharesMonth(date) ? `${date.from.day}` : dayAndMonth(date.from), whole(date.to));
}

/** "2016, January 13", "2016, between January 13 and 18": the year first. */
export function yearFirstDate(date: CitationDate): string {
	const whole = (parts: DateParts) => [parts.year, monthAndDay(parts)].filter(Boolean).join(', ');
	if (!sharesYear(date)) return joined(date, whole(date.from), whole(date.to));
	return `${date.from.year}, ${joined(date, monthAndDay(date.from), sharesMonth(date) ? `${date.to.day}` : monthAndDay(date.to))}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const month = (parts: DateParts) => (parts.month === undefined ? undefined : MONTHS[parts.month - 1]);
const monthAndDay = (parts: DateParts) => [month(parts), parts.day].filter(Boolean).join(' ');
const dayAndMonth = (parts: DateParts) => [parts.day, month(parts)].filter(Boolean).join(' ');

/** The year behind a month, with a comma where a day stands between. */
function inYear(monthOrDay: string, { year, day }: DateParts): string {
	if (monthOrDay === '') return String(year);
	return `${monthOrDay}${day === undefined ? '' : ','} ${year}`;
}

/** Whether the two ends differ and one year does for both. */
function sharesYear({ from, to }: CitationDate): boolean {
	if (from.year !== to.year || from.month === undefined || to.month === undefined) return false;
	return (from.day === undefined) === (to.day === undefined) && (from.month !== to.month || from.day !== to.day);
}

function sharesMonth({ from, to }: CitationDate): boolean {
	return from.month === to.month && to.day !== undefined;
}

function joined({ kind }: CitationDate, from: string, to: string): string {
	if (from === to) return from;
	if (kind === 'one of two') return `${from} or ${to}`;
	if (kind === 'one between') return `between ${from} and ${to}`;
	// Two numbers close up, words keep their distance from the dash.
	return /^\d{1,2}$/.test(to) || /^\d{4}$/.test(from) || /^\d{1,2}$/.test(from) ? `${from}–${to}` : `${from} – ${to}`;
}

/** A name as bibliographies file it. `family` alone when the name cannot be taken apart. */
export interface PersonalName {
	readonly family: string;
	readonly given: string | null;
}

/** Words that belong to the family name after them. */
const PARTICLES = new Set(
	'al as ad an ar ash at az el bin ben ibn bint abu abd de da do dos das del della di du la le van von der den ter ten zu zur'.split(
		' ',
	),
);

/** Takes a printed name apart. A name in a script that is not filed by inversion, or of one word, stays whole. */
export function personalName(person: { name: string; id?: string }, facts: Pick<ReportFacts, 'familyNames'>): PersonalName {
	const name = plainText(person.name);
	const known = person.id === undefined ? undefined : facts.familyNames?.get(person.id);
	if (known && name.endsWith(` ${known}`)) return { family: known, given: name.slice(0, -known.length - 1) };
	const words = name.split(' ');
	if (words.length < 2 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.,'’ʿʾ\- ]+$/u.test(name)) {
		return { family: name, given: null };
	}
	let first = words.length - 1;
	while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
	return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** "Family, Given", as bibliographies sort it. */
export function invertedName({ family, given }: PersonalName): string {
	return given === null ? family : `${family}, ${given}`;
}

/** "Given Family", as it is spoken. */
export function naturalName({ family, given }: PersonalName): string {
	return given === null ? family : `${given} ${family}`;
}
