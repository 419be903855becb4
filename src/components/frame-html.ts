import { type Archive, abstractCount, chronology } from '#archive';
import { aboutUrl, dataUrl, datesUrl, deskUrl, homeUrl, integrityUrl, KINDS, kindUrl, searchUrl, site } from '#model';
import { escapeHtml, memoize } from '#text';
import { count, say, words } from '#words';
import type { Section } from './section.ts';

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
<button class="mode" type="button" data-mode hidden${says}></button>`;
}

/** Where a contact leads: an https address as it is, an e-mail address with mailto:. Null when there is none. */
export function contactHref(contact: string): string | null {
	if (contact === '') return null;
	return /^https:\/\//.test(contact) ? contact : `mailto:${contact}`;
}
