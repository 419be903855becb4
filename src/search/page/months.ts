import type { Findings } from '../findings.ts';
import { draw, part } from './elements.ts';

const MOST_BARS = 60;

/** Reports of each month, or of each year when there are more than five years of them, in rising order without gaps. */
export function periods(months: readonly string[], numbers: readonly number[]): { period: string; count: number }[] {
	const dated = months.filter((month) => month);
	const all: string[] = [];
	const [day, last] = [dated[0], dated.at(-1)].map((month) => new Date(month ?? Number.NaN));
	for (; day! <= last!; day!.setUTCMonth(day!.getUTCMonth() + 1)) all.push(day!.toISOString().slice(0, 7));
	const length = all.length > MOST_BARS ? 4 : 7;
	const counts = new Map(all.map((month) => [month.slice(0, length), 0]));
	for (const number of numbers) {
		const period = months[number]!.slice(0, length);
		if (period) counts.set(period, counts.get(period)! + 1);
	}
	return [...counts].map(([period, count]) => ({ period, count }));
}

/** Draws how the list lies in time. Reports that could be of several months are in no bar. */
export function paintMonths(
	findings: Findings,
	first: readonly string[],
	last: readonly string[],
	choose: (month: string) => void,
): void {
	const sure = first.map((month, number) => (month === last[number] ? month : ''));
	const { from, to } = findings.state;
	const bars = periods(sure, findings.unsearchable ? [] : findings.without('months'));
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	const drawing = part('bars');
	drawing.setAttribute('viewBox', `0 0 ${Math.max(12, bars.length) * 4} 40`);
	drawing.replaceChildren(
		...bars.map(({ period, count }, at) => {
			const height = count && 2 + (38 * count) / highest;
			const inside = period >= from.slice(0, period.length) && (!to || period.slice(0, to.length) <= to);
			const bar = draw(
				'g',
				{},
				draw('title', {}, `${period}: ${count}`),
				draw('rect', { x: at * 4, width: 4, height: 40, class: 'hit' }),
				draw('rect', { x: at * 4, y: 39.5 - height, width: 3, height: height + 0.5, class: inside ? 'in' : 'off' }),
			);
			// Keys have the two fields.
			bar.onclick = () => choose(period);
			return bar;
		}),
	);
}
