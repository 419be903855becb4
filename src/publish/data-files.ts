import { hash } from 'node:crypto';
import { type Archive, foundName, isUnchecked, reportsOf, usesGazetteer } from '#archive';
import {
	capturesCsv,
	datapackage,
	type NamedRow,
	namesCsv,
	namesJson,
	type PackagedFile,
	placesGeojson,
	reportsCsv,
	reportsJson,
	reportsJsonl,
} from '#exports';
import { KINDS } from '#model';
import { memoize } from '#text';
import type { EmittedFile } from './draft.ts';

/** A data file: its name below `data/`, what it is, and how it is made. */
interface DataFile {
	readonly name: string;
	readonly mediatype: string;
	readonly description: string;
	readonly make: () => string;
}

/** The archive as data, under `data/`: tables, texts, places and the description of all of them. */
export function dataFiles(archive: Archive): EmittedFile[] {
	// What the description says of each file is noted when it is made: all of them at once would fill the memory.
	const noted = new Map<string, PackagedFile>();
	const made = ({ make, ...about }: DataFile): string => {
		const content = make();
		noted.set(about.name, { ...about, bytes: Buffer.byteLength(content), sha256: hash('sha256', content) });
		return content;
	};
	const files = filesOf(archive);
	const description = () => {
		for (const file of files) if (!noted.has(file.name)) made(file);
		return datapackage(
			files.flatMap(({ name }) => noted.get(name) ?? []),
			usesGazetteer(archive),
		);
	};
	return [
		...files.map((file): EmittedFile => ({ path: `data/${file.name}`, content: () => made(file) })),
		{ path: 'data/datapackage.json', content: description },
	];
}

/** Every name that has a page, by kind: those of records, and those that the program found. */
function namedRows(archive: Archive): NamedRow[] {
	return KINDS.flatMap((kind) =>
		archive.authorities[kind].map((record) => ({
			kind,
			record,
			basis: foundName(archive, kind, record.id) === null ? ('recorded' as const) : ('recognised' as const),
			checked: !isUnchecked(archive, kind, record.id),
			reports: reportsOf(archive, kind, record.id).map(({ id }) => id),
		})),
	);
}

function filesOf(archive: Archive): DataFile[] {
	const { reports } = archive;
	const names = memoize((_: Archive) => namedRows(archive));
	return [
		{ name: 'reports.csv', mediatype: 'text/csv', description: 'One row a report.', make: () => reportsCsv(reports) },
		{
			name: 'reports.json',
			mediatype: 'application/json',
			description: 'The same with lists kept.',
			make: () => reportsJson(reports),
		},
		{
			name: 'reports.jsonl',
			mediatype: 'application/x-ndjson',
			description: 'The texts, for finding shared passages. Not CC0.',
			make: () => reportsJsonl(reports),
		},
		{
			name: 'places.geojson',
			mediatype: 'application/geo+json',
			description: 'The places that reports name.',
			make: () => placesGeojson(names(archive)),
		},
		{
			name: 'names.csv',
			mediatype: 'text/csv',
			description: 'One row a name: recorded by hand, or recognised by the program.',
			make: () => namesCsv(names(archive)),
		},
		{
			name: 'names.json',
			mediatype: 'application/json',
			description: 'The same with the reports that name each.',
			make: () => namesJson(names(archive)),
		},
		{
			name: 'captures.csv',
			mediatype: 'text/csv',
			description: 'Original names of the captures.',
			make: () => capturesCsv(reports),
		},
	];
}
