import { type AuthorityRecord, authorityUrl, type Kind } from '#model';
import { csv } from '#text';
import { METADATA_LICENCE } from './report-facts.ts';

/** A name with what is known of it, for those who take the data away. */
export interface NamedRow {
	readonly kind: Kind;
	readonly record: AuthorityRecord;
	/** Who says that it is a name: a record, or the program alone. */
	readonly basis: 'recorded' | 'recognised';
	/** Whether somebody has checked it: it has a record, or a cataloguer has confirmed it. */
	readonly checked: boolean;
	/** Ids of the reports that name it; of an outlet, that it published or carried. */
	readonly reports: readonly string[];
}

const COLUMNS = [
	'kind',
	'id',
	'label',
	'basis',
	'checked',
	'spellings',
	'reports',
	'latitude',
	'longitude',
	'precision_km',
	'country',
	'wikidata',
	'geonames',
	'page',
] as const;

/** All names, a row each: the file `names.csv`. */
export function namesCsv(names: readonly NamedRow[]): string {
	return csv([[...COLUMNS], ...names.map((name) => COLUMNS.map((column) => cellOf(name, column)))]);
}

/** All names as one JSON document, a name a line, each with the ids of its reports: the file `names.json`. */
export function namesJson(names: readonly NamedRow[]): string {
	const rows = names.map((name) => {
		const values = COLUMNS.map((column) => [column, column === 'reports' ? name.reports : cellOf(name, column)] as const);
		return JSON.stringify(Object.fromEntries(values.filter(([, value]) => value !== null)));
	});
	return `{"licence":${JSON.stringify(METADATA_LICENCE)},"names":[\n${rows.join(',\n')}\n]}\n`;
}

function cellOf({ kind, record, basis, checked, reports }: NamedRow, column: (typeof COLUMNS)[number]) {
	const place = 'coordinates' in record ? record : null;
	switch (column) {
		case 'kind':
			return kind;
		case 'basis':
			return basis;
		case 'checked':
			return checked ? 'yes' : 'no';
		case 'spellings':
			return spellingsOf(record);
		case 'reports':
			return reports.length;
		case 'latitude':
		case 'longitude':
			return place?.coordinates?.[column] ?? null;
		case 'precision_km':
			return place?.precision ?? null;
		case 'page':
			return authorityUrl(kind, record.id);
		default:
			return (record as Partial<Record<typeof column, string | number>>)[column] ?? null;
	}
}

function spellingsOf({ label, aliases, arabic, otherScripts, acronyms, translations }: AuthorityRecord): string[] {
	return [...new Set([label, ...aliases, ...arabic, ...otherScripts, ...acronyms, ...translations])];
}

/** The places that reports name and whose position is known, as points (RFC 7946): the file `places.geojson`. */
export function placesGeojson(names: readonly NamedRow[]): string {
	const features = names.flatMap(({ kind, record, basis, checked, reports }) => {
		if (kind !== 'place' || !('coordinates' in record) || !record.coordinates || reports.length === 0) return [];
		const { id, label, type, coordinates, precision, wikidata, geonames } = record;
		return {
			type: 'Feature',
			id,
			geometry: { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
			properties: {
				label,
				type,
				basis,
				checked,
				reports: reports.length,
				precisionKilometres: precision,
				wikidata,
				geonames,
				page: authorityUrl('place', id),
			},
		};
	});
	const rows = features.map((feature) => JSON.stringify(feature)).join(',\n');
	return `{"type":"FeatureCollection","licence":${JSON.stringify(METADATA_LICENCE)},"features":[\n${rows}\n]}\n`;
}
