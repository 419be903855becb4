import type { Field, ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { plainDate } from './citation-date.ts';
import { type Forms, knownLanguage, namedValues } from './named-values.ts';
import type { ReportFacts } from './report-facts.ts';
import { CC0 } from './report-facts.ts';

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
