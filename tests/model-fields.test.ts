import { describe, expect, it } from 'vitest';
import { reportsCsv, reportsJson } from '../src/exports/data-files.ts';
import { metaTags, newsArticle } from '../src/exports/page-metadata.ts';
import { csl, ris } from '../src/exports/reference-files.ts';
import type { ReportFacts } from '../src/exports/report-facts.ts';
import { FIELDS, type Field } from '../src/model/fields.ts';
import type { ReportFrontmatter } from '../src/model/report.ts';
import { inventedReport } from './support/report.ts';

const facts: ReportFacts = { outletLabel: 'Velmar Courier', carriedByLabel: null, archiveTitle: 'The Archive', url: null };

/** A field that the program does not have, with a name in every format. */
const edition = {
	key: 'edition',
	column: 'edition',
	type: 'text',
	meaning: 'Edition of the paper.',
	dublinCore: 'hasVersion',
	schemaOrg: 'printEdition',
	csl: 'edition',
	ris: 'ET',
} as unknown as Field;
const report = { ...inventedReport(), edition: 'Late & last' } as ReportFrontmatter;
const fields = [...FIELDS, edition];

describe('a field that is added to the table', () => {
	it('is a column of reports.csv', () => {
		const [header, row] = reportsCsv([report], fields).split('\r\n');
		expect(header).toContain(',edition,');
		expect(row).toContain(',Late & last,');
	});

	it('is a key of reports.json', () => {
		expect(JSON.parse(reportsJson([report], fields)).reports[0].edition).toBe('Late & last');
	});

	it('is a meta tag of Dublin Core', () => {
		expect(metaTags(report, facts, fields)).toContainEqual({ name: 'DC.hasVersion', content: 'Late & last' });
	});

	it('is a property of schema.org', () => {
		expect(newsArticle(report, facts, fields)).toMatchObject({ printEdition: 'Late & last' });
	});

	it('is a variable of CSL', () => {
		expect(csl(report, facts, fields)).toMatchObject({ edition: 'Late & last' });
	});

	it('is a tag of RIS', () => {
		expect(ris(report, facts, fields)).toContain('\r\nET  - Late & last\r\n');
	});

	it('stands nowhere when it is not known', () => {
		const without = [csl, newsArticle, metaTags].map((format) => JSON.stringify(format(inventedReport(), facts, fields)));
		expect(without.join('') + ris(inventedReport(), facts, fields)).not.toMatch(/edition|printEdition|hasVersion|ET {2}-/i);
	});
});

it('every column of the table is read: a name that a format has is printed for a report that has everything', () => {
	const whole = inventedReport({
		alternateHeadlines: ['Harbour: work begins'],
		carriedBy: 'other-paper',
		translators: [{ name: 'Jo Marl' }],
		places: ['velmar'],
		rights: 'In copyright',
		source: { ...inventedReport().source, url: 'https://courier.example/1' },
	});
	const all = { ...facts, carriedByLabel: 'Other Paper', url: 'https://archive.example/1', places: [{ label: 'Velmar' }] };
	const printed = {
		dublinCore: metaTags(whole, all).flatMap((tag) => ('name' in tag ? [tag.name.replace('DC.', '')] : [])),
		schemaOrg: Object.keys(newsArticle(whole, all)),
		csl: Object.keys(csl(whole, all)),
		ris: ris(whole, all)
			.split('\r\n')
			.map((line) => line.slice(0, 2)),
	};
	for (const format of ['dublinCore', 'schemaOrg', 'csl', 'ris'] as const) {
		for (const field of FIELDS) if (field[format] !== undefined) expect(printed[format], field.key).toContain(field[format]);
	}
});
