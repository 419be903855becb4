import type { Field, ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { plainDate } from './citation-date.ts';
import { type Forms, knownLanguage, namedValues, UNTITLED } from './named-values.ts';
import type { ReportFacts } from './report-facts.ts';
import { METADATA_LICENCE } from './report-facts.ts';

/** One `<meta>` of a report page: named by `name` (Dublin Core, citation_…) or by `property` (Open Graph). */
export type MetaTag =
	| { readonly name: string; readonly content: string }
	| { readonly property: string; readonly content: string };

/** The `<link>` that goes with the Dublin Core names. */
export const DUBLIN_CORE_LINK = { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' } as const;

/** What Dublin Core wants in a form of its own. */
const DUBLIN_CORE: Forms = {
	id: (_, { url }) => url,
	headline: titleOf,
	date: plainDate,
	outlet: (_, { outletLabel }) => outletLabel,
	language: knownLanguage,
	rights: ({ rights }) => [rights, METADATA_LICENCE].filter(Boolean).join(' '),
};

/**
 * The meta tags of a report page, by which reference managers save it as a newspaper article. Never
 * citation_journal_title, which would make it a journal article, and never og:type website, a web page.
 */
export function metaTags(report: ReportFrontmatter, facts: ReportFacts, fields?: readonly Field[]): MetaTag[] {
	const named = (name: string, value: string | null | undefined) => (value ? [{ name, content: plainText(value) }] : []);
	const property = (key: string, value: string | null | undefined) =>
		value ? [{ property: key, content: plainText(value) }] : [];
	const dublinCore = namedValues('dublinCore', report, facts, DUBLIN_CORE, fields);
	const openGraph = namedValues('openGraph', report, facts, {}, fields);
	const title = titleOf(report);
	const date = plainDate(report);
	return [
		...property('z:itemType', 'newspaperArticle'),
		...named('DC.type', 'newspaperArticle'),
		...dublinCore.flatMap(([name, value]) => [value].flat().flatMap((one) => named(`DC.${name}`, String(one)))),
		...named('citation_title', title),
		...report.authors.flatMap(({ name }) => named('citation_author', name)),
		...named('citation_date', date),
		...named('citation_language', knownLanguage(report)),
		...named('citation_public_url', facts.url ?? report.source.url),
		...named('eprints.place_of_pub', report.dateline?.place),
		...property('og:type', 'article'),
		...property('og:title', title),
		...property('og:site_name', facts.archiveTitle),
		...property('og:url', facts.url),
		...property('article:published_time', isDay(date) ? date : null),
		...openGraph.flatMap(([name, value]) => property(name, String(value))),
	];
}

function isDay(date: string | null): boolean {
	return date?.length === 10;
}

function titleOf({ headline }: ReportFrontmatter): string {
	return headline ?? UNTITLED;
}
