import { describe, expect, it } from 'vitest';
import { citations } from '../src/exports/citation.ts';
import { personalName } from '../src/exports/citation-parts.ts';
import { biblatex, csl, ris } from '../src/exports/reference-files.ts';
import type { ReportFacts } from '../src/exports/report-facts.ts';
import { inventedReport } from './support/report.ts';

const url = 'https://archive.example/reports/harbour-engineers.html';
const facts: ReportFacts = { outletLabel: 'Velmar Courier', carriedByLabel: null, archiveTitle: 'The Archive', url };
const cite = (changes = {}, known: Partial<ReportFacts> = {}) =>
	Object.fromEntries(citations(inventedReport(changes), { ...facts, ...known }).map(({ style, text }) => [style, text]));

describe('a citation', () => {
	it('of a report whose date is printed', () => {
		expect(cite()).toEqual({
			Chicago: `van der Tand, Ilse, and Omar al-Sabri. “Engineers return to the harbour of Velmar.” Velmar Courier, March 4, 2031. Via The Archive. ${url}.`,
			APA: `van der Tand, I., & al-Sabri, O. (2031, March 4). Engineers return to the harbour of Velmar. Velmar Courier. Via The Archive. ${url}`,
			MLA: 'van der Tand, Ilse, and Omar al-Sabri. “Engineers return to the harbour of Velmar.” Velmar Courier, 4 March 2031. Via The Archive, archive.example/reports/harbour-engineers.html.',
			Wikipedia: `{{cite news |last1=van der Tand |first1=Ilse |last2=al-Sabri |first2=Omar |title=Engineers return to the harbour of Velmar |work=Velmar Courier |date=2031-03-04 |location=VELMAR |url=${url} |via=The Archive}}`,
			BibLaTeX: expect.stringMatching(/^@article\{harbour-engineers,\n[\s\S]*date = \{2031-03-04\}[\s\S]*\n\}$/),
		});
	});

	it('sets the publication in italics, and nothing else in Chicago style', () => {
		const [chicago] = citations(inventedReport(), facts);
		expect(chicago?.runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['Velmar Courier']);
	});

	it.each([
		['sidecar', '2031-03-04', '[March 4, 2031]'],
		['inferred', '2031-03', '[March 2031]'],
		['inferred', '2031', '[2031]'],
		['stated', '2031-03-04?', '[March 4, 2031]'],
		['stated', '2031-03', 'March 2031'],
	] as const)('puts a date in brackets unless it is printed and certain: %s %s', (dateBasis, date, expected) => {
		expect(cite({ dateBasis, date }).Chicago).toContain(`Velmar Courier, ${expected}. Via`);
	});

	it.each([
		['[2031-03-04..2031-03-09]', '2031-03-04', '2031-03-09', '[between March 4 and 9, 2031]'],
		['[2031-03-04..2031-03-05]', '2031-03-04', '2031-03-05', '[March 4 or 5, 2031]'],
		['[2031-03-04,2031-04-03]', '2031-03-04', '2031-04-03', '[March 4 or April 3, 2031]'],
		['2031-03-04/2031-03-09', '2031-03-04', '2031-03-09', '[March 4–9, 2031]'],
		['2031-03-XX', '2031-03-01', '2031-03-31', '[March 2031]'],
		['2031-XX', '2031-01-01', '2031-12-31', '[2031]'],
	])('says a span as what it is: %s', (date, dateEarliest, dateLatest, expected) => {
		expect(cite({ date, dateEarliest, dateLatest, dateBasis: 'inferred' }).Chicago).toContain(expected);
	});

	it.each([
		['[2031-03-04..2031-03-09]', '2031-03-04', '2031-03-09', '([2031, between March 4 and 9])', '[between 4 and 9 March 2031]'],
		['2031-03-04/2031-04-09', '2031-03-04', '2031-04-09', '([2031, March 4 – April 9])', '[4 March – 9 April 2031]'],
		[
			'[2030-12-31..2031-01-02]',
			'2030-12-31',
			'2031-01-02',
			'([between 2030, December 31 and 2031, January 2])',
			'[between 31 December 2030 and 2 January 2031]',
		],
		['2031-03/2031-04', '2031-03-01', '2031-04-30', '([2031, March – April])', '[March – April 2031]'],
		['2030/2031', '2030-01-01', '2031-12-31', '([2030–2031])', '[2030–2031]'],
	])('says once what both ends of a span have: %s', (date, dateEarliest, dateLatest, yearFirst, dayFirst) => {
		const said = cite({ date, dateEarliest, dateLatest, dateBasis: 'inferred' });
		expect(said.APA).toContain(yearFirst);
		expect(said.MLA).toContain(dayFirst);
	});

	it('says n.d. when no date is known, and never a made-up one', () => {
		const all = cite({ date: null, dateBasis: 'unknown', dateEarliest: null, dateLatest: null });
		expect(all.Chicago).toContain('Velmar Courier, n.d. Via');
		expect(all.APA).toContain('(n.d.)');
		expect(all.Wikipedia).not.toContain('date=');
	});

	it('names no address while the archive has none', () => {
		for (const text of Object.values(cite({}, { url: null }))) expect(text).not.toMatch(/https?:|url/);
	});

	it('says who carried it, that it is an abstract, and who translated it', () => {
		const { Chicago } = cite({ kind: 'abstract', translators: [{ name: 'Lene Holt' }] }, { carriedByLabel: 'The Observer' });
		expect(Chicago).toContain('Translated by Lene Holt. Via The Observer and The Archive (abstract).');
	});

	it('of a report without headline, author or outlet says what is known', () => {
		expect(cite({ headline: null, authors: [] }, { outletLabel: null }).Chicago).toBe(
			`Untitled report. March 4, 2031. Via The Archive. ${url}.`,
		);
	});

	it('ends the title with a stop where it stands in the author’s place, and with one stop only', () => {
		const alone = { authors: [], date: null, dateBasis: 'unknown', dateEarliest: null, dateLatest: null };
		expect(cite(alone).APA).toMatch(/^Engineers return to the harbour of Velmar\. \(n\.d\.\)\. Velmar Courier\./);
		expect(cite({ ...alone, headline: 'Who owns the harbour?' }).APA).toMatch(/^Who owns the harbour\? \(n\.d\.\)\./);
	});

	it('takes who translated the sources for no translator of the report, in any form', () => {
		const report = inventedReport({ credits: [{ role: 'source translation', name: 'Lene Holt' }] });
		const all = [...citations(report, facts).map(({ text }) => text), biblatex(report, facts), ris(report, facts)];
		for (const text of [...all, JSON.stringify(csl(report, facts))]) expect(text).not.toMatch(/translat|Holt|^TA /im);
	});

	it('quotes a headline with quotes and marks of its own', () => {
		expect(cite({ headline: '“Was it "safe"?”' }).Chicago).toContain('“‘Was it ‘safe’?’.”');
		expect(cite({ headline: 'Was it?' }).Chicago).toContain('“Was it?” ');
	});

	it('lets no headline end the template or the entry', () => {
		const { Wikipedia, BibLaTeX } = cite({ headline: 'A }} [[B]] | {C} \\input{x} 5 % & more' });
		expect(Wikipedia).toContain(
			'|title=A &#125;&#125; &#91;&#91;B&#93;&#93; {{!}} &#123;C&#125; \\input&#123;x&#125; 5 % & more',
		);
		expect(BibLaTeX).toContain('title = {{A \\}\\} [[B]] | \\{C\\} \\textbackslash{}input\\{x\\} 5 \\% \\& more}}');
	});
});

describe('a personal name', () => {
	it.each([
		['Ilse van der Tand', 'van der Tand', 'Ilse'],
		['Omar al-Sabri', 'al-Sabri', 'Omar'],
		['Ali Abu Karim', 'Abu Karim', 'Ali'],
		['Nur', 'Nur', null],
		['عمر الصبري', 'عمر الصبري', null],
		['Анна Морская', 'Морская', 'Анна'],
		['De Witt', 'Witt', 'De'],
	])('%s', (name, family, given) => {
		expect(personalName({ name }, {})).toEqual({ family, given });
	});

	it('is split as the authority file says', () => {
		expect(personalName({ name: 'Maria Luz Ortega', id: 'm' }, { familyNames: new Map([['m', 'Luz Ortega']]) })).toEqual({
			family: 'Luz Ortega',
			given: 'Maria',
		});
	});
});

describe('files for reference managers', () => {
	it('RIS is a newspaper article with its lines in order', () => {
		const lines = ris(inventedReport(), facts).split('\r\n');
		expect(lines[0]).toBe('TY  - NEWS');
		expect(lines.slice(-2)).toEqual(['ER  - ', '']);
		expect(lines).toEqual(
			expect.arrayContaining([
				'AU  - van der Tand, Ilse',
				'T2  - Velmar Courier',
				'PY  - 2031',
				'DA  - 2031/03/04/',
				`UR  - ${url}`,
			]),
		);
		expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
	});

	it('RIS lets no line break in a field begin another', () => {
		expect(ris(inventedReport({ headline: 'One\r\nER  - \nTY  - BOOK' }), facts).match(/^TY/gm)).toHaveLength(1);
	});

	it('RIS names no day that is not known', () => {
		const text = ris(
			inventedReport({ date: '[2031-03-04..2032-03-09]', dateLatest: '2032-03-09', dateBasis: 'inferred' }),
			facts,
		);
		expect(text).not.toMatch(/^(?:PY|DA)/m);
	});

	it('CSL-JSON has the parts of names and dates', () => {
		expect(csl(inventedReport(), facts)).toMatchObject({
			type: 'article-newspaper',
			author: [
				{ family: 'van der Tand', given: 'Ilse' },
				{ family: 'al-Sabri', given: 'Omar' },
			],
			issued: { 'date-parts': [[2031, 3, 4]] },
			'container-title': 'Velmar Courier',
		});
		expect(csl(inventedReport({ dateBasis: 'inferred' }), facts).issued).toMatchObject({ circa: true });
	});

	it('BibLaTeX marks a date that is worked out', () => {
		expect(biblatex(inventedReport({ date: '2031-03', dateBasis: 'inferred' }), facts)).toContain('date = {2031-03~}');
	});
});
