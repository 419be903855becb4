import { certainty, monthOf, type Report } from '#archive';
import { dateInWords, monthName, precision, shortDate } from '#dates';
import { type Edtf, site } from '#model';
import { memoize } from '#text';
import { words } from '#words';

/** The publication date of a report in words, in the language of the site. */
export const dateOf = memoize(({ date }: Pick<Report, 'date'>): string => dateInWords(date as Edtf | null, site.language));

/** The same with short month names, for lists. */
export const shortDateOf = memoize(({ date }: Pick<Report, 'date'>): string => shortDate(date as Edtf | null, site.language));

/** Any EDTF date of a record in words; null in, null out. */
export function inWords(edtf: string | null): string | null {
	return edtf === null ? null : dateInWords(edtf as Edtf, site.language);
}

/** What the certainty mark of a report's date says: what is known, and how it is known. */
export const certaintyWords = memoize((report: Pick<Report, 'date' | 'dateBasis'>): string => {
	const w = words();
	const degree = certainty(report);
	if (degree !== 'month-only') return w.certainty[degree];
	const fine = precision(report.date as Edtf);
	const known = fine === 'month' ? w.certainty.monthOnly : fine === 'year' ? w.certainty.yearOnly : w.certainty[degree];
	return `${known}. ${w.basis[report.dateBasis]}`;
});

/**
 * What the mark beside a short date says: how the date is known and, where the short form is no more than two ends of a
 * run, the date in words.
 */
export function markWords(report: Pick<Report, 'date' | 'dateBasis'>): string {
	const says = certaintyWords(report);
	return shortDateOf(report).includes('–') ? `${says}: ${dateOf(report)}` : says;
}

/** "March 2017" for a report that surely falls in that month; else its date in words; null when there is none. */
export function periodOf(report: Report): string | null {
	const month = monthOf(report);
	if (month) return monthInWords(month);
	return report.date === null ? null : dateOf(report);
}

/** YYYY-MM → "March 2017". */
export function monthInWords(month: string): string {
	return dateInWords(month as Edtf, site.language);
}

/** YYYY-MM → "March". */
export function nameOfMonth(month: string): string {
	return monthName(Number(month.slice(5)), site.language);
}

/** A month's or weekday's name where there is little room: three Latin letters; other scripts do not cut words. */
export function abridged(name: string): string {
	return /\p{sc=Latin}/u.test(name) ? name.slice(0, 3) : name;
}

/** What the datetime attribute of a time element may hold: a day, a month or a year; null for anything less plain. */
export function machineDate(date: string | null): string | null {
	const plain = date?.replace(/[~?%]$/, '') ?? '';
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(plain) ? plain : null;
}
