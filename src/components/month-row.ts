import { dayLevel } from '#charts';

/** Months of a year as squares in one row of 143 by 11: a path for each of the five levels. */
export function monthRow(counts: readonly (readonly [month: number, count: number])[]): string[] {
	const paths = ['', '', '', '', ''];
	for (const [month, count] of counts) paths[dayLevel(count)] += `M${(month - 1) * 12} 0h11v11h-11z`;
	return paths;
}
