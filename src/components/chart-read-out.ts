/**
 * Lets a reader point at the bars of a chart, or walk along them with the arrow keys: one tab stop, read out as a
 * slider. Enter, or a click of the mouse, follows the link that the table below has for that bar.
 */
export function readOutCharts(root: ParentNode): void {
	for (const chart of root.querySelectorAll('[data-chart]')) readOut(chart);
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 12,
	PageDown: -12,
};

function readOut(chart: Element): void {
	const plot = chart.querySelector<SVGElement>('[data-plot]');
	const line = chart.querySelector('[data-read]');
	const bars = [...(plot?.querySelectorAll('g') ?? [])];
	const links = [...chart.querySelectorAll('tbody tr')].map((row) => row.querySelector('a'));
	if (!plot || !line || bars.length < 2) return;
	const rest = line.textContent;
	const last = bars.length - 1;
	let at = 0;
	const show = (index: number | null) => {
		bars[at]?.classList.remove('on');
		if (index !== null) at = Math.max(0, Math.min(last, index));
		const says = bars[at]?.querySelector('title')?.textContent ?? '';
		line.textContent = index === null ? rest : says;
		if (index !== null) bars[at]?.classList.add('on');
		plot.setAttribute('aria-valuenow', String(at + 1));
		plot.setAttribute('aria-valuetext', says);
	};
	const under = ({ clientX }: MouseEvent) => nearestBar(bars, clientX);
	plot.setAttribute('role', 'slider');
	plot.setAttribute('tabindex', '0');
	plot.setAttribute('aria-valuemin', '1');
	plot.setAttribute('aria-valuemax', String(bars.length));
	show(0);
	show(null);
	plot.addEventListener('pointermove', (event) => show(under(event)));
	plot.addEventListener('pointerleave', () => show(null));
	plot.addEventListener('focus', () => show(at));
	plot.addEventListener('blur', () => show(null));
	plot.addEventListener('click', (event) => {
		if (event.pointerType === 'mouse') links[under(event)]?.click();
	});
	plot.addEventListener('keydown', (event) => {
		const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : at + (STEPS[event.key] ?? 0);
		if (event.key === 'Enter') links[at]?.click();
		else if (to !== at || event.key in STEPS) {
			event.preventDefault();
			show(to);
		}
	});
}

/** The bar whose middle is nearest to a place across the window, in CSS pixels. */
function nearestBar(bars: readonly SVGGElement[], x: number): number {
	const gaps = bars.map((bar) => {
		const box = bar.getBoundingClientRect();
		return Math.abs((box.left + box.right) / 2 - x);
	});
	return gaps.indexOf(Math.min(...gaps));
}
