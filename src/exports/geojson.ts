import { authorityUrl, type Place, type ReportFrontmatter } from '#model';
import { METADATA_LICENCE } from './licence.ts';

/** The places that reports name and whose position is known, as points (RFC 7946): the file `places.geojson`. */
export function placesGeojson(places: readonly Place[], reports: readonly ReportFrontmatter[]): string {
	const counts = new Map<string, number>();
	for (const id of reports.flatMap((report) => report.places)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const features = places.flatMap(({ id, label, type, coordinates, precision, wikidata, geonames }) => {
		const count = counts.get(id);
		if (!count || !coordinates) return [];
		return {
			type: 'Feature',
			id,
			geometry: { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
			properties: {
				label,
				type,
				reports: count,
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
