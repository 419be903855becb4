import { perArchive } from '#archive';
import { aboutUrl, datesUrl, homeUrl, KINDS, kindUrl, searchUrl, site } from '#model';
import { escapeHtml } from '#text';
import { words } from '#words';
import type { Section } from './section.ts';

/** The head of every page: the archive's name, the main menu, the button for the dark. Drawn once for each section. */
export const mastheadHtml = perArchive(() => {
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
