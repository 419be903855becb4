import { abstractCount, chronology, perArchive } from '#archive';
import { aboutUrl, dataUrl, deskUrl, integrityUrl, site } from '#model';
import { escapeHtml } from '#text';
import { count, say, words } from '#words';

/** The foot of every page: what the archive keeps, and where to read how. Drawn once. */
export const footerHtml = perArchive((archive): string => {
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
