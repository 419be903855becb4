import type { Field, ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { plainDate } from './citation-parts.ts';
import { CC0, type Forms, knownLanguage, METADATA_LICENCE, namedValues, type ReportFacts, UNTITLED } from './report-facts.ts';

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

function titleOf({ headline }: ReportFrontmatter): string {
	return headline ?? UNTITLED;
}

/** What schema.org wants in a form of its own. A day that is not known is never named. */
const SCHEMA_ORG: Forms = {
	date: (report) => (isDay(plainDate(report)) ? plainDate(report) : null),
	outlet: (_, { outletLabel }) => organization(outletLabel),
	carriedBy: (_, { carriedByLabel }) => organization(carriedByLabel),
	authors: ({ authors }) => authors.map(({ name, role }) => ({ ...person(name), ...(role && { jobTitle: plainText(role) }) })),
	translators: ({ translators }) => translators.map(({ name }) => person(name)),
	places: (_, { places = [] }) =>
		places.map(({ label, latitude, longitude }) => ({
			'@type': 'Place',
			name: label,
			...(latitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
		})),
	language: knownLanguage,
};

/** A report as a schema.org NewsArticle, ready to stand inside `<script type="application/ld+json">`. */
export function jsonLd(report: ReportFrontmatter, facts: ReportFacts): string {
	return scriptSafe(newsArticle(report, facts));
}

/** JSON in which no character can end a script element or a line of one. */
export function scriptSafe(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The properties of a schema.org NewsArticle. */
export function newsArticle(report: ReportFrontmatter, facts: ReportFacts, fields?: readonly Field[]): Record<string, unknown> {
	const article: Record<string, unknown> = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': facts.url,
		url: facts.url,
		...Object.fromEntries(namedValues('schemaOrg', report, facts, SCHEMA_ORG, fields)),
		temporalCoverage: isDay(plainDate(report)) ? null : report.date,
		locationCreated: report.dateline?.place ? { '@type': 'Place', name: plainText(report.dateline.place) } : null,
		isPartOf: { '@type': 'Collection', name: facts.archiveTitle },
		sdLicense: CC0,
	};
	return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null));
}

function isDay(date: string | null): boolean {
	return date?.length === 10;
}

function person(name: string) {
	return { '@type': 'Person', name: plainText(name) };
}

function organization(label: string | null) {
	return label === null ? null : { '@type': 'Organization', name: plainText(label) };
}
