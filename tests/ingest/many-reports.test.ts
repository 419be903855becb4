import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/markdown/index.ts';
import { reportFrontmatter } from '../../src/model/report.ts';
import { type Articles, articles } from '../support/articles.ts';

/*
 * Files that hold several reports, as databases and mail programs save them. All outlets, places and people are invented.
 */

interface Told {
	readonly headline: string;
	readonly author: string;
	/** As the export prints it, and as EDTF. */
	readonly day: string;
	readonly date: string;
	readonly outlet: string;
	readonly text: readonly string[];
}

const TOLD: readonly Told[] = [
	{
		headline: 'Halvern closes its old lock',
		author: 'Ilse Maron',
		day: 'March 14, 2017',
		date: '2017-03-14',
		outlet: 'The Ostreke Courier',
		text: [
			'The harbour council of Halvern voted on Tuesday night to close the old lock after three weeks of argument over the bill.',
			'Council leader Ruth Amdahl said that nobody who moors above the lock would have to pay for it before the summer.',
		],
	},
	{
		headline: 'Ferry strike ends after nine weeks',
		author: 'Oda Ferrin',
		day: 'May 2, 2017',
		date: '2017-05-02',
		outlet: 'Tarn Mercury',
		text: [
			'The ferries between Tarn and Sill sail again from Wednesday on, said the company and the union in a letter to all crews.',
			'Both sides had met eleven times since February, and twice they had parted without setting another day.',
			'The first boat leaves at six in the morning.',
		],
	},
	{
		headline: 'Growers go to court over the sluices',
		author: 'Jonas Weir',
		day: 'June 9, 2017',
		date: '2017-06-09',
		outlet: 'The Ostreke Courier',
		text: [
			'Forty growers from below Kelda Pass have asked the court in Merrow to open the sluices for two nights a week.',
			'The authority said that it would answer in writing and not before the end of the month.',
		],
	},
];

const body = ({ text }: Told) => text.join('\n\n');

const EXPORTS: Readonly<Record<string, string>> = {
	'a counter above each': `Download Request: Selected Items: 1-3\nTerms: (lock or ferry)\n\n${TOLD.map((told, at) => `\n                               ${at + 1} of 3 DOCUMENTS\n\n\n                             ${told.outlet}\n\n                            ${told.day}\n\n${told.headline}\n\nBYLINE: ${told.author}\n\nSECTION: NEWS; Pg. ${at + 1}\n\nLENGTH: 38 words\n\n${body(told)}\n\nLOAD-DATE: ${told.day}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n\n                      Copyright 2017 ${told.outlet}\n                              All Rights Reserved\n`).join('\n')}`,
	'the words that end a document': TOLD.map(
		(told) =>
			`${told.headline}\n\n\n${told.outlet}\n\n${told.day}\n\n\nCopyright 2017 ${told.outlet} All Rights Reserved\n\nSection: NEWS; Pg. 4\nLength: 38 words\nByline: ${told.author}\n\nBody\n\n\n${body(told)}\n\nClassification\n\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\nLoad-Date: ${told.day}\n\n\nEnd of Document\n\n\n`,
	).join(''),
	'the number that closes a display': `${TOLD.map((told, at) => `${told.headline}\n\nBy ${told.author}\n38 words\n${told.day}\n04:15\n${told.outlet}\nCODE\nFinal\n${at + 1}\nEnglish\n(c) 2017 ${told.outlet}. All rights reserved.\n\n${body(told)}\n\nDocument CODE000020170314ed3e0000${at}\n\n`).join('')}Search Summary\nText\tlock or ferry\nResults Found\t3\n`,
	'tags of two capitals': TOLD.map(
		(told, at) =>
			`SE Local\nHD ${told.headline}\nBY By ${told.author}\nWC 38 words\nPD ${told.day}\nSN ${told.outlet}\nSC CODE\nLA English\nCY (c) 2017 ${told.outlet}. All rights reserved.\n\nLP\n${told.text[0]}\n\nTD\n${told.text.slice(1).join('\n\n')}\n\nNS ghar : Harbours\nAN Document CODE000020170314ed3e0000${at}\n\n`,
	).join(''),
	'labels, and a row of signs between': TOLD.map(
		(told) =>
			`____________________________________________________________\n\nTitle: ${told.headline}\n\nAuthor: ${told.author}\n\nPublication title: ${told.outlet}; Ostreke\n\nPublication date: ${told.day}\n\nSource type: Newspapers\n\nFull text: ${body(told)}\n\n`,
	).join(''),
	'labels as somebody typed them': TOLD.map(
		(told) =>
			`Title: ${told.headline}\nAuthor: ${told.author}\nDate: ${told.day}\nNewspaper: ${told.outlet}\n\n${body(told)}\n\n\n`,
	).join(''),
	'a mailbox': TOLD.map(
		(told, at) =>
			`From daily@courier.example Tue Mar 14 08:12:4${at} 2017\nFrom: Daily <daily@courier.example>\nTo: desk@archive.example\nSubject: ${told.headline}\nDate: ${told.day}\n\nBy ${told.author}\n\n${body(told)}\n\n`,
	).join(''),
	'rows of signs': TOLD.map((told) => `${told.headline}\nBy ${told.author}\n${told.outlet}, ${told.day}\n\n${body(told)}\n`).join(
		'\n==========\n\n',
	),
	asterisks: TOLD.map((told) => `${told.headline}\n\nBy ${told.author}\n${told.day}\n\n${body(told)}\n`).join('\n* * * * *\n\n'),
};

/** Front matter and text of every report that a folder gave, in order. */
function reports(shelf: Articles) {
	const { published } = shelf.ingest();
	return published.map(({ id, file }) => {
		const { data, body: content } = readFrontmatter(readFileSync(join(shelf.out, `${id}.md`), 'utf8'));
		return { id, file, frontmatter: reportFrontmatter.parse(data), content, bytes: readFileSync(join(shelf.out, `${id}.txt`)) };
	});
}

describe('a file that holds several reports, told apart by', () => {
	test.each(Object.entries(EXPORTS))('%s: each is read by itself, and the file can be put together again', (name, text) => {
		const shelf = articles({ 'export.txt': text });
		const found = reports(shelf);
		expect(found.map(({ id, file }) => `${id} ${file}`)).toEqual([1, 2, 3].map((at) => `export-${at} export.txt#${at}`));
		for (const [at, { frontmatter, content }] of found.entries()) {
			const told = TOLD[at]!;
			expect([frontmatter.headline, frontmatter.authors.map((one) => one.name), frontmatter.date]).toEqual([
				told.headline,
				[told.author],
				told.date,
			]);
			if (!['a mailbox', 'asterisks', 'rows of signs'].includes(name)) expect(frontmatter.outlet).toBe(told.outlet);
			expect(content.trim()).toBe(body(told));
		}
		const whole = Buffer.from(text);
		let at = 0;
		const between: string[] = [];
		for (const { frontmatter, bytes } of found) {
			const part = frontmatter.source.part!;
			between.push(whole.subarray(at, part.start).toString());
			expect(whole.subarray(part.start, part.end).equals(bytes)).toBe(true);
			at = part.end;
		}
		expect(between.slice(1).join('').trim()).toBe('');
		expect(readFileSync(join(shelf.out, 'files', 'export.txt')).equals(whole)).toBe(true);
	});
});

const COUNTED = EXPORTS['a counter above each']!;

test('the second run carries every report over; a longer file keeps the addresses of the reports at its front', () => {
	const shelf = articles({ 'export.txt': EXPORTS['rows of signs']! });
	shelf.ingest();
	const inode = (id: string) => statSync(join(shelf.out, `${id}.md`)).ino;
	const before = [1, 2, 3].map((at) => inode(`export-${at}`));
	shelf.write('other.txt', 'Ferry strike ends\n\n2 May 2019\n\nThe ferries sail again from Monday on, said the company.\n');
	shelf.ingest();
	expect([1, 2, 3].map((at) => inode(`export-${at}`))).toEqual(before);
	shelf.write(
		'export.txt',
		`${EXPORTS['rows of signs']}\n==========\n\nA fourth report stands here\nBy Ilse Maron\n1 July 2017\n\nIt has a sentence that is long enough to be read as the text of a report.\n`,
	);
	expect(reports(shelf).map(({ id }) => id)).toEqual(['export-1', 'export-2', 'export-3', 'export-4', 'other']);
});

test('bytes of an old encoding are cut between letters', () => {
	const text = EXPORTS['rows of signs']!.replaceAll('Halvern', 'Hälvern').replaceAll('Courier', 'Kurier für Öst');
	const found = reports(
		articles({ 'export.txt': iconv.encode(text, 'windows-1252'), 'export.yaml': 'encoding: windows-1252\n' }),
	);
	expect(found.map(({ frontmatter }) => frontmatter.headline)).toEqual([
		'Hälvern closes its old lock',
		'Ferry strike ends after nine weeks',
		'Growers go to court over the sluices',
	]);
	expect(found.every(({ frontmatter }) => frontmatter.source.encoding === 'windows-1252')).toBe(true);
});

test('a byte order mark belongs to no report', () => {
	const found = reports(articles({ 'export.txt': `\ufeff${EXPORTS['rows of signs']}` }));
	expect(found[0]?.frontmatter.source.part?.start).toBe(3);
	expect(found[0]?.frontmatter.headline).toBe(TOLD[0]!.headline);
});

describe('a sidecar', () => {
	test('can make one report of a file, or cut it elsewhere', () => {
		expect(reports(articles({ 'export.txt': COUNTED, 'export.yaml': 'parts: false\n' })).map(({ id }) => id)).toEqual(['export']);
		const lines = EXPORTS['rows of signs']!.split('\n');
		const second = lines.indexOf(TOLD[1]!.headline) + 1;
		const cut = reports(articles({ 'export.txt': EXPORTS['rows of signs']!, 'export.yaml': `parts: [1, ${second}]\n` }));
		expect(cut.map(({ frontmatter }) => [frontmatter.source.part?.from, frontmatter.headline])).toEqual([
			[1, TOLD[0]!.headline],
			[second, TOLD[1]!.headline],
		]);
	});

	test('of one report in a file holds for that one; one for a report that is not there is named', () => {
		const shelf = articles({
			'export.txt': COUNTED,
			'export.yaml': 'rights: of the papers\n',
			'export-2.yaml': 'headline: As the cataloguer has it\n',
			'export-9.yaml': 'note: nothing\n',
		});
		const found = reports(shelf);
		expect(found.map(({ frontmatter }) => frontmatter.headline)).toEqual([
			TOLD[0]!.headline,
			'As the cataloguer has it',
			TOLD[2]!.headline,
		]);
		expect(found[0]?.frontmatter.rights).toBe('of the papers');
		expect(shelf.ingest().quarantined.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
			'export-9.yaml sidecar/without-capture',
		]);
	});
});

test('a report in a file does not take the address of another file', () => {
	const shelf = articles({ 'export.txt': EXPORTS['rows of signs']!, 'export-2.txt': COUNTED.slice(0, 10) + body(TOLD[0]!) });
	const { published, quarantined } = shelf.ingest();
	expect(published.map(({ id }) => id).sort()).toEqual(['export-1', 'export-2', 'export-3']);
	expect(quarantined.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['export.txt#2 id/taken']);
});

/** One report each, whatever stands between its lines. */
const ONE: Readonly<Record<string, string>> = {
	'a number of a printed page': `${TOLD[0]!.headline}\n\nBy Ilse Maron\n\nMarch 14, 2017\n\n${TOLD[0]!.text[0]}\n\n1 / 2\n\n${TOLD[0]!.text[1]}\n\n2 / 2\n`,
	'one document of twelve': COUNTED.slice(COUNTED.indexOf('Halvern closes') - 150, COUNTED.indexOf('2 of 3 DOC')),
	'rows of signs between chapters': `${TOLD[0]!.headline}\n\nBy Ilse Maron\n\nMarch 14, 2017\n\n${TOLD[0]!.text[0]}\n\n* * * * *\n\n${TOLD[0]!.text[1]}\n\n* * * * *\n\n${TOLD[1]!.text[0]}\n`,
	'comments between rows': `${TOLD[0]!.headline}\n\nBy Ilse Maron\n\nMarch 14, 2017\n\n${TOLD[0]!.text[0]}\n\n----------\nMarlow\nMarch 15, 2017\n${TOLD[1]!.text[0]}\n----------\nBess\nMarch 16, 2017\n${TOLD[1]!.text[1]}\n`,
	'an answered mail': `From: A <a@courier.example>\nTo: B <b@courier.example>\nSubject: Halvern closes its old lock\nDate: March 14, 2017\n\n${body(TOLD[0]!)}\n\n> From: B <b@courier.example>\n> Subject: the lock\n> Date: March 13, 2017\n>\n> Do you have anything on the lock?\n`,
};

test.each(Object.entries(ONE))('%s: one report', (_, text) => {
	expect(reports(articles({ 'one.txt': text })).map(({ id }) => id)).toEqual(['one']);
});

test('where heads seem to repeat but cannot be told apart, the lines are named and the file is one report', () => {
	const shelf = articles({ 'some.txt': COUNTED.replace('2 of 3 DOCUMENTS', '7 of 9 DOCUMENTS') });
	const { published, messages } = shelf.ingest();
	expect(published.map(({ id }) => id)).toEqual(['some']);
	expect(messages.filter(({ rule }) => rule === 'capture/several').map(({ severity, file }) => `${severity} ${file}`)).toEqual([
		'warning some.txt',
	]);
	expect(existsSync(join(shelf.out, 'files'))).toBe(false);
});
