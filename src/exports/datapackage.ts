import { absoluteUrl, FIELDS, homeUrl, site } from '#model';
import { CC0, METADATA_LICENCE } from './licence.ts';

/** A file of the package: its name beside `datapackage.json`, what it is, its length and SHA-256. */
export interface PackagedFile {
	readonly name: string;
	readonly mediatype: string;
	readonly description: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** What the data files are and what their columns mean, as Frictionless Data Package: the file `datapackage.json`. */
export function datapackage(files: readonly PackagedFile[]): string {
	const description = {
		name: slug(site.title) || 'archive',
		title: site.title,
		description:
			`${site.subjectSentence} ${METADATA_LICENCE} ${site.rights} In CSV files a text that begins like a formula has an apostrophe in front.`
				.replace(/ {2,}/g, ' ')
				.trim(),
		profile: 'data-package',
		licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0, for the descriptions; not for the texts of the reports', path: CC0 }],
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
