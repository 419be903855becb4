import { monthOf, type Report, yearOf } from '#archive';
import { DUBLIN_CORE_LINK } from '#exports';
import { datesUrl, monthUrl, reportFormUrl, yearUrl } from '#model';

/** A link in the head of a page. */
export interface HeadLink {
	readonly rel: string;
	readonly href: string;
	readonly type?: string;
	readonly title?: string;
}

/** Where a report's page leads machines: up to its month, and to its other forms. */
export function reportLinks(report: Report): HeadLink[] {
	const month = monthOf(report);
	const year = yearOf(report);
	const other = (form: Parameters<typeof reportFormUrl>[1], type: string, title: string) => ({
		rel: 'alternate',
		href: reportFormUrl(report.id, form),
		type,
		title,
	});
	return [
		DUBLIN_CORE_LINK,
		{ rel: 'up', href: month ? monthUrl(month) : year ? yearUrl(year) : datesUrl() },
		other('ris', 'application/x-research-info-systems', 'RIS'),
		other('bib', 'application/x-bibtex', 'BibLaTeX'),
		other('json', 'application/vnd.citationstyles.csl+json', 'CSL-JSON'),
		other('md', 'text/markdown', 'Markdown'),
		other('txt', 'text/plain', 'TXT'),
	];
}
