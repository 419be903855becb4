import type { Archive } from '../archive/archive.ts';
import { capturesCsv, reportsCsv } from '../exports/csv.ts';
import { datapackage, type PackagedFile } from '../exports/datapackage.ts';
import { placesGeojson } from '../exports/geojson.ts';
import { reportsJson, reportsJsonl } from '../exports/reports-json.ts';
import type { EmittedFile } from './emitted-files.ts';

/** The archive as data, under `data/`: tables, texts, places and the description of all of them. */
export function dataFiles(archive: Archive): EmittedFile[] {
	const files = once(() => packaged(archive));
	const file = (name: string): EmittedFile => ({
		path: `data/${name}`,
		content: () => files().find((one) => one.name === name)?.content ?? '',
	});
	return [...NAMES.map(file), { path: 'data/datapackage.json', content: () => datapackage(files()) }];
}

const NAMES = ['reports.csv', 'reports.json', 'reports.jsonl', 'places.geojson', 'captures.csv'];

function packaged({ reports, authorities }: Archive): PackagedFile[] {
	return [
		{ name: 'reports.csv', mediatype: 'text/csv', description: 'One row a report.', content: reportsCsv(reports) },
		{
			name: 'reports.json',
			mediatype: 'application/json',
			description: 'The same with lists kept.',
			content: reportsJson(reports),
		},
		{
			name: 'reports.jsonl',
			mediatype: 'application/x-ndjson',
			description: 'The texts, for finding shared passages. Not CC0.',
			content: reportsJsonl(reports),
		},
		{
			name: 'places.geojson',
			mediatype: 'application/geo+json',
			description: 'The places that reports name.',
			content: placesGeojson(authorities.place, reports),
		},
		{
			name: 'captures.csv',
			mediatype: 'text/csv',
			description: 'Original names of the captures.',
			content: capturesCsv(reports),
		},
	];
}

function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
