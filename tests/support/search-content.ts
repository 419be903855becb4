import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFrontmatter } from '../../src/markdown/frontmatter.ts';
import { type Authorities, group, outlet, person, place } from '../../src/model/authority.ts';
import type { ReportFrontmatter } from '../../src/model/report.ts';
import { inventedReport } from './report.ts';

/** An invented archive, written as ingest would write it: reports about a river valley, with names in many spellings. */
export const SEARCH_AUTHORITIES: Authorities = {
	place: [
		place.parse({
			id: 'hmarin',
			label: 'Hmarin',
			aliases: ['Khmarin', 'Hmareen'],
			arabic: ['حمارين'],
			adjectives: ['Hmarinese'],
			broader: 'wadi-suhr',
		}),
		place.parse({
			id: 'maarrat-al-numan',
			label: "Maarrat al-Nu'ban",
			aliases: ['Maarat an-Nouban'],
			arabic: ['معرة النعبان'],
			broader: 'wadi-suhr',
		}),
		place.parse({ id: 'merrow', label: 'Merrow', aliases: ['Merrow Bridge'] }),
		place.parse({ id: 'wadi-suhr', label: 'Wadi Suhr', aliases: ['Wadi as-Suhr'], arabic: ['وادي السهر'] }),
	],
	group: [
		group.parse({ id: 'jund-al-izz', label: 'Jund al-Izz', aliases: ['Jund al Ezz'], arabic: ['جند العز'], acronyms: ['JI'] }),
		group.parse({ id: 'river-front', label: 'River Front', acronyms: ['IT'], translations: ['Front of the River'] }),
	],
	person: [person.parse({ id: 'omar-al-sabri', label: 'Omar al-Sabri', aliases: ['Umar al-Sabri'] })],
	outlet: [
		outlet.parse({ id: 'merrow-paper', label: 'The Merrow Paper', aliases: ['Merrow'] }),
		outlet.parse({ id: 'dusk', label: 'Dusk News', aliases: ['DUSK'], matching: { caseSensitive: ['DUSK'] } }),
	],
};

export type Told = Partial<ReportFrontmatter> & { readonly id: string; readonly paragraphs: readonly string[] };

/** Mentions stand in the text as Markdown links, as ingest writes them. */
export const SEARCH_REPORTS: readonly Told[] = [
	told(
		'gauge',
		'2016-01-08',
		'Gauge at <b>Hmarin</b> reopens',
		[
			'[Hmarin](place:hmarin) woke to the sound of sluices.',
			'The [Hmarinese](place:hmarin) zebra crossing stayed shut, said [Omar al-Sabri](person:omar-al-sabri) of [DUSK](outlet:dusk).',
			'Later the keeper’s men went back to [Khmarin](place:hmarin)’s gate.',
		],
		{ outlet: 'merrow-paper' },
	),
	told(
		'convoy',
		'2016-02-20',
		'Convoy leaves for the “upper” valley',
		[
			'A convoy left [Wadi Suhr](place:wadi-suhr) at dawn with river stone.',
			'[Jund al-Izz](group:jund-al-izz) said that sluice gates at [Maarrat al-Nu’ban](place:maarrat-al-numan) were held.',
			'Nothing else was reported; the T-90 pump ran.',
		],
		{ outlet: 'dusk' },
	),
	told(
		'bridge',
		'2016-02-21',
		"Bridge at al-Nu'ban closed",
		[
			"Traffic through [Maarat an-Nouban](place:maarrat-al-numan) stopped, and the town of al-Nu'ban slept.",
			'The [Jund al Ezz](group:jund-al-izz) keepers and the [River Front](group:river-front) agreed on nothing.',
		],
		{ outlet: 'dusk' },
	),
	told(
		'quiet',
		'2017-05',
		'A quiet month at [Merrow]',
		['[Merrow](place:merrow) saw no rain & no boats.', 'Reporters of the U.S. survey counted 3,000 reeds; it was quiet.'],
		{ outlet: 'Basin Weekly', dateBasis: 'inferred', dateEarliest: '2017-05-01', dateLatest: '2017-05-31' },
	),
	told(
		'arabic',
		'2017-06-02',
		'هدوء في حمارين',
		['قال شهود إن [حمارين](place:hmarin) هادئة اليوم.', 'وعادت المياه إلى مجاريها.'],
		{ outlet: 'dusk', language: 'ar', direction: 'rtl' },
	),
	told(
		'undated',
		null,
		'Running dry: a note',
		[
			'Runners ran along the running stream near [Merrow Bridge](place:merrow).',
			'Sluices again, and again the [Front of the River](group:river-front).',
		],
		{ outlet: null, dateBasis: 'unknown', dateEarliest: null, dateLatest: null },
	),
];

/** Writes the archive, and as many more reports as asked for, into a folder. */
export function writeSearchContent(folder: string, more = 0): void {
	const extra = Array.from({ length: more }, (_, at) =>
		told(
			`extra-${at}`,
			`2018-0${1 + (at % 9)}-1${at % 10}`,
			`Reed count number ${at}`,
			[`Counting reeds by [Merrow](place:merrow), part ${at}.`],
			{ outlet: 'merrow-paper' },
		),
	);
	writeToldReports(folder, [...SEARCH_REPORTS, ...extra], SEARCH_AUTHORITIES);
}

/** Writes reports as ingest would: their files, the authority files, what was published. */
export function writeToldReports(folder: string, reports: readonly Told[], authorities: Authorities): void {
	mkdirSync(folder, { recursive: true });
	for (const { paragraphs, ...report } of reports) {
		writeFileSync(
			join(folder, `${report.id}.md`),
			writeFrontmatter(inventedReport(report), `${paragraphs.map(escaped).join('\n\n')}\n`),
		);
		writeFileSync(join(folder, `${report.id}.txt`), paragraphs.join('\n'));
	}
	writeFileSync(join(folder, 'authority.json'), JSON.stringify(authorities));
	const published = reports.map(({ id }) => ({ id, file: `${id}.txt` }));
	writeFileSync(
		join(folder, 'ingest.json'),
		JSON.stringify({ published, quarantined: [], ignored: [], seen: published.length, messages: [] }),
	);
}

/** A report of a day, with its paragraphs. */
export function told(
	id: string,
	date: string | null,
	headline: string,
	paragraphs: readonly string[],
	changes: Partial<ReportFrontmatter> = {},
): Told {
	const named = (kind: string) => [
		...new Set(
			paragraphs.flatMap((text) => [...text.matchAll(new RegExp(`\\(${kind}:([a-z-]+)\\)`, 'g'))].map(([, name]) => name!)),
		),
	];
	return {
		id,
		date,
		headline,
		deck: null,
		kicker: null,
		dateline: null,
		authors: [],
		keywords: [],
		dateEarliest: date,
		dateLatest: date,
		places: named('place'),
		groups: named('group'),
		people: named('person'),
		mentions: named('outlet'),
		...changes,
		paragraphs,
	};
}

function escaped(text: string): string {
	return text.replace(/&/g, '\\&').replace(/</g, '\\<');
}
