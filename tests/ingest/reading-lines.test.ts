import { describe, expect, test } from 'vitest';
import { stampLine } from '../../src/dates/index.ts';
import type { Role } from '../../src/model/roles.ts';
import type { RuleId } from '../../src/model/rules.ts';
import { foldSpace, toBlocks } from '../../src/reader/blocks.ts';
import { endCredits } from '../../src/reader/fields/credits.ts';
import { readDateline } from '../../src/reader/fields/dateline.ts';
import { embeddedReports, withoutEmbeddedHead } from '../../src/reader/fields/embedded.ts';
import { keywordsOf } from '../../src/reader/fields/keywords.ts';
import { outletInText } from '../../src/reader/fields/signature.ts';
import type { ClassifiedBlock } from '../../src/reader/reading.ts';
import { opensWithDateline } from '../../src/reader/roles/dateline.ts';
import { furnitureRule } from '../../src/reader/roles/furniture-line.ts';
import { bylinePeople, peopleIn } from '../../src/reader/roles/head-line.ts';
import { isPersonName } from '../../src/reader/roles/person-form.ts';
import { pictureMark } from '../../src/reader/roles/picture-marks.ts';
import { sectionOf } from '../../src/reader/roles/section-label.ts';
import { shapeOf } from '../../src/reader/roles/shape.ts';

function block(text: string, role: Role = 'paragraph', rule: RuleId = 'paragraph'): ClassifiedBlock {
	return { from: 1, to: 1, text: foldSpace(text), raw: text, blankAbove: 1, indent: 0, role, rule };
}
const shape = (text: string) => shapeOf(block(text));

describe('a person’s name', () => {
	test.each([
		'Ilse Maron',
		'R. Aldane',
		'Oda van der Holt',
		'Suleiman al-Merrow',
		'Jean-Luc Ostreke',
		"Niamh O'Kelda",
		'Илья Меров',
		'Dana A. Ford',
	])('%s is one', (name) => expect(isPersonName(name)).toBe(true));
	test.each([
		'Coast News Bureau',
		'Haber Merkezi',
		'Online Redaktion',
		'NKW',
		'Staff Writer',
		'Maron',
		'ilse maron',
		'Ilse Maron 2019',
		'The Coastal Press',
		'Foreign Desk',
	])('%s is none', (phrase) => expect(isPersonName(phrase)).toBe(false));
});

test.each([
	['By Ilse Maron and R. Aldane', ['Ilse Maron', 'R. Aldane']],
	['By Ilse Maron, Coast News Senior Analyst', ['Ilse Maron']],
	['Von Ilse Maron und Jörg Ostreke', ['Ilse Maron', 'Jörg Ostreke']],
	['Par Ilse Maron (avec Oda Ferrin et Luc Holt)', ['Ilse Maron', 'Oda Ferrin', 'Luc Holt']],
	['Ilse Maron - Nov 19, 2019, 10:31 pm CST', ['Ilse Maron']],
	['04.02.2022 | 13:10 Uhr | Ilse Maron', ['Ilse Maron']],
	['Coast Daily | 04.05.2015 à 13h36 | Par Ilse Maron', ['Ilse Maron']],
	['ByIlse Maron | January 14, 2015', ['Ilse Maron']],
	['Ilse MaronView More Articles', ['Ilse Maron']],
	['Küsten-Redakteurin Ilse Maron', ['Ilse Maron']],
	['오다린 칼럼니스트', ['오다린']],
	['王闸门 赵河口', ['王闸门', '赵河口']],
	['By CNW Wire', []],
	['By the way', []],
	['Publié le 3 mars', []],
])('%s names %j', (line, names) => {
	expect(bylinePeople(line).map(({ name }) => name)).toEqual(names);
});

test('a handle belongs to the first name, an e-mail address to none', () => {
	expect(peopleIn('Ilse Maron @ilsemaron')).toEqual([{ name: 'Ilse Maron', handle: '@ilsemaron' }]);
	expect(peopleIn('Ilse Maron | ilse@coast.example')).toEqual([{ name: 'Ilse Maron' }]);
});

test.each([
	['Photo: R. Aldane', 'credit-only'],
	['© R. Aldane (NKW)', 'credit-only'],
	['Noel Barker/Coast Pictures', 'credit-only'],
	['A pilot looks at the bar. (Film/All4Coast)', 'credit-in-brackets'],
	['Pilots are now reportedly at work on the bar [Coastline]', 'credit-in-brackets'],
	['Wer das Tor zieht, ist unklar (Symbolbild)', 'credit-label'],
	['Das Tor am Morgen. Foto: Ilse Maron', 'credit-label'],
	['FILE - The gate at Ostreke, seen in March', 'credit-label'],
	['Local guards at the gate. File photo.', 'credit-label'],
	['Ein Kran hebt das Tor an seinen Platz © Hafen Ostreke', 'copyright-sign'],
	['3 of 18. The gate at Ostreke stands open on the morning after the storm', 'credit-label'],
	['(File 2013/The Coastal Press) The gate at Ostreke on the day that it fell', 'credit-label'],
	['© Noel Barker The gate at Ostreke stands open on the morning after the storm that took the roof.', 'credit-label'],
	['© Coast Media Inc. No part of these pages may be printed without the leave of the owner of the words.', null],
	['(CNW/Coast) - The gate at Ostreke fell on Monday, the harbour office said', null],
	['© 2019 Coast Daily', null],
	['By Jon Merrow, CNW', null],
	['The council voted on Monday to sell the ambulance.', null],
	['Published Nov 19, 2019, 4:07 PM', null],
	['» Photos: the gauge house', null],
])('%s carries the picture mark %s', (line, mark) => {
	expect(pictureMark(line, shape(line))).toBe(mark);
});

test.each([
	['Whatsapp Teilen Twittern Pinnen', 'page-tools'],
	['195Shares', 'page-tools'],
	['2 min read', 'reading-time'],
	['Coast > News > Ostreke', 'breadcrumb'],
	['{{#href}} {{ text }} {{/href}}', 'debris'],
	['We use cookies to make this site better for you.', 'consent'],
	['Diese Website verwendet Cookies.', 'consent'],
	['Image 3 of 9', 'picture-count'],
	['- Source: CNW', 'video'],
	['•', 'marks'],
	['https://coast.example/news/12', 'address'],
	['Sluices at Kelda Pass reopen', null],
	['He told the council: "We share the blame."', null],
	['14.03.2017', null],
	['Keyboard', null],
	['<The gate> stood open for nine years> and nobody > knew.', null],
])('%s is furniture by the rule %s', (line, rule) => {
	expect(furnitureRule(foldSpace(line), shape(line))).toBe(rule);
});

test.each([
	['Related Stories', 'aside'],
	['Mehr zum Thema', 'aside'],
	['More from Coast Daily', 'aside'],
	['Читайте также', 'aside'],
	['اقرأ أيضا', 'aside'],
	['3 Comments', 'comments'],
	['Kommentare', 'comments'],
	['The comments of the mayor were read out in the evening.', null],
	['Related to nobody in the town, she said.', null],
	['A key that nobody had', null],
])('%s opens %s', (line, section) => {
	expect(sectionOf(shape(line))).toBe(section);
});

test.each([
	['HALVERN (North Coast Wire) – The authority said', 'HALVERN', 'North Coast Wire', null],
	['SAN MERROW, Halv. (NKW) — The Latest on', 'SAN MERROW, Halv.', 'NKW', null],
	['Lindheim (nkw) - Fünf Menschen sind', 'Lindheim', 'nkw', null],
	['OSTREKE, Aug. 20 (Coastnews) -- The paper said', 'OSTREKE', 'Coastnews', 'Aug. 20'],
	['OSTREKE Nov 5 At least seven boats were', 'OSTREKE', null, 'Nov 5'],
	['HALVERN – Ferry crews have been', 'HALVERN', null, null],
	['TAL MERROW, Northern District—Two guards were', 'TAL MERROW, Northern District', null, null],
	['(Halvern Al Sabah)- A page published', null, 'Halvern Al Sabah', null],
	['ОСТРЕК, 5 фев - Берег Инфо. Люди вышли', 'ОСТРЕК', 'Берег Инфо', '5 фев'],
])('%s is a dateline', (line, place, agency, day) => {
	const read = readDateline([block(line)]);
	expect(read.dateline).toEqual({ place, agency, id: null });
	expect(read.day?.text ?? null).toBe(day);
});

test.each([
	'The council voted - again - on Monday to sell the ambulance.',
	'Ferry crews have been watching over the harbour of Ostreke.',
	'"Somebody read the gauge," said Oda Ferrin – a grower – on Tuesday.',
	'NASA and NKW said nothing.',
	'I went to the gate (it was open) and waited.',
])('%s opens with no dateline', (line) => {
	expect(readDateline([block(line)]).dateline).toBeNull();
});

test('a dateline marks running text even when the line is short', () => {
	expect(opensWithDateline('HALVERN (NKW) – The gate is open')).toBe(true);
	expect(opensWithDateline('The gate is open (again)')).toBe(false);
});

test('end credits are parted by what people did and where', () => {
	const line =
		'(Reporting by Ilse Maron, additional reporting by Oda Ferrin and Anton Kelda in Halvern, editing by R. Aldane; Translation by Luc Holt)';
	expect(endCredits([block(line, 'credit')])).toEqual({
		authors: [{ name: 'Ilse Maron' }],
		translators: [{ name: 'Luc Holt' }],
		credits: [
			{ role: 'additional reporting', name: 'Oda Ferrin', place: 'Halvern' },
			{ role: 'additional reporting', name: 'Anton Kelda', place: 'Halvern' },
			{ role: 'editing', name: 'R. Aldane' },
		],
	});
	expect(
		endCredits([block('A long paragraph of the report ends here. (Reporting by Ilse Maron; Editing by Jo Price)')]).authors,
	).toEqual([{ name: 'Ilse Maron' }]);
});

test.each([
	['Keywords:  Halvern Ostreke', ['Halvern', 'Ostreke']],
	['Schlagworte: Hafen, Fähre, Streik', ['Hafen', 'Fähre', 'Streik']],
	['#Backup   #Verschlüsselung', ['Backup', 'Verschlüsselung']],
])('%s gives the keywords %j', (line, words) => {
	expect(keywordsOf([block(line, 'keywords')])).toEqual(words);
});

test.each([
	['(Quelle: Küstenfunk)', 'credit', 'credit/source', 'Küstenfunk'],
	['© 2019 Coast Daily', 'furniture', 'furniture/rights', 'Coast Daily'],
	['By Ilse Maron | Coast News', 'byline', 'byline/by', 'Coast News'],
	['The Coastal Press', 'byline', 'byline/agency', 'The Coastal Press'],
	['13.01.2019, 12:09 Uhr | NKW', 'timestamp', 'timestamp/stated', 'NKW'],
	['By Ilse Maron | 3 min read', 'byline', 'byline/by', undefined],
	['Online Redaktion', 'byline', 'byline/agency', undefined],
] as const)('%s names an outlet', (line, role, rule, name) => {
	expect(outletInText([block(line, role, rule)], null)?.name).toBe(name);
});

test('a stamp line tells dates, times, labels and other words apart', () => {
	const stamp = stampLine('Veröffentlicht am 26. Oktober 2023, 14:05 Uhr');
	expect([stamp.full, stamp.timed, stamp.labelled, stamp.rest]).toEqual([true, true, true, []]);
	expect(stampLine('The nine gauges of the Merrow').dated).toBe(false);
	expect(stampLine('Ilse Maron 4 March 2019').rest).toEqual(['Ilse', 'Maron']);
});

test('lines wrapped at a fixed width become paragraphs, whole lines stay alone', () => {
	const wrapped = [
		'The port captain said on Monday that the dredgers',
		'would come back in the spring, when the ice was',
		'gone and the bar was open again.',
		'',
		'Nobody had asked the fishermen, he said, and',
		'nobody would.',
	];
	const lines = wrapped.map((text, index) => ({ number: index + 1, text }));
	expect(toBlocks(lines).map(({ from, to }) => [from, to])).toEqual([
		[1, 3],
		[5, 6],
	]);
	const whole = ['Sluices reopen', 'By Ilse Maron', 'The council voted on Monday to sell the ambulance.', 'The clinic said no.'];
	expect(toBlocks(whole.map((text, index) => ({ number: index + 1, text })))).toHaveLength(4);
});

test('byline and day of a report carried inside prove it, and are not those of the report around it', () => {
	const text = 'Ferry crews have been watching over the harbour of Ostreke since the dredgers came, they said.';
	const head = [block('The harbour told its own story.'), block('Ferry crews watching over Ostreke harbour', 'subheading')];
	const rest = [block(text), block('The benches are old.'), block('The captain is older.')];
	expect(embeddedReports([...head, ...rest])).toEqual([
		{ headline: 'Ferry crews watching over Ostreke harbour', report: null, firstParagraph: 2, lastParagraph: 4 },
	]);
	const signed = [...head, block('By Runa Delling', 'byline'), block('14 January 2016', 'timestamp'), ...rest];
	expect(embeddedReports(signed)).toMatchObject([{ ownHead: true, firstParagraph: 2 }]);
	expect(withoutEmbeddedHead(signed).map(({ role }) => role)).not.toContain('byline');
	expect(withoutEmbeddedHead(signed).map(({ role }) => role)).not.toContain('timestamp');
});
