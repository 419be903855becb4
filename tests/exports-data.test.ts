import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed, FEED_LENGTH, feedEntry } from '../src/exports/atom.ts';
import { datapackage, reportsCsv } from '../src/exports/data-files.ts';
import { opensearch, robots, sitemaps } from '../src/exports/for-robots.ts';
import { type NamedRow, namesCsv, namesJson, placesGeojson } from '../src/exports/names-files.ts';
import { group, place } from '../src/model/authority.ts';
import { FIELDS } from '../src/model/fields.ts';
import { csv } from '../src/text/csv-table.ts';
import { inventedReport } from './support/report.ts';

const facts = { outletLabel: 'Velmar Courier', carriedByLabel: null, archiveTitle: 'The Archive', url: null };
const parse = (xml: string) => {
	expect(XMLValidator.validate(xml)).toBe(true);
	return new XMLParser({ ignoreAttributes: false }).parse(xml);
};

/** Reads CSV as RFC 4180 has it. */
function cells(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

describe('CSV', () => {
	it('quotes commas, quotes and line breaks, and joins lists', () => {
		expect(csv([['a,b', 'say "c"', 'd\ne', null, 3, ['f', 'g']]])).toBe('"a,b","say ""c""","d\ne",,3,f; g\r\n');
	});

	it.each(['=1+1', '+1', '-1', '@x', '=cmd|"/c"'])('lets %j be words in a spreadsheet', (text) => {
		expect(cells(csv([[text]]))).toEqual([[`'${text}`]]);
	});

	it('has a column for every field and a row for every report', () => {
		const [header, row] = cells(reportsCsv([inventedReport({ headline: '=HYPERLINK("http://x","y"), or: the\nharbour' })]));
		expect(header).toEqual([...FIELDS.map(({ column }) => column), 'metadata_licence']);
		const record = Object.fromEntries(header?.map((name, index) => [name, row?.[index]]) ?? []);
		expect(record).toMatchObject({
			id: 'harbour-engineers',
			headline: '\'=HYPERLINK("http://x","y"), or: the harbour',
			authors: 'Ilse van der Tand; Omar al-Sabri',
			date_edtf: '2031-03-04',
			words: '120',
			capture_file: 'harbour engineers.txt',
			metadata_licence: 'CC0-1.0',
		});
	});
});

describe('a feed', () => {
	const feed = { title: 'A & B', path: '/feed.xml', page: '/' };
	const entry = (id: string, changes = {}) => feedEntry(inventedReport({ id, ...changes }), facts);

	it('is newest first, undated last, and well-formed whatever a headline holds', () => {
		const entries = [
			entry('old', { dateLatest: '2030-01-01' }),
			entry('undated', { date: null, dateLatest: null }),
			entry('new', { headline: 'A <b> & "c" \u0001\u202e]]>' }),
		];
		const read = parse(atomFeed(feed, entries)).feed;
		expect(read.title).toBe('A & B');
		expect(read.entry.map((one: { link: { '@_href': string } }) => one.link['@_href'])).toEqual([
			'/reports/new.html',
			'/reports/old.html',
			'/reports/undated.html',
		]);
		expect(read.entry[0].title).toBe('A <b> & "c" ]]>');
		expect(read.updated).toBe('2031-03-04T00:00:00Z');
		expect(read.rights).toContain('CC0');
	});

	it('keeps the names of its entries, and never more than its length', () => {
		const many = Array.from({ length: FEED_LENGTH + 5 }, (_, index) => entry(`r-${index}`));
		const ids = parse(atomFeed(feed, many)).feed.entry.map(({ id }: { id: string }) => id);
		expect(new Set(ids).size).toBe(FEED_LENGTH);
		expect(entry('a').before).toBe(entry('a').before);
		expect(ids.every((id: string) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
			true,
		);
	});

	it('without reports is a feed all the same', () => {
		expect(parse(atomFeed(feed, [])).feed.entry).toBeUndefined();
	});
});

describe('sitemaps', () => {
	it('are absolute when the archive knows its address', () => {
		const [only] = sitemaps(['index.html', 'dates/index.html', 'reports/a.html'], 'https://archive.example');
		expect(parse(only?.content ?? '').urlset.url.map(({ loc }: { loc: string }) => loc)).toEqual([
			'https://archive.example/',
			'https://archive.example/dates/',
			'https://archive.example/reports/a.html',
		]);
		expect(robots('https://archive.example')).toContain('Sitemap: https://archive.example/sitemap.xml\n');
		expect(robots('')).not.toContain('Sitemap');
	});

	it('are split when there are too many pages for one', () => {
		const files = sitemaps(
			Array.from({ length: 50_001 }, (_, index) => `reports/${index}.html`),
			'',
		);
		expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
		expect(parse(files[0]?.content ?? '').sitemapindex.sitemap).toHaveLength(2);
	});
});

it('places are points with how many reports name them; unnamed and unplaced ones are left out', () => {
	const places = [
		place.parse({ id: 'velmar', label: 'Velmar', coordinates: { latitude: 54.2, longitude: 8.9 } }),
		place.parse({ id: 'nowhere', label: 'Nowhere' }),
		place.parse({ id: 'unnamed', label: 'Unnamed', coordinates: { latitude: 1, longitude: 1 } }),
	];
	const rows = places.map(
		(record): NamedRow => ({
			kind: 'place',
			record,
			basis: 'recorded',
			checked: true,
			reports: record.id === 'unnamed' ? [] : ['harbour'],
		}),
	);
	const { features } = JSON.parse(placesGeojson(rows));
	expect(features).toEqual([
		expect.objectContaining({
			id: 'velmar',
			geometry: { type: 'Point', coordinates: [8.9, 54.2] },
			properties: expect.objectContaining({ reports: 1 }),
		}),
	]);
});

it('names say who says that they are names, and in which reports they stand', () => {
	const record = place.parse({ id: 'tarn', label: 'Tarn', aliases: ['Tarrn'], coordinates: { latitude: 1.5, longitude: 2 } });
	const rows: NamedRow[] = [
		{ kind: 'place', record, basis: 'recognised', checked: false, reports: ['gauge', 'harbour'] },
		{ kind: 'group', record: group.parse({ id: 'sill', label: 'Sill' }), basis: 'recorded', checked: true, reports: [] },
	];
	const [head, tarn, sill] = namesCsv(rows).trimEnd().split('\r\n');
	expect(head).toBe(
		'kind,id,label,basis,checked,spellings,reports,latitude,longitude,precision_km,country,wikidata,geonames,page',
	);
	expect(tarn).toBe('place,tarn,Tarn,recognised,no,Tarn; Tarrn,2,1.5,2,,,,,/places/tarn.html');
	expect(sill).toBe('group,sill,Sill,recorded,yes,Sill,0,,,,,,,/groups/sill.html');
	expect(JSON.parse(namesJson(rows)).names).toEqual([
		expect.objectContaining({ id: 'tarn', basis: 'recognised', checked: 'no', reports: ['gauge', 'harbour'] }),
		expect.objectContaining({ id: 'sill', basis: 'recorded', checked: 'yes', reports: [] }),
	]);
});

it('the data package names each file with its size and hash', () => {
	const { resources, licenses } = JSON.parse(
		datapackage([{ name: 'reports.csv', mediatype: 'text/csv', description: 'x', bytes: 8, sha256: 'ab12' }]),
	);
	expect(resources[0]).toMatchObject({
		path: 'reports.csv',
		bytes: 8,
		hash: 'sha256:ab12',
	});
	expect(resources[0].schema.fields).toHaveLength(FIELDS.length + 1);
	expect(licenses[0].name).toBe('CC0-1.0');
});

it('the data package names GeoNames where names were found with it, and only there', () => {
	expect(JSON.parse(datapackage([], true)).sources).toEqual([expect.objectContaining({ path: 'https://www.geonames.org/' })]);
	expect(JSON.parse(datapackage([])).sources).toBeUndefined();
});

it('the search description is well-formed and carries the words searched for', () => {
	expect(parse(opensearch()).OpenSearchDescription.Url['@_template']).toContain('search/?q={searchTerms}');
});
