import type { CitationDate, DateParts } from './citation-date.ts';

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
