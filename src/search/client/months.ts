import { part } from './elements.ts';
import { canFallIn } from './report-span.ts';
import type { Findings } from './search-result.ts';

/** Shows how the list lies in time, in the bars of the page. Reports that could be of several months are in no bar. */
export function paintMonths(
	{ state: { from, to }, without }: Findings,
	{ first, last }: Readonly<Record<'first' | 'last', readonly string[]>>,
	choose: (month: string) => void,
): void {
	const sure = without('months').flatMap((number) => (first[number] === last[number] ? [first[number]!] : []));
	const bars = ([...part('bars').children] as SVGElement[]).map((bar) => {
		const period = bar.dataset.period!;
		return { bar, period, count: sure.filter((month) => month.startsWith(period)).length };
	});
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	for (const { bar, period, count } of bars) {
		const [title, , shape] = bar.children;
		// A tilde comes after every sign of a month: the last day of a year, or of a month.
		const inside = canFallIn(period, `${period}~`, from, to);
		title!.textContent = `${period}: ${count}`;
		shape!.setAttribute('class', inside ? 'in' : 'off');
		shape!.setAttribute('height', `${count && 2.5 + (37 * count) / highest}`);
		// Keys have the two fields.
		bar.onclick = () => choose(period);
	}
}
