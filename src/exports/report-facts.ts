import { type Authorities, absoluteUrl, FIELDS, type Field, type ReportFrontmatter, reportUrl, site } from '#model';
import { plainText } from '#text';

/** A place as other formats describe it. */
export interface PlaceFact {
	readonly label: string;
	readonly latitude?: number;
	readonly longitude?: number;
}

/** What somebody else's format needs to know besides the report itself. */
export interface ReportFacts {
	/** The publication, as readers see it; null when unknown. */
	readonly outletLabel: string | null;
	/** Who carried another outlet's report; null when nobody did. */
	readonly carriedByLabel: string | null;
	readonly archiveTitle: string;
	/** Absolute address of the report's page; null while the archive has no address. */
	readonly url: string | null;
	/** Family names that the authority files give, by person id. */
	readonly familyNames?: ReadonlyMap<string, string>;
	/** The places that the report names, in order of first mention. */
	readonly places?: readonly PlaceFact[];
	/** Labels of the groups and people that the report names. */
	readonly subjects?: readonly string[];
}

/** A question to the authority files, asked once per build: facts for any report. */
export function reportFacts(authorities: Authorities): (report: ReportFrontmatter) => ReportFacts {
	const outlets = new Map(authorities.outlet.map((outlet) => [outlet.id, outlet.label]));
	const subjects = new Map([...authorities.group, ...authorities.person].map(({ id, label }) => [id, label]));
	const places = new Map(
		authorities.place.map(({ id, label, coordinates }): [string, PlaceFact] => [id, { label, ...coordinates }]),
	);
	const familyNames = new Map(
		authorities.person.flatMap(({ id, familyName }): [string, string][] => (familyName ? [[id, familyName]] : [])),
	);
	const labelOf = (name: string | null) => (name === null ? null : (outlets.get(name) ?? name));
	return (report) => ({
		outletLabel: labelOf(report.outlet),
		carriedByLabel: labelOf(report.carriedBy),
		archiveTitle: site.title,
		url: absoluteUrl(reportUrl(report.id), site.url),
		familyNames,
		places: report.places.flatMap((id) => places.get(id) ?? []),
		subjects: [...report.groups, ...report.people].flatMap((id) => subjects.get(id) ?? []),
	});
}

/** Stands in every file that others take away: what they may do with it. */
export const METADATA_LICENCE =
	'This description is dedicated to the public domain (CC0 1.0). The text of the report is not: its rights remain with its publisher.';

/** Address of the public domain dedication. */
export const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** Address of the licence of the gazetteer. */
export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** The formats that have names of their own for our fields, by the column of the table that holds them. */
type Format = 'dublinCore' | 'schemaOrg' | 'openGraph' | 'csl' | 'ris';

/** How a format wants the fields that it does not take as plain text, number or list. */
export type Forms = {
	readonly [Key in Field['key']]?: (report: ReportFrontmatter, facts: ReportFacts) => unknown;
};

/**
 * What a format says of a report: its own names with their values, in the order of the table of fields. What is not
 * known (null, an empty text or list) is left out.
 *
 * @param forms the fields that this format wants in a form of its own
 */
export function namedValues(
	format: Format,
	report: ReportFrontmatter,
	facts: ReportFacts,
	forms: Forms,
	fields: readonly Field[] = FIELDS,
): [name: string, value: unknown][] {
	return fields.flatMap((field): [string, unknown][] => {
		const name = field[format];
		if (name === undefined) return [];
		const form = forms[field.key];
		const value = form ? form(report, facts) : fieldValue(field, report);
		return isKnown(value) ? [[name, value]] : [];
	});
}

function isKnown(value: unknown): boolean {
	return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The language of a report; null when it cannot be told. */
export function knownLanguage({ language }: ReportFrontmatter): string | null {
	return language === 'und' ? null : language;
}

/** What stands in the place of a headline that no report has. */
export const UNTITLED = 'Untitled report';

/** The value of a field in a row of data: text, number or list of texts; null when unknown. */
export function fieldValue(field: Field, report: ReportFrontmatter): string | number | readonly string[] | null {
	switch (field.key) {
		case 'authors':
		case 'translators':
			return report[field.key].map(({ name }) => plainText(name));
		case 'dateline':
			return report.dateline === null
				? null
				: plainText([report.dateline.place, report.dateline.agency].filter(Boolean).join(', '));
		default:
			return clean(
				field.key.startsWith('source.')
					? report.source[field.key.slice(7) as keyof ReportFrontmatter['source']]
					: report[field.key as keyof ReportFrontmatter],
			);
	}
}

function clean(value: unknown): string | number | readonly string[] | null {
	if (typeof value === 'number') return value;
	if (Array.isArray(value)) return value.map((item) => plainText(String(item)));
	return typeof value === 'string' ? plainText(value) : null;
}
