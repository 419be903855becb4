import { absoluteUrl, FIELDS, type Field, homeUrl, type ReportFrontmatter, reportUrl, site } from '#model';
import { by, csv, withoutControls } from '#text';
import { CC_BY, CC0, fieldValue, METADATA_LICENCE } from './report-facts.ts';

/** All reports, a row each: the file `reports.csv`. The last column says what the row may be used for. */
export function reportsCsv(reports: readonly ReportFrontmatter[], fields: readonly Field[] = FIELDS): string {
	const header = [...fields.map(({ column }) => column), 'metadata_licence'];
	return csv([header, ...reports.map((report) => [...fields.map((field) => fieldValue(field, report)), 'CC0-1.0'])]);
}

/** Which capture stands in which file of the archive: the file `captures.csv`. */
export function capturesCsv(reports: readonly ReportFrontmatter[]): string {
	const rows = reports.map(({ id, source }) => [
		id,
		`captures/${id}.txt`,
		source.file,
		source.bytes,
		source.encoding,
		source.sha256,
	]);
	return csv([['id', 'file', 'original_name', 'bytes', 'encoding', 'sha256'], ...rows]);
}

/**
 * The SHA-256 of every capture, a line each, as `sha256sum -c` reads it: the file `captures-sha256.txt`. Known before
 * any page is made, so that a page can print this list's own hash.
 */
export function captureManifest(reports: readonly ReportFrontmatter[]): string {
	return reports
		.map(({ id, source }) => `${source.sha256}  reports/${id}.txt\n`)
		.sort(by((line) => line.slice(66)))
		.join('');
}

/** All reports as one JSON document, a report a line: the file `reports.json`. */
export function reportsJson(reports: readonly ReportFrontmatter[], fields: readonly Field[] = FIELDS): string {
	const rows = reports.map((report) =>
		JSON.stringify({
			...Object.fromEntries(fields.map((field) => [field.column, fieldValue(field, report)])),
			page: reportUrl(report.id),
		}),
	);
	return `{"licence":${JSON.stringify(METADATA_LICENCE)},"reports":[\n${rows.join(',\n')}\n]}\n`;
}

/** A report with its text. */
type WithText = ReportFrontmatter & { passages(): readonly { readonly inlines: readonly { readonly text: string }[] }[] };

/** The texts as tools for text reuse read them, a report a line: the file `reports.jsonl`. The texts are not CC0. */
export function reportsJsonl(reports: readonly WithText[]): string {
	return reports
		.map((report) =>
			JSON.stringify({
				id: report.id,
				series: report.outlet ?? 'unknown',
				date: report.dateEarliest,
				text: report
					.passages()
					.map(({ inlines }) => withoutControls(inlines.map(({ text }) => text).join('')))
					.join('\n\n'),
				rights: report.rights ?? 'The text is not in the public domain: its rights remain with its publisher.',
			}),
		)
		.map((line) => `${line}\n`)
		.join('');
}

/** A file of the package: its name beside `datapackage.json`, what it is, its length and SHA-256. */
export interface PackagedFile {
	readonly name: string;
	readonly mediatype: string;
	readonly description: string;
	readonly bytes: number;
	readonly sha256: string;
}

/**
 * What the data files are and what their columns mean, as Frictionless Data Package: the file `datapackage.json`.
 *
 * @param gazetteer whether names were found with the gazetteer, whose source then is named
 */
export function datapackage(files: readonly PackagedFile[], gazetteer = false): string {
	const description = {
		name: slug(site.title) || 'archive',
		title: site.title,
		description:
			`${site.subjectSentence} ${METADATA_LICENCE} ${site.rights} In CSV files a text that begins like a formula has an apostrophe in front.`
				.replace(/ {2,}/g, ' ')
				.trim(),
		profile: 'data-package',
		licenses: [
			{ name: 'CC0-1.0', title: 'CC0 1.0, for the descriptions; not for the texts of the reports', path: CC0 },
			...(gazetteer
				? [{ name: 'CC-BY-4.0', title: 'CC BY 4.0, GeoNames, for positions of recognised places', path: CC_BY }]
				: []),
		],
		...(gazetteer && {
			sources: [
				{
					title: 'GeoNames, CC BY 4.0, cut down to larger places and regions; positions of recognised places are from it',
					path: 'https://www.geonames.org/',
				},
			],
		}),
		...(site.url !== '' && { homepage: absoluteUrl(homeUrl(), site.url) }),
		resources: files.map(({ name, mediatype, description, bytes, sha256 }) => ({
			name: slug(name),
			path: name,
			mediatype,
			description,
			encoding: 'utf-8',
			bytes,
			hash: `sha256:${sha256}`,
			...(name === 'reports.csv' && {
				profile: 'tabular-data-resource',
				dialect: { lineTerminator: '\r\n' },
				schema: tableSchema(),
			}),
		})),
	};
	return `${JSON.stringify(description, null, '\t')}\n`;
}

function tableSchema() {
	const fields = FIELDS.map(({ column, type, meaning }) => ({
		name: column,
		type: type === 'number' ? 'integer' : 'string',
		description: type === 'list' ? `${meaning} Separated by "; ".` : meaning,
	}));
	const licence = { name: 'metadata_licence', type: 'string', description: METADATA_LICENCE };
	return { fields: [...fields, licence], primaryKey: 'id', missingValues: [''] };
}

function slug(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
