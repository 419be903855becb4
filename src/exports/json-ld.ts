import type { ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { plainDate } from './citation-date.ts';
import { CC0 } from './licence.ts';
import type { ReportFacts } from './report-facts.ts';

/** A report as a schema.org NewsArticle, ready to stand inside `<script type="application/ld+json">`. */
export function jsonLd(report: ReportFrontmatter, facts: ReportFacts): string {
	return scriptSafe(newsArticle(report, facts));
}

/** JSON in which no character can end a script element or a line of one. */
export function scriptSafe(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The properties of a schema.org NewsArticle. A day that is not known is never named. */
export function newsArticle(report: ReportFrontmatter, facts: ReportFacts): Record<string, unknown> {
	const date = plainDate(report);
	const isDay = date?.length === 10;
	const article: Record<string, unknown> = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': facts.url,
		url: facts.url,
		headline: report.headline === null ? null : plainText(report.headline),
		alternativeHeadline: report.alternateHeadlines.map(plainText),
		datePublished: isDay ? date : null,
		temporalCoverage: isDay ? null : report.date,
		author: report.authors.map(({ name, role }) => ({
			'@type': 'Person',
			name: plainText(name),
			...(role && { jobTitle: plainText(role) }),
		})),
		translator: report.translators.map(({ name }) => ({ '@type': 'Person', name: plainText(name) })),
		publisher: organization(facts.outletLabel),
		provider: organization(facts.carriedByLabel),
		articleSection: report.kicker === null ? null : plainText(report.kicker),
		dateline: report.dateline === null ? null : datelineText(report.dateline),
		locationCreated: report.dateline?.place ? { '@type': 'Place', name: plainText(report.dateline.place) } : null,
		contentLocation: (facts.places ?? []).map(({ label, latitude, longitude }) => ({
			'@type': 'Place',
			name: label,
			...(latitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
		})),
		keywords: report.keywords.map(plainText),
		inLanguage: report.language === 'und' ? null : report.language,
		wordCount: report.words,
		isBasedOn: report.source.url,
		isPartOf: { '@type': 'Collection', name: facts.archiveTitle },
		copyrightNotice: report.rights,
		sdLicense: CC0,
	};
	return Object.fromEntries(
		Object.entries(article).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
	);
}

function organization(label: string | null) {
	return label === null ? null : { '@type': 'Organization', name: plainText(label) };
}

function datelineText({ place, agency }: { place: string | null; agency: string | null }): string | null {
	const parts = [place, agency].filter((part) => part !== null).map(plainText);
	return parts.length === 0 ? null : parts.join(', ');
}
