import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../src/markdown/frontmatter.ts';
import { because, EVIDENCE, type Evidence, type EvidenceCode, evidence, VALUE_KINDS } from '../src/model/evidence.ts';
import { reportFrontmatter } from '../src/model/report.ts';
import { evidenceParts, evidenceSentence } from '../src/words/evidence.ts';
import { words } from '../src/words/words.ts';
import { builtSite, capturesFolder } from './support/site.ts';

const LANGUAGES = ['en', 'de', 'ar'];
const codes = Object.keys(EVIDENCE) as EvidenceCode[];
const VALUES = { date: '2017-07-03', number: 3, month: 7, line: 23, report: 'a-report', print: 'Halvern' };

/** Some reason of a code. */
function sample(code: EvidenceCode): Evidence {
	return { code, line: 5, values: Object.fromEntries(EVIDENCE[code].map((name) => [name, VALUES[VALUE_KINDS[name]]])) };
}

describe('a reason', () => {
	it('is a code with its line and its values, and nothing else', () => {
		expect(evidence.parse(because('date/so', null, { date: '2017-07-03' }))).toBeTruthy();
		for (const code of codes) expect(evidence.safeParse(sample(code)).success, code).toBe(true);
		const { success } = evidence.safeParse({ code: 'date/so', line: null, values: { date: '2017-07-03', why: 'so' } });
		expect(success).toBe(false);
	});

	it.each(LANGUAGES)('says everything it holds in a sentence of its own: %s', (language) => {
		const sentences = codes.map((code) => evidenceSentence(sample(code), language));
		expect(new Set(sentences).size).toBe(codes.length);
		for (const [index, code] of codes.entries()) {
			expect(sentences[index], code).not.toMatch(/[{}[\]]|undefined/);
			const template = words(language).evidence[code];
			for (const name of EVIDENCE[code]) expect(template, `${language} ${code}`).toContain(`{${name}}`);
		}
	});

	it('leads to the same places in every language', () => {
		const points = (code: EvidenceCode, language: string) =>
			evidenceParts(sample(code), language)
				.flatMap((part) => part.points ?? [])
				.sort();
		for (const code of codes)
			for (const language of ['de', 'ar']) expect(points(code, language), `${language} ${code}`).toEqual(points(code, 'en'));
	});
});

const CAPTURE = `Sluice gate at Ostreke reopens

Posted Nov 18, 8:19 PM

By Ilse Maron | Halvern Post

OSTREKE – The sluice gate at Ostreke was opened again on January 27 after the pumps had been mended, the harbour authority said.

Growers along the canal had waited for water since the spring, and the lower fields were dry for the third month in a row.

Comments

Rika
The gate should have been opened earlier.
20 November 2016
`;
const FILES = {
	'gate.txt': CAPTURE,
	'box.txt': CAPTURE.replace('Posted Nov 18, 8:19 PM\n\n', '').replaceAll('Ostreke', 'Merrow'),
	'box.yaml': 'date: {value: 2016-11-18, reason: "42-7", by: M. Tarr}\noutlet: Basin Post\n',
	'two.txt': CAPTURE.replace('Posted Nov 18, 8:19 PM', '3/7/2017').replaceAll('Ostreke', 'Tarn'),
	'none.txt': CAPTURE.replace('Posted Nov 18, 8:19 PM\n\n', '').replaceAll('Ostreke', 'Sill'),
	'old.txt': Buffer.from(
		CAPTURE.replace('mended', 'mended – «at last» – in the café of the dyke').replaceAll('Ostreke', 'Dorn'),
		'latin1',
	),
};

/** What stands between the values of the English sentences, where it is long enough to be told from other words. */
const ENGLISH = Object.values(words('en').evidence)
	.flatMap((template) => template.split(/\{\w+\}|[[\]]/))
	.map((piece) => piece.trim())
	.filter((piece) => piece.length >= 8);

describe.each(['de', 'ar'])('a site in %s', (language) => {
	it('says every reason in its own language', () => {
		const site = builtSite(capturesFolder({ ...FILES, 'archive.yaml': `title: Test\nlanguage: ${language}\n` }));
		const folder = join(site, 'reports');
		const told = new Set<string>();
		for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
			const data = reportFrontmatter.parse(readFrontmatter(readFileSync(join(folder, file), 'utf8')).data);
			const html = readFileSync(join(folder, file.replace(/md$/, 'html')), 'utf8');
			const text = html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
			for (const reason of [...data.dateReasons, ...data.outletReasons, ...data.warnings]) {
				told.add(reason.code);
				expect(text).toContain(evidenceSentence(reason, language).replaceAll(/\s+/g, ' '));
			}
			for (const piece of ENGLISH) expect(text, file).not.toContain(piece);
		}
		expect(told.size).toBeGreaterThanOrEqual(6);
	});
});
