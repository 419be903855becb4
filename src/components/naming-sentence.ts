import { monthOf, type Report } from '#archive';
import { dateInWords } from '#dates';
import { type Edtf, site } from '#model';
import { say, words } from '#words';
import { nameOfMonth } from './report-date.ts';

/**
 * "14 reports name it, from May 2015 to March 2016." Says so where the months of some are not known, and nothing of
 * dates where no month is.
 *
 * @param what the parts before the dates: "14 reports name it", "9 by its own name"
 */
export function namingSentence(what: readonly string[], reports: readonly Report[]): string {
	const w = words().names;
	const months = reports.map(monthOf).filter((month) => month !== null);
	return [...what, spanInWords(months, months.length < reports.length)].filter((part) => part !== null).join(w.comma) + w.stop;
}

function spanInWords(months: readonly string[], some: boolean): string | null {
	const w = words().names;
	const sorted = [...months].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return null;
	const to = dateInWords(last as Edtf, site.language);
	if (first === last) return say(some ? w.spanDatedIn : w.spanIn, { from: to });
	// A year that both months have is said once.
	const from = first.slice(0, 4) === last.slice(0, 4) ? nameOfMonth(first) : dateInWords(first as Edtf, site.language);
	const values = { from, to };
	return say(some ? w.spanDated : w.span, values);
}
