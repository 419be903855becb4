import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/reader/index.ts';

/*
 * Reports as databases, clippers and mail programs save them. All outlets, places and people are invented.
 */

const FIRST =
	'The harbour council of Halvern voted on Tuesday night to close the old lock after three weeks of argument over the bill.';
const SECOND = 'Council leader Ruth Amdahl said that nobody who moors above the lock would have to pay for it before the summer.';
const TEXT = `${FIRST}\n\n${SECOND}`;

interface Expected {
	readonly headline: string | null;
	readonly authors: readonly string[];
	readonly date: string | null;
	readonly outlet?: string | null;
	readonly deck?: string;
	readonly dateline?: string;
	readonly url?: string;
	readonly captured?: string;
	readonly captions?: readonly string[];
	readonly keywords?: readonly string[];
}

const HEADLINE = 'Halvern closes its old lock';
const PLAIN = { headline: HEADLINE, authors: ['Ilse Maron'], date: '2017-03-14' };

const RECORDS: Readonly<Record<string, readonly [capture: string, Expected]>> = {
	'an export with labels in capitals': [
		`                               3 of 12 DOCUMENTS


                             The Ostreke Courier

                            March 14, 2017 Tuesday

${HEADLINE}

BYLINE: Ilse Maron and Oda Ferrin

SECTION: NEWS; Pg. 4

LENGTH: 38 words

DATELINE: HALVERN

${TEXT}

GRAPHIC: The lock at Halvern on Tuesday, with two barges waiting below it for the
tide to turn.

LOAD-DATE: March 15, 2017

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                      Copyright 2017 The Ostreke Courier
                              All Rights Reserved
`,
		{
			...PLAIN,
			authors: ['Ilse Maron', 'Oda Ferrin'],
			outlet: 'The Ostreke Courier',
			dateline: 'HALVERN',
			captions: ['The lock at Halvern on Tuesday, with two barges waiting below it for the tide to turn.'],
		},
	],
	'an export whose labels are small': [
		`${HEADLINE}\n\n\nThe Ostreke Courier\n\nMarch 14, 2017 Tuesday\n\n\nCopyright 2017 The Ostreke Courier All Rights Reserved\n\nSection: NEWS; Pg. 4\nLength: 38 words\nByline: Ilse Maron, Halvern\nHighlight: The vote ends three weeks of argument.\n\nBody\n\n\n${FIRST}\n${SECOND}\n\nClassification\n\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\nSubject: HARBOURS (90%); COUNCILS (74%)\n\nLoad-Date: March 15, 2017\n\n\nEnd of Document\n`,
		{ ...PLAIN, outlet: 'The Ostreke Courier', deck: 'The vote ends three weeks of argument.' },
	],
	'a German export': [
		`Ostreker Tagblatt\n\nDienstag, 14. März 2017\n\nHalvern schließt die alte Schleuse\n\nAUTOR: Ilse Maron\n\nRUBRIK: LOKALES; S. 4\n\nLÄNGE: 38 Wörter\n\nDer Rat von Halvern hat am Dienstagabend nach drei Wochen Streit über die Kosten beschlossen, die alte Schleuse zu schließen.\n\nBürgermeisterin Ruth Amdahl sagte, vor dem Sommer müsse niemand dafür zahlen, der oberhalb der Schleuse liegt.\n\nUPDATE-DATUM: 15. März 2017\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLIKATIONSTYP: Zeitung\n\nCopyright 2017 Ostreker Tagblatt\n`,
		{ headline: 'Halvern schließt die alte Schleuse', authors: ['Ilse Maron'], date: '2017-03-14', outlet: 'Ostreker Tagblatt' },
	],
	'tags of two capitals': [
		`SE Local\nHD ${HEADLINE}\nBY By Ilse Maron\nWC 38 words\nPD 14 March 2017\nET 04:15 AM\nSN The Ostreke Courier\nSC OSTC\nPG 4\nLA English\nCY (c) 2017 The Ostreke Courier. All rights reserved.\n\nLP\n${FIRST}\n\nTD\n${SECOND}\n\nNS ghar : Harbours\nRE halv : Halvern\nAN Document OSTC000020170314ed3e0000b\n`,
		{ ...PLAIN, outlet: 'The Ostreke Courier' },
	],
	'tags with their values below and the lead behind its tag': [
		`HD\n${HEADLINE}\nBY\nIlse Maron\nWC\n38 words\nPD\n14 March 2017\nSN\nThe Ostreke Courier\nLP  ${FIRST}\n\nTD\n${SECOND}\n\nPUB\nCourier Press\nAN\nDocument OSTC000020170314ed3e0000b\n`,
		{ ...PLAIN, outlet: 'The Ostreke Courier' },
	],
	'labels below the text': [
		`${HEADLINE}\n\nMaron, Ilse; Ferrin, Oda. The Ostreke Courier; Ostreke [Ostreke] 14 Mar 2017: A.4.\n\nFull text: ${FIRST}\n\n${SECOND}\n\nSubject: Harbours; Councils\n\nLocation: Halvern\n\nTitle: ${HEADLINE}\n\nAuthor: Maron, Ilse; Ferrin, Oda\n\nPublication title: The Ostreke Courier; Ostreke\n\nPublication date: Mar 14, 2017\n\nSource type: Newspapers\n\nProQuest document ID: 1877300412\n\nDocument URL: https://search.library.example/docview/1877300412\n\nLast updated: 2017-11-18\n`,
		{ ...PLAIN, authors: ['Ilse Maron', 'Oda Ferrin'], outlet: 'The Ostreke Courier' },
	],
	'a French database': [
		`Le Courrier d’Ostreke\nno. 22134\nmardi 14 mars 2017\n138 mots, p. 3\n\nHalvern ferme sa vieille écluse\n\nMARON Ilse; FERRIN Oda\n\nLe conseil du port de Halvern a voté mardi soir la fermeture de la vieille écluse après trois semaines de débats sur la facture.\n\nLa présidente du conseil, Ruth Amdahl, a déclaré que personne ne paierait avant l’été.\n\n© 2017 Le Courrier d’Ostreke. Tous droits réservés.\n\nLe présent document est protégé par les lois et conventions internationales sur le droit d’auteur et son utilisation est régie par elles.\n\nPUBLI-C news·20170314·CO·a71k3q\n`,
		{
			headline: 'Halvern ferme sa vieille écluse',
			authors: ['Ilse Maron', 'Oda Ferrin'],
			date: '2017-03-14',
			outlet: 'Le Courrier d’Ostreke',
		},
	],
	'a mail that was passed on': [
		`---------- Forwarded message ---------\nFrom: Courier Daily <daily@courier.example>\nDate: Tue, Mar 14, 2017 at 8:12 AM\nSubject: Fwd: ${HEADLINE}\nTo: Desk <desk@archive.example>\n\n\nBy Ilse Maron\n\n${TEXT}\n\nYou are receiving this email because you signed up for Courier Daily.\nUnsubscribe | Manage preferences\n`,
		{ ...PLAIN, outlet: null },
	],
	'a mail within a mail': [
		`From: Oda Ferrin <oda@archive.example>\nSent: Monday, 20 March 2017 09:00\nTo: Desk\nSubject: WG: for the folder\n\n-----Original Message-----\nFrom: Courier Daily <daily@courier.example>\nSent: Tuesday, 14 March 2017 08:12\nTo: Oda Ferrin\nSubject: ${HEADLINE}\n\nBy Ilse Maron\n\n${TEXT}\n`,
		{ ...PLAIN, outlet: null },
	],
	'a German mail, quoted': [
		`> Von: Courier <post@courier.example>\n> Gesendet: Dienstag, 14. März 2017 08:12\n> An: Archiv\n> Betreff: AW: Halvern schließt die alte Schleuse\n>\n> Der Rat von Halvern hat am Dienstagabend nach drei Wochen Streit über die Kosten beschlossen, die alte Schleuse zu schließen.\n>\n> Bürgermeisterin Ruth Amdahl sagte, vor dem Sommer müsse niemand dafür zahlen.\n`,
		{ headline: 'Halvern schließt die alte Schleuse', authors: [], date: '2017-03-14' },
	],
	'the raw head of a mail': [
		`Return-Path: <daily@courier.example>\nReceived: from mail.courier.example by archive.example\n\twith ESMTP id 4411; Tue, 14 Mar 2017 08:12:45 +0100\nFrom: Courier Daily <daily@courier.example>\nTo: desk@archive.example\nSubject: ${HEADLINE}\nDate: Tue, 14 Mar 2017 08:12:44 +0100\nMessage-ID: <20170314.44@courier.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\nBy Ilse Maron\n\n${TEXT}\n`,
		{ ...PLAIN, outlet: null },
	],
	'the note of a clipper': [
		`---\ntitle: "${HEADLINE}"\nsource: "https://www.courier.example/2017/old-lock"\nauthor:\n  - "[[Ilse Maron]]"\n  - "[[Oda Ferrin]]"\npublished: 2017-03-14\ncreated: 2024-11-18\ndescription: "The vote ends three weeks of argument."\ntags:\n  - "clippings"\n---\n${TEXT}\n`,
		{
			...PLAIN,
			authors: ['Ilse Maron', 'Oda Ferrin'],
			url: 'https://www.courier.example/2017/old-lock',
			captured: '2024-11-18',
			deck: 'The vote ends three weeks of argument.',
			keywords: ['clippings'],
		},
	],
	'front matter in short form': [
		`---\ntitle: ${HEADLINE}\nauthors: [Ilse Maron, Oda Ferrin]\ndate: 2017-03-14T08:12:00Z\nurl: https://www.courier.example/2017/old-lock\nsite: The Ostreke Courier\nlayout: post\n---\n\n# ${HEADLINE}\n\n${TEXT}\n`,
		{
			...PLAIN,
			authors: ['Ilse Maron', 'Oda Ferrin'],
			outlet: 'The Ostreke Courier',
			url: 'https://www.courier.example/2017/old-lock',
		},
	],
	'a clip in Markdown': [
		`# ${HEADLINE}\n\nClipped from: https://www.courier.example/2017/old-lock\n\n**By [Ilse Maron](https://www.courier.example/authors/maron)**\n\n*Published: March 14, 2017*\n\n![The lock at Halvern](https://img.courier.example/lock.jpg)\n\n${FIRST}\n\n> ${SECOND}\n\n## What comes next\n\nThe gates go to the [museum](https://museum.example/gates) in the spring of next year, as the council had said.\n`,
		{ ...PLAIN, url: 'https://www.courier.example/2017/old-lock', captions: ['The lock at Halvern'] },
	],
	'labels as somebody typed them': [
		`Title: ${HEADLINE}\nAuthor: Ilse Maron\nDate: 14 March 2017\nSource: The Ostreke Courier\nURL: https://www.courier.example/2017/old-lock\nAccessed: 3 May 2021\n\n${TEXT}\n`,
		{
			...PLAIN,
			outlet: 'The Ostreke Courier',
			url: 'https://www.courier.example/2017/old-lock',
			captured: '2021-05-03',
		},
	],
	'labels in Arabic': [
		`العنوان: هالفرن تغلق السد القديم\nالكاتب: إيلسا مارون\nالتاريخ: 14 مارس 2017\nالصحيفة: بريد أوستريك\n\nصوّت مجلس ميناء هالفرن مساء الثلاثاء على إغلاق السد القديم بعد ثلاثة أسابيع من الجدل حول الفاتورة.\n\nوقالت رئيسة المجلس إن أحدا لن يدفع قبل الصيف مقابل ذلك.\n`,
		{ headline: 'هالفرن تغلق السد القديم', authors: ['إيلسا مارون'], date: '2017-03-14', outlet: 'بريد أوستريك' },
	],
};

describe('a report inside the record of', () => {
	test.each(Object.entries(RECORDS))('%s is read by its labels, and the labels are no text', (_, [text, expected]) => {
		const { frontmatter, body, faults } = readReport({ file: 'record.txt', text });
		expect(faults).toEqual([]);
		const found: Record<string, unknown> = {
			...frontmatter,
			authors: frontmatter.authors.map(({ name }) => name),
			dateline: frontmatter.dateline?.place,
			url: frontmatter.source.url,
			captured: frontmatter.source.captured,
			captions: frontmatter.captions.map((caption) => caption.text),
		};
		expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))).toEqual(expected);
		expect(frontmatter.lines.filter(({ role }) => role === 'paragraph').length).toBe(body.includes('museum') ? 3 : 2);
		expect(body).not.toMatch(/^(?:Body|Full text|TD|LP|>|\\>|\S+: )/m);
	});
});

/** Pages that print labels as pages do, or words that look like tags: no record is made of them. */
const NO_RECORDS: Readonly<Record<string, string>> = {
	'a notice with time and place': `${HEADLINE}\n\n14 March 2017\n\n${TEXT}\n\nDate: 20 March 2017\nLocation: Harbour hall\nContact: desk@courier.example\n`,
	'a source and tags below the text': `${HEADLINE}\n\nBy Ilse Maron\n\n${TEXT}\n\nSource: Coast Wire\nTags: harbour, lock\n`,
	'lines that open with capitals': `${HEADLINE}\n\nBy Ilse Maron\n\nHD sets were on sale again, and the council spoke of them at length on Tuesday night before it voted on the lock.\n\nPG rated films follow in the spring, as the council leader said when she closed the sitting on Tuesday night.\n`,
	'an interview': `${HEADLINE}\n\nCourier: Who pays for the lock, when all is said and done and the gates are gone?\n\nAmdahl: Nobody who moors above the lock, that much I can say before the summer comes.\n\nCourier: And who pays below it, where most of the barges lie?\n\nAmdahl: That is for the council to say when it meets again after the holidays.\n`,
};

test.each(Object.entries(NO_RECORDS))('%s: no record', (_, text) => {
	const { frontmatter } = readReport({ file: 'page.txt', text });
	expect(frontmatter.headline).toBe(HEADLINE);
	expect(frontmatter.lines.filter(({ rule }) => /labelled$|\/record$/.test(rule) && rule !== 'related/labelled')).toEqual([]);
});
