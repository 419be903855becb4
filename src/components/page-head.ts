import { monthOf, type Report, yearOf } from '#archive';
import { DUBLIN_CORE_LINK } from '#exports';
import { datesUrl, monthUrl, reportFormUrl, yearUrl } from '#model';
import { plainText } from '#text';

/** What tabs, bookmarks and lists of hits show of a title. */
const LONGEST = 70;

/**
 * The title of a page, as much of it as is shown: the parts joined, the last ones left out when there is no room, the
 * first cut between words when it alone is too long.
 * @param parts most telling first: "Sluices reopen", "North Coast Wire, 14 March 2017", "Cuttings"
 */
export function pageTitle(parts: readonly string[]): string {
	const sentences = parts.map(plainText).filter((part) => part !== '');
	for (let length = sentences.length; length > 0; length--) {
		const title = sentences.slice(0, length).reduce((all, part) => `${all}${/[.?!…]$/.test(all) ? '' : '.'} ${part}`);
		if (title.length <= LONGEST) return title;
	}
	const start = (sentences[0] ?? '').slice(0, LONGEST - 1);
	const space = start.lastIndexOf(' ');
	return `${(space > LONGEST / 2 ? start.slice(0, space) : start).toWellFormed()}…`;
}

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
