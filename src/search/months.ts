import { part } from './elements.ts';
import type { Findings } from './findings.ts';

const MOST_BARS = 60;
const SVG = 'http://www.w3.org/2000/svg';

/** Reports of each month, or of each year when there are more than five years of them, in rising order without gaps. */
export function periods(months: readonly string[], numbers: readonly number[]): { period: string; count: number }[] {
	const dated = months.filter((month) => month !== '');
	const [first = '', last = ''] = [dated[0], dated.at(-1)];
	const span = monthNumber(last) - monthNumber(first) + 1;
	if (dated.length === 0) return [];
	const length = span > MOST_BARS ? 4 : 7;
	const counts = new Map<string, number>();
	for (let month = monthNumber(first); month < monthNumber(first) + span; month++) {
		counts.set(
			`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`.slice(0, length),
			0,
		);
	}
	for (const number of numbers) {
		const period = (months[number] ?? '').slice(0, length);
		if (period !== '') counts.set(period, (counts.get(period) ?? 0) + 1);
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
	paintBars(periods(sure, findings.unsearchable ? [] : findings.without('months')), from, to, choose);
}

/** Draws the bars; the ones between the two ends are inked. A click on a bar is told to `choose`; keys have the inputs. */
function paintBars(
	bars: readonly { period: string; count: number }[],
	from: string,
	to: string,
	choose: (period: string) => void,
): void {
	const drawing = part('bars') as unknown as SVGElement;
	const highest = bars.reduce((most, { count }) => Math.max(most, count), 1);
	drawing.setAttribute('viewBox', `0 0 ${Math.max(12, bars.length) * 4} 40`);
	drawing.replaceChildren(
		...bars.map(({ period, count }, at) => {
			const height = count === 0 ? 0.5 : 2 + (38 * count) / highest;
			const inside = (from === '' || period >= from.slice(0, period.length)) && (to === '' || period.slice(0, to.length) <= to);
			const group = document.createElementNS(SVG, 'g');
			const bar = (attributes: Record<string, string | number>) => {
				const rect = document.createElementNS(SVG, 'rect');
				for (const [name, value] of Object.entries({ x: at * 4, width: 3, ...attributes }))
					rect.setAttribute(name, String(value));
				return rect;
			};
			const title = document.createElementNS(SVG, 'title');
			title.textContent = `${period}: ${count}`;
			group.append(
				title,
				bar({ y: 0, width: 4, height: 40, class: 'hit' }),
				bar({ y: 40 - height, height, class: inside ? 'in' : 'off' }),
			);
			group.addEventListener('click', () => choose(period));
			return group;
		}),
	);
}

function monthNumber(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
