import { type Archive, ruler, type Year } from '#archive';
import { datesUrl, yearUrl } from '#model';
import { escapeHtml, memoize } from '#text';
import { count, words } from '#words';

/**
 * The years under the masthead, as a list. Every page has it and few years differ from page to page, so each is drawn
 * once for what is inked.
 */
export const rulerHtml = memoize((archive: Archive) => {
	const { years, folded, peak } = ruler(archive);
	const w = words();
	const size = years.length > 8 ? ' class="many"' : years.length < 3 ? ' class="few"' : '';
	const earlier = escapeHtml(w.page.earlierYears);
	const fold = `<li class="fold${folded ? '' : ' phone'}"><a href="${datesUrl()}"><span>${earlier}</span></a></li>`;
	const start = `<ol${size}> ${folded || years.length > 8 ? `${fold} ` : ''}`;
	const resting = new Map(years.map((year) => [year.year, yearHtml(year, peak, null)]));
	/** @param at YYYY or YYYY-MM that the page is about, or an empty string */
	return memoize((at: string): string => {
		const items = years.map((year) => (at.startsWith(year.year) ? yearHtml(year, peak, at) : resting.get(year.year)));
		return `${start}${items.join('')} </ol>`;
	});
});

function yearHtml(year: Year, peak: number, at: string | null): string {
	const rest = bars(year, peak, (month) => month !== at);
	const inked = at === null ? '' : bars(year, peak, (month) => month === at);
	const reports = escapeHtml(count(words().count.reports, year.count));
	const label = `<span>${year.year}<span class="vh">: ${reports}</span></span>`;
	const paths = `<path d="M1 23.5h118" class="base" vector-effect="non-scaling-stroke"></path>${rest && `<path d="${rest}"></path>`}${inked && `<path class="on" d="${inked}"></path>`}`;
	const drawing = `<svg viewBox="0 0 120 24" width="120" height="24" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`;
	const here = at === null ? '' : ' aria-current="true"';
	const link =
		year.count > 0
			? `<a href="${yearUrl(year.year)}"${here}>${label}${drawing}</a>`
			: `<span class="none">${label}${drawing}</span>`;
	return `<li${at === null ? '' : ' class="here"'}>${link}</li>`;
}

/** Twelve bars in a box of 120 by 24, as a path; the months for which `take` says yes. */
function bars(year: Year, peak: number, take: (month: string) => boolean): string {
	return year.months
		.map(({ month, reports }, index) => {
			if (reports.length === 0 || !take(month)) return '';
			const height = Math.round(20 + (reports.length / peak) * 200) / 10;
			return `M${index * 10 + 1} 24v-${height}h8v${height}z`;
		})
		.join('');
}
