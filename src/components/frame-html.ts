import { type Archive, abstractCount, chronology, ruler, type Year } from '#archive';
import {
	aboutUrl,
	dataUrl,
	datesUrl,
	deskUrl,
	homeUrl,
	integrityUrl,
	KINDS,
	type Kind,
	kindUrl,
	searchUrl,
	site,
	yearUrl,
} from '#model';
import { escapeHtml, memoize } from '#text';
import { count, say, words } from '#words';

/** The foot of every page: what the archive keeps, and where to read how. Drawn once. */
export const footerHtml = memoize((archive: Archive): string => {
	const w = words();
	const { years } = chronology(archive);
	const abstracts = abstractCount(archive);
	const total = archive.reports.length;
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	const span =
		first === undefined || last === undefined
			? null
			: first === last
				? say(w.page.inYear, { year: first })
				: say(w.page.inYears, { from: first, to: last });
	const keeps = count(span ? w.page.keepsSpan : w.page.keeps, total, { title: site.title, span: span ?? '' });
	const form = abstracts > 0 ? count(abstracts === total ? w.page.onlyAbstracts : w.page.abstracts, abstracts) : '';
	const links = [
		[aboutUrl(), w.page.method],
		[`${aboutUrl()}#corrections`, w.page.corrections],
		[dataUrl(), w.page.data],
		[integrityUrl(), w.page.integrity],
		...(import.meta.env?.DEV ? [[deskUrl(), w.desk.title]] : []),
	] as const;
	const items = links.map(([href = '', label = '']) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`);
	return `<p>${escapeHtml(`${keeps} ${form} ${w.page.claim}`)}</p>
<ul>${items.join('')}</ul>`;
});

/** The head of every page: the archive's name, the main menu, the button for the dark. Drawn once for each section. */
export const mastheadHtml = memoize((_: Archive) => {
	const sections: [Section, string][] = [
		['search', searchUrl()],
		['dates', datesUrl()],
		...KINDS.map((kind): [Section, string] => [kind, kindUrl(kind)]),
		['about', aboutUrl()],
	];
	const drawn = new Map([null, ...sections.map(([key]) => key)].map((current) => [current, html(sections, current)]));
	return (current: Section | null): string => drawn.get(current) ?? html(sections, current);
});

function html(sections: readonly [Section, string][], current: Section | null): string {
	const w = words();
	const items = sections.map(([key, href]) => {
		const here = current === key ? ' aria-current="page"' : '';
		return `<li><a href="${escapeHtml(href)}"${here}>${escapeHtml(w.nav[key])}</a></li>`;
	});
	const { dark, light, useDark, useLight } = w.page;
	const data = Object.entries({ dark, light, 'dark-title': useDark, 'light-title': useLight });
	const says = data.map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`).join('');
	return `<a class="brand" href="${escapeHtml(homeUrl())}">${escapeHtml(site.title)}</a>
<nav aria-label="${escapeHtml(w.page.main)}"><ul>${items.join('')}</ul></nav>
${current === 'search' ? '' : seek()}<button class="mode" type="button" data-mode hidden${says}></button>`;
}

/** A box for a search on every page but the one that searches: a plain form, which needs no script. */
function seek(): string {
	const w = words();
	const label = escapeHtml(w.home.find);
	const placeholder = escapeHtml(w.nav.search);
	const box = `<input type="search" name="q" dir="auto" aria-label="${label}" placeholder="${placeholder}" autocomplete="off">`;
	// Enter sends the form; the button is for those who are told of it by a program that reads the page aloud.
	const send = `<button class="vh" type="submit" tabindex="-1">${placeholder}</button>`;
	return `<form class="seek" role="search" aria-label="${label}" action="${escapeHtml(searchUrl())}">${box}${send}</form>`;
}

/** Where a contact leads: an https address as it is, an e-mail address with mailto:. Null when there is none. */
export function contactHref(contact: string): string | null {
	if (contact === '') return null;
	return /^https:\/\//.test(contact) ? contact : `mailto:${contact}`;
}

/** A section of the site, as the main menu names it. */
export type Section = 'search' | 'dates' | 'about' | Kind;

/**
 * The years under the masthead, as a list. Every page has it and few years differ from page to page, so each is drawn
 * once for the year or month that it marks.
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
	const here = at === null ? '' : bars(year, peak, (month) => month === at);
	const reports = escapeHtml(count(words().count.reports, year.count));
	const label = `<span>${year.year}<span class="vh">: ${reports}</span></span>`;
	const base = '<path d="M1 23.5h118" class="base" vector-effect="non-scaling-stroke"></path>';
	const paths = `${base}${rest && `<path d="${rest}"></path>`}${here && `<path class="on" d="${here}"></path>`}`;
	const drawing = `<svg viewBox="0 0 120 24" width="120" height="24" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`;
	const current = at === null ? '' : ' aria-current="true"';
	const link =
		year.count > 0
			? `<a href="${yearUrl(year.year)}"${current}>${label}${drawing}</a>`
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
