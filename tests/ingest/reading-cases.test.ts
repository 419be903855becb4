import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScene } from '../support/reading.ts';

/*
 * Layouts that were read wrongly on pages nobody had tuned for, and their kin in other words and languages: a role and a
 * line each, then the fields that the page must yield. All outlets, places and people are invented.
 */
interface Case {
	readonly scene: string;
	readonly headline?: string | null;
	readonly deck?: string | null;
	readonly authors?: readonly string[];
	readonly outlet?: string | null;
	/** The words of the lines that state a day. */
	readonly stamps?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
	'the title of the window above a menu': {
		headline: 'Pumpen laufen wieder',
		outlet: 'Halverner Anzeiger',
		scene: `
		furniture| Pumpen laufen wieder – Halverner Anzeiger
		|
		furniture| Startseite
		furniture| Anmelden
		|
		headline| Pumpen laufen wieder
		|
		byline| Von Jorun Feld
		timestamp| 3. Mai 2019
		|
		paragraph| Die Pumpen am Oberwehr laufen seit Donnerstag wieder, teilte das Wasseramt in Halvern mit.
		|
		paragraph| Sie hatten drei Wochen gestanden, weil ein Ersatzteil auf einem Schiff lag, das nicht kam.`,
	},
	'the name of the paper behind the headline itself': {
		headline: 'Le port de Sorvaie rouvre lundi',
		outlet: 'Dépêche du Nord',
		scene: `
		headline| Le port de Sorvaie rouvre lundi | Dépêche du Nord
		byline| Par Luce Arnaud
		timestamp| 4 juin 2018
		|
		paragraph| Le port de Sorvaie rouvrira lundi après deux semaines de travaux, a annoncé la capitainerie.
		|
		paragraph| Les pêcheurs réclament une aide pour les jours perdus, que la région refuse de payer.`,
	},
	'a rubric behind the headline is no paper': {
		headline: 'Ferry fares rise again | Travel',
		outlet: null,
		scene: `
		headline| Ferry fares rise again | Travel
		byline| By Ilse Maron
		timestamp| 4 June 2018
		|
		paragraph| Fares on the Tarn ferry rise by a tenth from Monday, the third time in two years, the company said.
		|
		paragraph| It blamed the price of oil, which has fallen since the spring.`,
	},
	'a printed page with its day and page numbers': {
		headline: 'Mühlenbrücke bleibt gesperrt',
		outlet: 'Tarner Kurier',
		scene: `
		furniture| 14.02.2020                  Mühlenbrücke bleibt gesperrt - Tarner Kurier
		|
		headline| Mühlenbrücke bleibt gesperrt
		|
		byline| Von Gesa Lohe
		|
		timestamp| 12. Februar 2020
		|
		paragraph| Die Mühlenbrücke bleibt mindestens bis Ostern gesperrt, weil ein zweiter Riss im Pfeiler gefunden wurde.
		|
		furniture| https://www.tarner-kurier.example/muehlenbruecke                  1/2
		furniture| 14.02.2020                  Mühlenbrücke bleibt gesperrt - Tarner Kurier
		|
		paragraph| Das Amt rechnet mit Kosten von zwei Millionen, die der Kreis nicht hat.
		|
		furniture| https://www.tarner-kurier.example/muehlenbruecke                  2/2`,
	},
	'the codes of a wire around its report': {
		headline: 'Ferry adrift for nine hours off Gannet bank',
		deck: null,
		authors: ['Odile Ferrand'],
		stamps: ['HNTV-11-05-13 1912EST'],
		scene: `
		furniture| BC-Gannet-Ferry, 3rd Ld-Writethru,0410
		headline| Ferry adrift for nine hours off Gannet bank
		furniture| Eds: UPDATES throughout. With photos.
		furniture| HN Photo GAN104
		byline| By ODILE FERRAND
		paragraph|    TARN (HN) -- A ferry with ninety people on board drifted for nine
		paragraph| hours off the Gannet bank before a tug reached it.
		paragraph|    Nobody was hurt, the harbour office said.
		timestamp| HNTV-11-05-13 1912EST`,
	},
	'a bulletin between the signs of a telegraph': {
		headline: 'Talks on the weir end without a word',
		scene: `
		furniture| ZCZC HNW0533 4 GEN
		furniture| BC-WEIR-TALKS (URGENT)
		headline| Talks on the weir end without a word
		paragraph| SILLBRIDGE, May 9 (HNW) - Talks on the weir at Sillbridge ended on Friday without a word from either side.
		paragraph| The two boards met for six hours and left by different doors, a clerk said.
		furniture| NNNN`,
	},
	'a stamp of change below the stamp': {
		deck: null,
		authors: ['Amal Reth', 'Ruth Amdahl'],
		stamps: ['Mon 2 Mar 2020 07.10 GMT', 'Last modified on Thu 5 Mar 2020 11.45 GMT'],
		scene: `
		headline| Weir keeper resigns over missing log
		|
		byline| Amal Reth in Tarn and Ruth Amdahl in Halvern
		|
		timestamp| Mon 2 Mar 2020 07.10 GMT
		timestamp| Last modified on Thu 5 Mar 2020 11.45 GMT
		|
		paragraph| The keeper of the upper weir has resigned after the log of the night of the flood could not be found.
		|
		paragraph| He said that he had left it on the table in the gate house, where it had lain for twenty years.`,
	},
	'a short title above its long deck': {
		headline: 'A Quiet Harvest',
		deck: 'For eleven summers nobody picked the plums along the old railway, and now three villages want to know whom they belong to',
		scene: `
		caption| Plum trees along the old railway near Kelda, in bloom this spring. Photo: Jon Merrow
		|
		headline| A Quiet Harvest
		|
		deck| For eleven summers nobody picked the plums along the old railway, and now three villages want to know whom they belong to
		|
		byline| By Ruth Amdahl
		|
		timestamp| August 9, 2019
		|
		paragraph| The railway closed in 2008, and the trees did not notice. They had been planted to hold the bank, and they held it.
		|
		paragraph| Nobody sold the fruit, since nobody owned it, and the wasps did well.`,
	},
	'breaking news that is the report itself': {
		headline: 'BREAKING: Gannet light goes dark for the first time since 1871',
		scene: `
		furniture| Home
		furniture| HomeNEWSBREAKING: Gannet light goes dark for the first time since 1871
		|
		headline| BREAKING: Gannet light goes dark for the first time since 1871
		|
		timestamp| May 12, 2021
		paragraph| The lamp on the Gannet rock went out at four on Wednesday morning and has not been lit since.
		paragraph| Two boats are on their way to the rock with a new lamp, said the harbour master.`,
	},
	'breaking news above a menu is none of it': {
		headline: 'Sluices at Kelda closed for repairs',
		scene: `
		furniture| Breaking: Minister for rivers resigns over ferry tickets
		furniture| Menu
		headline| Sluices at Kelda closed for repairs
		byline| By Ilse Maron
		timestamp| 3 March 2018
		paragraph| Two of the four sluices at Kelda Pass were closed on Friday so that their gates can be painted.
		paragraph| Growers below the pass were told to water at night until the end of the month.`,
	},
	'the entries of a running report between plus signs': {
		scene: `
		headline| Sturm an der Küste: Die Lage am Abend
		timestamp| 18.02.2022, 21:40 Uhr
		|
		subheading| +++ 21:32 Uhr: Fähre nach Brenn liegt fest +++
		paragraph| Die Fähre nach Brenn bleibt über Nacht im Hafen, teilte die Reederei mit. Achtzig Menschen schlafen an Bord.
		|
		subheading| +++ 20:15 Uhr: Turm der Mühlenkirche gesperrt +++
		paragraph| Von der Mühlenkirche fallen Ziegel. Der Platz davor ist gesperrt, die Feuerwehr bittet, Abstand zu halten.`,
	},
	'offers to sign in above the title': {
		headline: 'Warum der Fluss sein altes Bett sucht',
		scene: `
		furniture| Melden Sie sich mit Ihrem Benutzerkonto an
		furniture| Registrieren Sie sich kostenlos und lesen Sie mit Ihrem Konto alle Flussnachrichten.
		headline| Warum der Fluss sein altes Bett sucht
		timestamp| 14. August 2020
		paragraph| Flüsse kehren in Betten zurück, die sie vor tausend Jahren verlassen haben, zeigt eine Studie aus Halvern.
		paragraph| Neun Hochwasser im Merrowtal wurden dafür ausgewertet, und jedes Mal lief das Wasser zuerst dort, wo es früher floss.`,
	},
	'an offer in French above the title': {
		headline: 'Les anguilles remontent la Merrow',
		scene: `
		furniture| Créez votre compte gratuit pour lire la suite
		headline| Les anguilles remontent la Merrow
		byline| Par Inès Valade
		timestamp| 2 mai 2021
		paragraph| Pour la première fois depuis quarante ans, des anguilles ont été comptées au barrage de Halverne.
		paragraph| Les pêcheurs assurent qu’elles n’étaient jamais parties, et que personne ne regardait.`,
	},
	'two sentences above a byline of its own line': {
		deck: 'Keepers of the three weirs say that they were told of the storm by the milkman, though the wire had rung all night.',
		authors: ['Ruth Amdahl'],
		scene: `
		headline| Gates stayed shut while the water rose
		|
		deck| Keepers of the three weirs say that they were told of the storm by the milkman, though the wire had rung all night.
		|
		furniture| •
		furniture| •
		furniture| •
		|
		caption| The gate house at Sillbridge. It has had a telephone since the spring of the year before last.
		|
		byline| By Ruth Amdahl
		|
		timestamp|   • Nov. 2, 2019
		furniture|   •
		furniture|   •
		|
		paragraph| The water stood at the second mark by midnight on Thursday and at the third by one, and nobody turned the gates.
		|
		paragraph| At four the milkman knocked at the gate house in Sillbridge and asked whether he should go home.`,
	},
	'a title in Korean above reporter and doubled stamp': {
		headline: '낡은 다리 1년간 막는다…상인들 "대책 먼저"',
		scene: `
		furniture| 홈
		kicker| 사회
		headline| 낡은 다리 1년간 막는다…상인들 "대책 먼저"
		byline| 한도윤 기자
		timestamp| 입력 2021.03.03 09:12 수정 2021.03.03 11:40
		|
		paragraph| 낡은 다리의 통행을 다음 달부터 1년간 막기로 군이 결정했다. 다리 기둥에서 두 번째 금이 발견된 지 한 달 만이다.
		|
		paragraph| 다리 옆 상인들은 대책이 정해지지 않았다며 공사를 미뤄 달라고 요구했다. 설명회는 자정을 넘겨 끝났다.`,
	},
	'two authors and their agency, a stamp for machines': {
		authors: ['Lena Holt', 'Amal Reth'],
		stamps: ['2018-11-07T23:50:00-05:00'],
		scene: `
		headline| Harbour board sells its last tug
		byline| By LENA HOLT and AMAL RETH, Associated Press
		timestamp| 2018-11-07T23:50:00-05:00
		|
		paragraph| The harbour board of Tarn sold its last tug on Wednesday night, after forty years in which it had none to spare.
		|
		paragraph| The tug goes to Varden, where it will be painted green, its new owner said.`,
	},
	'a date of two figures each behind its label': {
		stamps: ['Date: 05-04-17'],
		scene: `
		headline| Harbour board sells its last tug
		byline| By Lena Holt
		timestamp| Date: 05-04-17
		|
		paragraph| The harbour board of Tarn sold its last tug on Wednesday night, after forty years in which it had none to spare.
		|
		paragraph| The tug goes to Varden, where it will be painted green, its new owner said.`,
	},
	'a label of publication below the text': {
		stamps: ['Date de parution : 12/09/2018'],
		scene: `
		headline| Les barques vertes reviennent sur la Merrow
		|
		paragraph| Trois barques vertes ont été mises à l’eau mercredi à Halverne, vingt ans après la vente des dernières.
		|
		paragraph| Elles ont été construites par les élèves du lycée, sous la conduite d’un charpentier à la retraite.
		|
		timestamp| Date de parution : 12/09/2018`,
	},
	'columns side by side are left as printed': {
		headline: null,
		authors: [],
		scene: `
		paragraph| Ferry crews ask for                  said that the crews would
		paragraph| a second lamp                        go on as before until the
		paragraph|                                      lamp was bought, whatever
		paragraph| By Ruth Amdahl                       the company had to say
		paragraph|                                      about the price of it.
		paragraph| The crews of the Tarn ferry             The company, which is
		paragraph| asked on Monday for a second         based in Halvern, did not
		paragraph| lamp on the quay, where two          answer on Tuesday. It had
		paragraph| men have fallen in since the         said in the spring that a
		paragraph| autumn. Their speaker                lamp was a lamp.`,
	},
};

test.each(Object.entries(CASES))('%s', (_, { scene, ...fields }) => {
	const read = readScene(scene);
	expect(read.found).toEqual(read.expected);
	const { headline, deck, authors, outlet, stamps } = read.fields;
	const found = {
		headline,
		deck,
		authors: authors.map(({ name }) => name),
		outlet: outlet?.name ?? null,
		stamps: stamps.map(({ text }) => text),
	};
	expect(found).toMatchObject(fields);
});

/** Where the other layouts of their kind stand, each in words of its own. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
	'dates, places and names in rows that close a report': [
		'labelled/tour-dates-close-the-report',
		'labelled/table-of-results',
		'labelled/names-of-the-dead-at-end',
		'labelled/demands-in-bullets-at-the-end',
		'captures/rows-of-one-make',
	],
	'points, rounds, verse, questions and posts inside the text': [
		'labelled/points-without-bullets',
		'labelled/rounds-of-a-league-calendar',
		'labelled/verse-in-the-text',
		'labelled/questions-and-answers',
		'labelled/embedded-posts',
	],
	'labels spoken before captions': ['labelled/spoken-caption-labels', 'labelled/photographs-with-captions-only'],
	'a short title above a long deck': ['labelled/short-headline-long-deck'],
	'stamp, author and count on one line': ['labelled/stamp-by-and-comment-count-glued', 'labelled/by-alone-and-hours-ago'],
	'capitals that are no person': ['labelled/german-nouns-are-no-author', 'labelled/glued-menu-and-ground-in-byline'],
	'a paper, an agency or towns beside authors': [
		'labelled/paper-in-brackets-in-byline',
		'labelled/web-archive-banner-and-towns',
		'labelled/two-sentences-of-an-agency',
	],
	'a day of two figures each, in a title or behind it': [
		'labelled/two-figure-date-both-ways',
		'labelled/day-glued-to-headline',
		'labelled/day-in-headline-and-no-stamp',
	],
	'a stamp among empty marks': ['labelled/bulleted-stamp-among-empty-marks'],
	'offers and boxes above and in the text': ['labelled/join-offer-and-topic-box'],
	'the page of a text browser, a printer, a web archive': [
		'labelled/text-browser-dump',
		'labelled/print-header-between-paragraphs',
		'labelled/page-title-with-site-name',
		'labelled/address-first-and-citation-below',
		'captures/marks-of-programs',
	],
	'lines wrapped at any width, words cut at their ends': [
		'labelled/narrow-wrap-with-hyphens',
		'labelled/wire-wrapped-at-66',
		'captures/words-cut-at-line-ends',
		'captures/hard-wrapped-wire',
	],
	'columns side by side': ['labelled/two-columns-side-by-side', 'captures/columns-side-by-side'],
	'notes of the newsroom and comments of readers': [
		'labelled/correction-appended',
		'labelled/embargo-and-notes-to-editors',
		'captures/reader-comments',
	],
	'calendars, months and numerals': [
		'labelled/buddhist-year',
		'labelled/jalali-date-and-code',
		'labelled/year-of-the-republic',
		'labelled/era-date-and-caption-marks',
		'labelled/hanzi-numerals-and-editor-line',
		'labelled/levantine-months-ticker-first',
		'labelled/day-month-year-in-words',
	],
};

test.each(Object.entries(ELSEWHERE))('%s: stand elsewhere', (_, places) => {
	for (const place of places) expect(existsSync(new URL(`../${place}/capture.txt`, import.meta.url)), place).toBe(true);
});
