import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ingestFolder } from '../../src/collection/ingest-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'reading-dates-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let pages = 0;

const PROSE = [
	'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
	'Farmers below the dam said that they would go to court to stop the drawdown before the summer, and that nobody had asked them.',
	'Council leader Ruth Amdahl said the vote was the only safe choice, and that compensation would be worked out by the autumn.',
];
const GERMAN = [
	'Der Rat der Provinz stimmte am Dienstagabend dafür, den Stausee nach drei Wochen Streit zu leeren, wie die Leitung mitteilte.',
	'Die Bauern unterhalb der Mauer wollen vor Gericht ziehen, weil sie bis heute keine Antwort auf ihre Fragen erhalten haben.',
	'Die Vorsitzende sagte, das sei der einzige sichere Weg, und über die Entschädigung werde noch vor dem Sommer entschieden.',
];
const TITLE = 'Council votes to empty the Sill reservoir';
/** The front matter of a page that prints these lines, a blank one between each two. */
function page(...lines: string[]) {
	pages += 1;
	const [articles, out] = [join(scratch, `${pages}`, 'articles'), join(scratch, `${pages}`, 'reports')];
	mkdirSync(articles, { recursive: true });
	writeFileSync(join(articles, 'invented.txt'), `${lines.join('\n\n')}\n`);
	ingestFolder(articles, out);
	return parse(
		readFileSync(join(out, 'invented.md'), 'utf8')
			.split('\n---\n')[0]!
			.replace(/^---\n/, ''),
	);
}

test.each<[string, string[], string]>([
	['behind a bullet among empty ones', [TITLE, 'By Jonas Weir', '  • Aug. 16, 2020', '  •', '  •', ...PROSE], '2020-08-16'],
	['with a time behind a bullet', [TITLE, '• 16 August 2020, 18:05', ...PROSE], '2020-08-16'],
	['labelled below the text', ['Rat leert den Stausee', ...GERMAN, 'Erscheinungsdatum: 07.02.2021'], '2021-02-07'],
	['labelled in French below the text', [TITLE, ...PROSE, 'Date de parution : 27/02/2021'], '2021-02-27'],
	['below its label', [TITLE, ...PROSE, 'Published', '23 May 2019'], '2019-05-23'],
	['in a sentence of publication', [TITLE, ...PROSE, 'This entry was posted in Rivers by marlow on 3 March 2017.'], '2017-03-03'],
	[
		'in a German sentence of publication',
		['Rat leert den Stausee', ...GERMAN, 'Dieser Beitrag wurde am 3. März 2017 in Flüsse veröffentlicht.'],
		'2017-03-03',
	],
	[
		'before an author at the foot',
		[TITLE, ...PROSE, 'March 14, 2017 by marlow in Rivers and weirs | Leave a comment'],
		'2017-03-14',
	],
	['opening the text', [TITLE, `29.11.2022 – ${PROSE[0]}`, PROSE[1]!, PROSE[2]!], '2022-11-29'],
	[
		'opening a notice',
		['Rat leert den Stausee', `Pressemitteilung vom 25. Januar 2022 | ${GERMAN[0]}`, GERMAN[1]!, GERMAN[2]!],
		'2022-01-25',
	],
	['opening a row of rubrics', [TITLE, '1 February 2022 Ilse Rivers, Weirs, Boats, Toys for boats 0', ...PROSE], '2022-02-01'],
	[
		'among other parts of the head',
		[TITLE, 'Ilse Maron / 22.04.2020 / 06:15 / Photo: Tarn Mail / 150 /', ...PROSE],
		'2020-04-22',
	],
	['as an ISO stamp alone', [TITLE, 'By Jonas Weir', '2016-02-03T23:30:00-05:00', ...PROSE], '2016-02-03'],
	['before the author', [TITLE, '3/14/2021 by Orla Fenwick', ...PROSE], '2021-03-14'],
])('a date is read %s', (_, lines, date) => {
	expect(page(...lines).date).toBe(date);
});

test.each<[string, string[]]>([
	['of what a title names', ['Minutes of the meeting of 10 October 2019', ...PROSE]],
	['since which something holds', ['Travel advice for Merrow', '(Unchanged and valid since: 5 November 2021)', ...PROSE]],
	['of a registration', [TITLE, 'Registered: 18 September 2008, 05:56', ...PROSE]],
	[
		'of rounds to come',
		[
			'River league calendar',
			'Round 1: 10 March – Ostreke',
			'Round 2: 8 April – Halvern',
			'Round 3: 22 April – Kettle Moss',
			...PROSE,
		],
	],
	['in a title', ['Day of the River on 22 January', ...PROSE]],
	[
		'of a book in a table',
		['A pump for the valley', 'Publisher: Tarn House', 'Pages: 448', 'Publication date: 14.08.2017', 'Price: 12', ...PROSE],
	],
	['of the saving', [TITLE, ...PROSE, 'Saved on 14 August 2021']],
	['that no calendar has', [TITLE, '30 February 2016', ...PROSE]],
])('a day %s is not taken for the day of publication', (_, lines) => {
	expect(page(...lines)).toMatchObject({ date: null, dateBasis: 'unknown' });
});

test.each([
	['Tag des Flusses am 22. Januar', GERMAN],
	['River week ends on 22 January', PROSE],
	['Ostreke marks 14 March with lanterns', PROSE],
])('"%s" stays a headline', (headline, text) => {
	expect(page(headline, ...text).headline).toBe(headline);
});

test.each([
	['Wasserpreise: Hilfen und Rechte auf einen Blick 21.11.2021', GERMAN],
	['Wasserpreise: Hilfen und Rechte auf einen Blick21.11.2021', GERMAN],
])('a day behind the title is a stamp: %s', (line, text) => {
	expect(page(line, ...text)).toMatchObject({
		headline: 'Wasserpreise: Hilfen und Rechte auf einen Blick',
		date: '2021-11-21',
	});
});

test.each(['२०७२ माघ २०', 'ረቡዕ ጥር 25 2008', '30.02.2016'])('%s cannot be read and is no part of the headline', (line) => {
	expect(page(line, TITLE, ...PROSE)).toMatchObject({ headline: TITLE, date: null });
	expect(page(TITLE, line, ...PROSE)).toMatchObject({ headline: TITLE, date: null });
});

const ADDRESS = 'https://www.tarnmail.example/rivers/2016/02/03/council-votes-sill';

test.each<[string, string[], number]>([
	['on the first line', [ADDRESS, TITLE, ...PROSE], 1],
	['on the last line', [TITLE, ...PROSE, ADDRESS], 9],
	['behind a label', [TITLE, ...PROSE, `Link: ${ADDRESS}`], 9],
	['behind a clipper’s words', [`Clipped from: ${ADDRESS}`, TITLE, ...PROSE], 1],
])('the address %s is kept, and its day is about that of publication', (_, lines, line) => {
	expect(page(...lines)).toMatchObject({ date: '2016-02-03~', dateBasis: 'inferred', source: { url: ADDRESS, urlLine: line } });
	expect(page(...lines, '4 February 2016').headline).toBe(TITLE);
});

test('a web archive’s line gives the page’s own address and the day of saving', () => {
	const saved = `The Wayback Machine - https://web.archive.org/web/20210814031502/${ADDRESS}`;
	expect(page(saved, TITLE, '3 February 2016', ...PROSE)).toMatchObject({
		date: '2016-02-03',
		source: { url: ADDRESS, captured: '2021-08-14', capturedLine: 1 },
	});
});

test('a source that the report found something in is not its address', () => {
	const cited = 'Source: https://gauges.example/tables/level-by-year';
	expect(page(TITLE, ...PROSE, cited).source.url).toBeNull();
});
