import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../src/archive/archive.ts';
import { captureLines } from '../src/archive/capture-lines.ts';
import { facets, idsOf, reportsOf } from '../src/archive/facets.ts';
import { hasPage, labelOf, outletHref, outletOf } from '../src/archive/records.ts';
import { writeFrontmatter } from '../src/markdown/frontmatter.ts';
import { sampleArchive, sampleReport } from './sample-archive.ts';

const record = (id: string, label: string) => ({
	id,
	label,
	aliases: [],
	arabic: [],
	otherScripts: [],
	acronyms: [],
	translations: [],
	adjectives: [],
	distinctFrom: [],
	sources: [],
});

describe('reading what ingest wrote', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'cuttings-archive-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const put = (id: string, name = id, day?: string) => {
		const { passages: _, ...data } = sampleReport({ id, ...(day ? { day } : {}) });
		writeFileSync(join(folder, `${name}.md`), writeFrontmatter(data, 'One.\n\n## Two\n\nThree.\n'));
	};

	it('sorts by date, undated last, and parses bodies on demand', () => {
		put('undated');
		put('later', 'later', '2017-01-01');
		put('earlier', 'earlier', '2016-01-01');
		const archive = readArchive(folder);
		expect(archive.reports.map(({ id }) => id)).toEqual(['earlier', 'later', 'undated']);
		expect(
			archive.byId
				.get('later')
				?.passages()
				.map(({ type, number }) => [type, number]),
		).toEqual([
			['paragraph', 1],
			['subheading', null],
			['paragraph', 2],
		]);
	});

	it('is empty, and no fault, where nothing was ingested', () => {
		expect(readArchive(join(folder, 'none')).reports).toEqual([]);
	});

	it('refuses a file that carries another report’s id', () => {
		put('one', 'other');
		expect(() => readArchive(folder)).toThrow(/other\.md says that its id is "one"/);
	});

	it('gives every line of a capture its role', () => {
		writeFileSync(join(folder, 'gate.txt'), 'Gate opens\nat last\n\nWater came.\n');
		const report = sampleReport({
			id: 'gate',
			lines: [
				{ from: 1, to: 2, role: 'headline', rule: 'headline/wrapped' },
				{ from: 4, to: 4, role: 'paragraph', rule: 'paragraph' },
			],
		});
		const lines = captureLines({ ...sampleArchive([report]), folder }, report);
		expect(lines.map(({ number, role, starts }) => [number, role, starts]).slice(0, 4)).toEqual([
			[1, 'headline', true],
			[2, 'headline', false],
			[3, null, false],
			[4, 'paragraph', true],
		]);
	});
});

describe('names', () => {
	const archive = sampleArchive(
		[
			sampleReport({ id: 'a', day: '2016-01-01', places: ['kelda', 'halvern'], outlet: 'weekly', mentions: ['wire'] }),
			sampleReport({ id: 'b', day: '2016-01-02', places: ['kelda'], outlet: 'weekly', carriedBy: 'weekly' }),
			sampleReport({ id: 'c', outlet: 'The Lamp', authors: [{ name: 'I. Maron', id: 'maron' }] }),
		],
		{
			place: [record('halvern', 'Halvern'), record('kelda', 'Kelda'), record('ostreke', 'Ostreke')],
			group: [],
			person: [record('maron', 'Ilse Maron')],
			outlet: [record('weekly', 'Basin Weekly'), record('wire', 'North Coast Wire')],
		},
	);

	it('counts reports for each name, most first; a report once for each', () => {
		expect(facets(archive).place.map(({ id, reports }) => [id, reports.length])).toEqual([
			['kelda', 2],
			['halvern', 1],
		]);
		expect(facets(archive).outlet.map(({ id, reports }) => [id, reports.length])).toEqual([['weekly', 2]]);
		expect(reportsOf(archive, 'person', 'maron').map(({ id }) => id)).toEqual(['c']);
		expect(reportsOf(archive, 'place', 'ostreke')).toEqual([]);
	});

	it('gives a page to every record, and to no other name', () => {
		expect(hasPage(archive, 'place', 'kelda')).toBe(true);
		expect(hasPage(archive, 'place', 'ostreke')).toBe(true);
		expect(hasPage(archive, 'place', 'nowhere')).toBe(false);
		expect([outletHref(archive, 'wire'), outletHref(archive, 'The Lamp'), outletHref(archive, null)]).toEqual([
			'/outlets/wire.html',
			'/outlets/#named-The-Lamp',
			null,
		]);
		expect(hasPage(archive, 'outlet', 'wire')).toBe(true);
		expect(hasPage(archive, 'outlet', 'The Lamp')).toBe(false);
	});

	it('prints an outlet that no record knows as it is written', () => {
		const [a, , c] = archive.reports;
		expect(outletOf(archive, a!)).toEqual({ label: 'Basin Weekly', id: 'weekly' });
		expect(outletOf(archive, c!)).toEqual({ label: 'The Lamp', id: null });
		expect(labelOf(archive, 'place', 'nowhere')).toBe('nowhere');
		expect(idsOf(c!, 'person')).toEqual(['maron']);
	});
});
