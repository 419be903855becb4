import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteOf } from '../src/model/site.ts';
import { builtSite, capturesFolder } from './support/site.ts';

const FACTS = `title: Merrow & Sill Papers
subject: Berichte über das Merrow-Becken
publisher: Society of the Weir
contact: desk@merrow.example
url: https://papers.example/merrow/
language: de
rights: Abdruck nur mit Quelle.
examples: [velmar]
`;

const CAPTURES = {
	'harbour.txt': `Velmar Courier

Engineers return to the harbour of Velmar

March 4, 2031

VELMAR — Engineers came back to the harbour of Velmar on Tuesday, two years after they had left it, and began to measure what the storms had done.
`,
	'authority/places.yaml': '- id: velmar\n  label: Velmar\n',
};

let folder: string;
const file = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('the address of an archive', () => {
	it.each([
		['https://papers.example', 'https://papers.example', '/'],
		['https://papers.example/merrow', 'https://papers.example', '/merrow/'],
		['https://papers.example/merrow/', 'https://papers.example', '/merrow/'],
		['http://papers.example:8080/a/b/', 'http://papers.example:8080', '/a/b/'],
		['https://user:secret@papers.example/', 'https://papers.example', '/'],
		['https://papers.example//other.example/', 'https://papers.example', '/other.example/'],
		['https://papers.example/a"b/../c/', 'https://papers.example', '/c/'],
	])('%s begins with %s and lies in %s', (url, origin, base) => {
		const site = siteOf({ url }, { content: '' });
		expect([site.url, site.base]).toEqual([origin, base]);
	});

	it('can be in another folder than the archive names', () => {
		const site = siteOf({ url: 'https://papers.example/merrow/' }, { content: '', base: '/sill' });
		expect([site.url, site.base]).toEqual(['https://papers.example', '/sill/']);
	});
});

describe('a site whose folder says what it is', () => {
	beforeAll(() => {
		folder = builtSite(capturesFolder({ ...CAPTURES, 'archive.yaml': FACTS }));
	});

	it('bears the name on every page, in the language chosen', () => {
		expect(file('index.html')).toContain('<title>Merrow &amp; Sill Papers</title>');
		expect(file('index.html')).toContain('<html lang="de"');
		expect(file('index.html')).toContain('Berichte über das Merrow-Becken.');
		expect(file('about/index.html')).toMatch(/<title>[^<]*Merrow &amp; Sill Papers<\/title>/);
		expect(file('reports/harbour.html')).toContain('Via Merrow &amp; Sill Papers. https://papers.example/merrow/');
		expect(file('reports/harbour.html')).toContain('4. März 2031');
	});

	it('says who answers for it, where corrections go and what holds for the texts', () => {
		const about = file('about/index.html');
		expect(about).toContain('Society of the Weir');
		expect(about).toContain('href="mailto:desk@merrow.example"');
		expect(about).toContain('Abdruck nur mit Quelle.');
		expect(file('bag-info.txt')).toContain('Source-Organization: Society of the Weir\n');
	});

	it('lies at the address given, in its folder', () => {
		expect(file('reports/harbour.html')).toContain(
			'<link rel="canonical" href="https://papers.example/merrow/reports/harbour.html">',
		);
		expect(file('index.html')).toContain('href="/merrow/dates/"');
		expect(file('sitemap.xml')).toContain('<loc>https://papers.example/merrow/</loc>');
		expect(JSON.parse(file('build-report.json')).base).toBe('/merrow/');
	});

	it('is named by what others take away', () => {
		expect(file('reports/harbour.ris')).toContain('Merrow & Sill Papers');
		expect(file('feed.xml')).toContain('<title>Merrow &amp; Sill Papers</title>');
		expect(file('feed.xml')).toContain('<name>Society of the Weir</name>');
		expect(file('opensearch.xml')).toContain('<ShortName>Merrow &amp; Sill</ShortName>');
		expect(file('opensearch.xml')).toContain('<Description>Berichte über das Merrow-Becken.</Description>');
		expect(JSON.parse(file('data/datapackage.json'))).toMatchObject({
			name: 'merrow-sill-papers',
			title: 'Merrow & Sill Papers',
			homepage: 'https://papers.example/merrow/',
			description: expect.stringContaining('Abdruck nur mit Quelle.'),
		});
	});

	it('says what src/model/site.ts says where the folder is silent', () => {
		folder = builtSite(capturesFolder(CAPTURES));
		expect(file('index.html')).toContain('<title>Cuttings</title>');
		expect(file('bag-info.txt')).toContain('Source-Organization: Cuttings\n');
		expect(file('index.html')).toContain('href="/dates/"');
	});
});
