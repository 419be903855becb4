import { allNarrower, archive, idsOf, labelOf, monthOf, type Nested, type Report } from '#archive';
import { dateInWords } from '#dates';
import { type Edtf, site } from '#model';
import { list, say, words } from '#words';
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

/** Lines of a concordance on one page: with the list below about 60 kB compressed at most. */
export const LINES = 120;
/** How many of them stand open; the rest is folded. */
export const LINES_OPEN = 20;
/** Reports listed on the page of one name. */
export const LISTED = 300;
/** How many of them stand open. */
export const LISTED_OPEN = 30;

/** Why a report stands in the list of a name that it does not name itself: "Names A and B". Null where it does. */
export function becauseOf(kind: Nested, id: string): (report: Report) => string | null {
	const kept = archive();
	const below = new Set(allNarrower(kept, kind, id));
	return (report) => {
		const named = idsOf(report, kind);
		if (below.size === 0 || named.includes(id)) return null;
		const labels = named.filter((one) => below.has(one)).map((one) => labelOf(kept, kind, one));
		return labels.length === 0 ? null : say(words().names.because, { places: list(labels.slice(0, 3)) });
	};
}
