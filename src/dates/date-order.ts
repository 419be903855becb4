import type { HouseStyle } from '#model';
import type { PrintedDate, Reading } from './date-numbers.ts';

/** How an outlet writes an all-number date. */
export type DateOrder = NonNullable<HouseStyle['dateOrder']>;

/** Languages whose all-number dates put the day first, whatever the sign between. */
const DAY_FIRST = new Set(
	'ar az be bg bn bs ca cs da de el es et eu fi fr gl he hi hr id it ka lv mk ms nb nl nn no pl pt ro ru sk sl sq sr th tr uk ur uz vi'.split(
		' ',
	),
);
/** Languages whose all-number dates begin with the year. */
const YEAR_FIRST = new Set('hu ja ko lt mn sv zh'.split(' '));
/** Regions of English that put the day first. */
const DAY_FIRST_REGIONS = /^en-(?:gb|ie|au|nz|in|za|ng|ke|pk|sg|my)$/i;

/**
 * The readings of an all-number date that stay possible: house style decides first, then the sign (points are day
 * first, but for a short year in English), then the language, then a time zone of North America on the same line.
 */
export function possibleReadings(
	printed: PrintedDate,
	evidence: { order?: DateOrder; language?: string; monthFirstZone?: boolean },
): readonly Reading[] {
	const [dayFirst, monthFirst] = printed.readings;
	if (!printed.allNumbers || !dayFirst || !monthFirst) return printed.readings;
	const language = evidence.language ?? '';
	if (evidence.order === 'day-month-year') return [dayFirst];
	if (monthFirst.year !== undefined && YEAR_FIRST.has(language.split('-')[0] ?? '')) return [monthFirst];
	if (evidence.order === 'month-day-year') return [monthFirst];
	// With a short year English pages print points in either order.
	if (printed.sign === '.' && !(printed.shortYear && /^(?:en|und|$)/.test(language))) return [dayFirst];
	if (DAY_FIRST.has(language.split('-')[0] ?? '') || DAY_FIRST_REGIONS.test(language)) return [dayFirst];
	if (/^en-us$/i.test(language) || evidence.monthFirstZone) return [monthFirst];
	return printed.readings;
}
