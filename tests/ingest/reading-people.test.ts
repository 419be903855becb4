import { describe, expect, test } from 'vitest';
import { headLine } from '../../src/reader/roles/head-line.ts';
import { readLines, readScene } from '../support/reading.ts';

/*
 * Who wrote, photographed, translated and published: head lines in many layouts, and what only looks like one.
 * All outlets, places and people are invented.
 */
describe('a head line names its writers', () => {
	test.each([
		// A stamp, then "by".
		['3/14/2021 by Orla Fenwick', ['Orla Fenwick']],
		['14 March 2021, 18:05 · by Orla Fenwick', ['Orla Fenwick']],
		['Veröffentlicht am 14. März 2021 von Ilse Maron', ['Ilse Maron']],
		['jeudi 14 mars 2021, par Ilse Maron', ['Ilse Maron']],
		// "By", then a stamp, glued or not.
		['by Runa June Delling July 10, 2020', ['Runa June Delling']],
		['By Ilse Maron/June 12, 2020 9:49 am/Updated: Aug. 18, 2020', ['Ilse Maron']],
		['Ilse Maron3.11.2023', ['Ilse Maron']],
		['Por Ilse Maron 27 de agosto 2019', ['Ilse Maron']],
		['Von: Björn Halvern | 31.10.23', ['Björn Halvern']],
		// A name and its day without a by-word, with rubrics and counts.
		['Ilse Maron | 14. März 2019 | Wasser', ['Ilse Maron']],
		['23.06.2016 um 16:14 Uhr - Markus Aldane - 91 Ergänzungen', ['Markus Aldane']],
		['26. September 2019 Ulrike Merrow Schreibe einen Kommentar', ['Ulrike Merrow']],
		['21/06/2014 Ilse Maron All, Books, Reviews, News', ['Ilse Maron']],
		// Two and more.
		['By Ilse Maron, Oda Ferrin and R. Aldane', ['Ilse Maron', 'Oda Ferrin', 'R. Aldane']],
		['By JONAS WEIR and AMAL RETH, Associated Press', ['Jonas Weir', 'Amal Reth']],
		['Von ILSE MARON und ODA FERRIN, dpa', ['Ilse Maron', 'Oda Ferrin']],
		['Jonas Weir in Varden and Amal Reth in Ostreke, with agencies', ['Jonas Weir', 'Amal Reth']],
		['By Jonas Weir in Varden and Amal Reth in Ostreke', ['Jonas Weir', 'Amal Reth']],
		['Ilse Maron in Halvern und Jonas Weir in Sill', ['Ilse Maron', 'Jonas Weir']],
		// A paper, a ground, a job, a degree behind the name.
		['By Jonas Weir (Ostreke Mail)', ['Jonas Weir']],
		['By Ilse Maron, Special to the Ostreke Times', ['Ilse Maron']],
		['By GWEN ASTLEY of the Courier and ROLF EDMER, North Coast Wire', ['Gwen Astley', 'Rolf Edmer']],
		['By Rolf Edmer, East Merrow News', ['Rolf Edmer']],
		['Orla Fenwick, Halvern River Ground', ['Orla Fenwick']],
		['By Orla Fenwick, Water Correspondent', ['Orla Fenwick']],
		['By Elena Maron, MS, RDN', ['Elena Maron']],
		['Von unserer Korrespondentin Ilse Maron, Halvern', ['Ilse Maron']],
		['Ilse Maron @ilsemaron', ['Ilse Maron']],
		// Particles, initials, titles, two surnames, other scripts.
		['Artikel von Alexa von Merrow', ['Alexa von Merrow']],
		['Christoph von Sill', ['Christoph von Sill']],
		['By T. V. Aldane', ['T. V. Aldane']],
		['Juan Carlos Merrow C., 14 de marzo de 2019', ['Juan Carlos Merrow C.']],
		["Par Sadhbh O'Maron", ["Sadhbh O'Maron"]],
		['Von Ilse Maron-Ferrin', ['Ilse Maron-Ferrin']],
		['Анна Маронова, 5 марта 2019', ['Анна Маронова']],
		['بقلم: محمد الهلفرني', ['محمد الهلفرني']],
		['Γιώργος Μαρόνης, 5 Μαρτίου 2019', ['Γιώργος Μαρόνης']],
		// Pen names, where a stamp stands beside "by".
		['12/04/2020 by Kay 24 Comments', ['Kay']],
		['Posted on 2015-04-05 by marlow | Leave a comment', ['marlow']],
		['Ulrike · April 19, 2019 · 7 comments', ['Ulrike']],
		['Posted by T. V. Aldane at 2:33 PM', ['T. V. Aldane']],
		['Eingestellt von Wehrmeisterin um 10:52', ['Wehrmeisterin']],
		['Posted in Rivers by marlow on August 3, 2019', ['marlow']],
		['14.02.2024 09:15 von Hanna Symbolbild wire', ['Hanna']],
		// The small word between a name and its stamp.
		['Frank Merrow am 18. September 2019', ['Frank Merrow']],
		['Written by Grant Tarn, PhD on April 29, 2018', ['Grant Tarn']],
		// A day printed twice, then who wrote and the rubrics.
		['4. Februar 20244. Februar 2024 Octavius Halvern Flüsse, Wehre, Boote', ['Octavius Halvern']],
		['1. November 20161. November 2016 marlow', ['marlow']],
		['22. Dezember 201922. Dezember 2019 von Peter Merrow', ['Peter Merrow']],
		['28. Januar 2015 ilsemaron Schreibe einen Kommentar', ['ilsemaron']],
		// More words for "by", kinds of texts, names that are particles too, a name printed twice.
		['durch Yirou Maron', ['Yirou Maron']],
		['Kolumnist*in: Evan Merrow', ['Evan Merrow']],
		["Un documentaire de Kristen Mar'onKristen Mar'on", ["Kristen Mar'on"]],
		['Un reportaje de Juana Marón', ['Juana Marón']],
		['By Ben Halvern', ['Ben Halvern']],
		['Text & Fotos: Ivan Merrow 0 337', ['Ivan Merrow']],
		['Ein Interview von Eugen Maron mit Sonja Silber.', ['Eugen Maron']],
	])('%s', (line, names) => {
		expect(headLine(line).people.map(({ name }) => name)).toEqual(names);
	});

	test.each([
		'Bundesprogramm Saubere Flüsse',
		'Ehrenamt Jugendverbände 23.01.2020',
		'Thema des Tages // 02.11.2021',
		'Künstlerischer Lebenslauf',
		'Zurück zur Übersicht',
		'Protokoll der Sitzung vom 10. Oktober 2019',
		'Correction Appended',
		'EMBARGOED UNTIL 14 March 2019',
		'ENDS',
		'Donate Now',
		'Recent Posts',
		'Keine Kommentare',
		'By Staff Reports - 14 March 2019',
		'Veröffentlicht am 8. Februar 2022 von FLUSS-Team',
		'By Reuters 14 March 2019',
		'Von Risiken und Nebenwirkungen',
		'Established by Ilse Maron 2005 - Halvern',
		'Oda Ferrin, peu estimée par Jacques Merrow',
		'Interview mit Autorin Ilse Maron',
		'Davor Angst',
		'Aus der Region 4. Februar 2024 09:20 Kommentar schreiben',
		'4. Februar 20244. Februar 2024 Flüsse',
		'28. Januar 2015 Allgemein Schreibe einen Kommentar',
		'Publié par Unknown à 08:00',
		'Un film de guerre',
	])('%s names nobody', (line) => {
		expect(headLine(line).people).toEqual([]);
	});

	test.each([
		['By Jonas Weir (Ostreke Mail)', ['Ostreke Mail']],
		['By JONAS WEIR and AMAL RETH, Associated Press', ['Associated Press']],
		['By Ilse Maron, Special to the Ostreke Times', ['Ostreke Times']],
		['Ilse Maron, Halvern River Ground', []],
		['By Ilse Maron, Staff Writer', []],
	])('%s names the papers %j', (line, papers) => {
		expect(headLine(line).papers).toEqual(papers);
	});

	test.each([
		['Photographs by Lena Ode', [], [{ role: 'photography', name: 'Lena Ode' }]],
		['Text: Ilse Maron, Fotos: Oda Ferrin', ['Ilse Maron'], [{ role: 'photography', name: 'Oda Ferrin' }]],
		['Text & Fotos: Ilse Maron', ['Ilse Maron'], [{ role: 'photography', name: 'Ilse Maron' }]],
		['By Ilse Maron (reporting) and Oda Ferrin (photographs)', ['Ilse Maron'], [{ role: 'photography', name: 'Oda Ferrin' }]],
		[
			'Text von Christian Maron Illustration von Markus Ferrin',
			['Christian Maron'],
			[{ role: 'illustration', name: 'Markus Ferrin' }],
		],
		['Words by Jonas Weir', ['Jonas Weir'], []],
	])('%s tells writers from photographers', (line, names, credits) => {
		expect(headLine(line).people.map(({ name }) => name)).toEqual(names);
		expect(headLine(line).credits).toEqual(credits);
	});
});

const TEXT = `
		paragraph| The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.
		|
		paragraph| Farmers below the dam said they would go to court to stop the drawdown before the melt comes.`;

describe('whole heads', () => {
	test.each([
		['a stamp and its author on one line', 'byline| 3/14/2021 by Orla Fenwick', ['Orla Fenwick'], '3/14/2021 by Orla Fenwick'],
		[
			'a name and a ground, a day below',
			'byline| Orla Fenwick, Halvern River Ground\n		timestamp| 14 March 2021',
			['Orla Fenwick'],
			'14 March 2021',
		],
		[
			'two authors in two towns',
			'byline| Jonas Weir in Varden and Amal Reth in Ostreke, with agencies\n		|\n		timestamp| Wed 3 Feb 2016 13.08 GMT',
			['Jonas Weir', 'Amal Reth'],
			'Wed 3 Feb 2016 13.08 GMT',
		],
		[
			'"By" alone above the name',
			'byline| Von\n		byline| Ilse Maron\n		timestamp| 14. März 2021',
			['Ilse Maron'],
			'14. März 2021',
		],
		[
			'a second author on the next line',
			'byline| By Ilse Maron, Head of Rivers\n		byline| & Oda Ferrin, Director of Dams\n		timestamp| 14 March 2021',
			['Ilse Maron', 'Oda Ferrin'],
			'14 March 2021',
		],
	])('%s', (_name, head, names, stamp) => {
		const { expected, found, fields } = readScene(`
		headline| Council votes to empty the Sill reservoir
		|
		${head}
		|${TEXT}`);
		expect(found).toEqual(expected);
		expect(fields.authors.map(({ name }) => name)).toEqual(names);
		expect(fields.stamps.map(({ text }) => text)).toEqual([stamp]);
	});

	test('a line of German nouns is no author', () => {
		const { fields } = readLines([
			'Neue Schleuse am Oberwehr geht in Betrieb',
			'',
			'Bundesprogramm Saubere Flüsse',
			'',
			'Die neue Schleuse am Oberwehr ist am Mittwoch nach vier Jahren Bauzeit in Betrieb gegangen, teilte das Wasseramt in Halvern mit.',
			'',
			'Sie soll Fischen den Weg in den Oberlauf öffnen und zugleich die Felder am Ostufer vor dem Hochwasser schützen.',
		]);
		expect(fields.authors).toEqual([]);
	});

	test('names of other reports in a list below each other are no authors', () => {
		const { fields } = readLines([
			'Council votes to empty the Sill reservoir',
			'14 March 2021',
			'A question of water',
			'Ilse Maron',
			'The ferry and the bar',
			'Oda Ferrin',
			'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
			'Farmers below the dam said they would go to court to stop the drawdown before the melt comes.',
		]);
		expect(fields.authors).toEqual([]);
	});

	test('a name alone right below the text signs it', () => {
		const { fields } = readLines([
			'Council votes to empty the Sill reservoir',
			'14 March 2021',
			'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
			'Farmers below the dam said they would go to court to stop the drawdown before the melt comes.',
			'Jonas Merrow',
		]);
		expect(fields.authors.map(({ name }) => name)).toEqual(['Jonas Merrow']);
	});
});

describe('who translated what', () => {
	const credited = (line: string) =>
		readLines([
			'Council votes to empty the Sill reservoir',
			'14 March 2021',
			'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
			'Farmers below the dam said they would go to court to stop the drawdown before the melt comes.',
			line,
		]).fields;

	test.each([
		'Ilse Maron wrote this report. Oda Ferrin translated the Halvern-language source material.',
		'Ilse Maron compiled this report. Oda Ferrin translated the interviews.',
		'Ilse Maron wrote this report. Oda Ferrin translated the documents and quotes.',
		'(Reporting by Ilse Maron; source material translated by Oda Ferrin)',
	])('%s', (line) => {
		const { translators, credits } = credited(line);
		expect(translators).toEqual([]);
		expect(credits).toContainEqual({ role: 'source translation', name: 'Oda Ferrin' });
	});

	test.each([
		'(Translation by Oda Ferrin)',
		'Ilse Maron wrote this report. Oda Ferrin translated this report from the Halvern.',
		'(Reporting by Ilse Maron; translated by Oda Ferrin)',
	])('%s', (line) => {
		expect(credited(line).translators).toEqual([{ name: 'Oda Ferrin' }]);
	});
});

describe('the outlet', () => {
	const outletOf = (above: readonly string[], below: readonly string[]) =>
		readLines([
			...above,
			'Council votes to empty the Sill reservoir',
			'By Ilse Maron',
			'14 March 2021',
			'',
			'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
			'',
			'Farmers below the dam said they would go to court to stop the drawdown before the melt comes.',
			'',
			...below,
		]).fields.outlet?.name ?? null;

	test.each([
		['a copyright line with its year', [], ['© Copyright 1999-2020 Ostreke Mail. All rights reserved.'], 'Ostreke Mail'],
		[
			'what goes on behind the name',
			[],
			['© 2019 The Ostreke Mail unless otherwise noted. All rights reserved.'],
			'The Ostreke Mail',
		],
		['a masthead that the address repeats', ['Halvern Bote', ''], ['Kontakt: redaktion@halvern-bote.example'], 'Halvern Bote'],
		['a firm', [], ['© 2020 Tidewater Media Ltd. All rights reserved.'], null],
		['a photographer', [], ['© 2020 Ilse Maron. All rights reserved.'], null],
		['a picture', [], ['© Rena Aldane'], null],
		['a line that ends', [], ['ENDS'], null],
		['a button', [], ['LOAD'], null],
	])('%s', (_name, above, below, outlet) => {
		expect(outletOf(above, below)).toBe(outlet);
	});

	test('the source of a table in the text is none', () => {
		const { fields } = readLines([
			'Council votes to empty the Sill reservoir',
			'14 March 2021',
			'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
			'Source: Merrow Basin Ministry',
			'Farmers below the dam said they would go to court to stop the drawdown before the melt comes.',
			'The chairman of the growers said that nobody had asked them before the vote was called.',
		]);
		expect(fields.outlet).toBeNull();
	});

	test('a paper in brackets behind the author is one', () => {
		const { fields } = readLines([
			'Council votes to empty the Sill reservoir',
			'By Jonas Weir (Ostreke Mail)',
			'3 February 2016',
			'',
			'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
		]);
		expect(fields.outlet?.name).toBe('Ostreke Mail');
		expect(fields.authors.map(({ name }) => name)).toEqual(['Jonas Weir']);
	});
});

describe('who wrote, where no byline says so', () => {
	const BODY = [
		'The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.',
		'Farmers below the dam said they would go to court to stop the drawdown before the melt comes.',
		'The council answered that the wall is older than any of the farms, and that nobody knows how much longer it will stand.',
		'A vote of the whole valley is to be held in the autumn, when the boats are ashore and everybody is at home.',
		'Until then the gates stay as they are, one open and three shut, and the wardens count the water by hand.',
		'Nobody in Kelda expects the count to be believed in Halvern, and nobody in Halvern expects it to be made.',
	];
	const authorsOf = (above: readonly string[], below: readonly string[], text: readonly string[] = BODY) =>
		readLines([...above, '', ...text.flatMap((line) => [line, '']), ...below]).fields.authors.map(({ name }) => name);

	test.each([
		[
			'a sentence at the end that names the job',
			['Empty it now'],
			['Oda Ferrin is a professor of rivers at Halvern and writes on dams.'],
			['Oda Ferrin'],
		],
		[
			'the same in German, with the age',
			['Leert ihn jetzt'],
			['Oda Ferrin (37) ist Autorin und Gründerin einer Schule für Wehrmeister.'],
			['Oda Ferrin'],
		],
		[
			'a name and a sentence below it',
			['Empty it now', 'Rolf Sauber', 'Rolf Sauber lehrt Wasserbau in Halvern.'],
			[],
			['Rolf Sauber'],
		],
		[
			'the same with a line below that says how to cite it',
			['Who counts the water of the valley?', 'Rolf Sauber', 'Rolf Sauber lehrt Wasserbau in Halvern.'],
			['SUGGESTED CITATION Sauber, Rolf: Who counts the water, River Blog.'],
			['Rolf Sauber'],
		],
		['the login below the text', ['Empty it now'], ['Posted by Oda Ferrin at 2:33 PM'], ['Oda Ferrin']],
		['a given name above the stamp below the text', ['Empty it now'], ['von Hanna', '21.05.2018 11:40 Uhr'], ['Hanna']],
		['a given name behind a label', ['Empty it now', 'Artikel von: Ulrike'], [], ['Ulrike']],
		['a login that the page prints elsewhere', ['wehrfrau', 'Empty it now', 'von wehrfrau'], [], ['wehrfrau']],
		['a name and its button', ['Empty it now', 'Ilse MaronFollow'], [], ['Ilse Maron']],
		[
			'a name that ends in an initial',
			['Empty it now', 'Juan Carlos Maron C.', 'miércoles, 4 de mayo de 2022'],
			[],
			['Juan Carlos Maron C.'],
		],
		[
			'a name that only an address prints small',
			['Empty it now', '14 March 2021 - Markus Ferrin - 91 comments'],
			['Mail: markus.ferrin@wire.example'],
			['Markus Ferrin'],
		],
	])('%s', (_name, above, below, names) => {
		expect(authorsOf(above, below)).toEqual(names);
	});

	test.each([
		[
			'whom the report tells of',
			['Empty it now'],
			['Oda Ferrin is a professor of rivers at Halvern.'],
			[...BODY, 'Oda Ferrin said so, too.'],
		],
		['who has another trade', ['Empty it now'], ['Oda Ferrin is the mayor of Halvern and keeps goats.'], BODY],
		[
			'of a body',
			['Empty it now'],
			['Über den Ostreker Jagdverband', 'Der Ostreker Jagdverband ist die Vertretung der Jägerinnen und Jäger am Fluss.'],
			BODY,
		],
		[
			'who is a paper',
			['Empty it now', 'By Nawroz 3/7/2017'],
			[],
			[...BODY, 'A warden told Nawroz that the gates had been shut.'],
		],
		['of a book', ['The dam, a novel'], ['Title: The dam', 'Author: Oda Ferrin', 'Publisher: Halvern House'], BODY],
	])('nobody is invented: one %s', (_name, above, below, text) => {
		expect(authorsOf(above, below, text)).toEqual([]);
	});

	test('a kind of text and who wrote it, below a sentence that opens the page', () => {
		const [first, ...rest] = BODY;
		expect(authorsOf(['Empty it now'], [], [first!, 'An interview by Ilse Maron with Oda Ferrin.', ...rest])).toEqual([
			'Ilse Maron',
		]);
	});

	test('a by-word is believed rather than a name alone above it', () => {
		expect(authorsOf(['Empty it now', 'Nenad Merrow', 'Rivers', 'Autor Mark Weir:'], [])).toEqual(['Mark Weir']);
	});
});
