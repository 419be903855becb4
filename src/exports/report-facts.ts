import { type Authorities, absoluteUrl, type ReportFrontmatter, reportUrl, site } from '#model';

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
