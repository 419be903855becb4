import type { Translation } from '../en.ts';
import { plural } from '../plural.ts';

/** The words that frame every page, and those for counts and certainty, in German. */
export const frame: Pick<Translation, 'page' | 'nav' | 'kind' | 'count' | 'certainty' | 'basis' | 'notFound'> = {
	page: {
		skip: 'Zum Text',
		main: 'Hauptmenü',
		years: 'Jahre in diesem Archiv',
		earlierYears: 'Frühere Jahre',
		dark: 'Dunkel',
		light: 'Hell',
		useDark: 'Dunkle Farben verwenden',
		useLight: 'Helle Farben verwenden',
		feed: 'Neue Berichte',
		keeps: plural('{title} bewahrt {n} Pressebericht.', '{title} bewahrt {n} Presseberichte.'),
		keepsSpan: plural('{title} bewahrt {n} Pressebericht {span}.', '{title} bewahrt {n} Presseberichte {span}.'),
		abstracts: plural('{n} davon ist eine Zusammenfassung.', '{n} davon sind Zusammenfassungen.'),
		onlyAbstracts: plural('Er liegt als Zusammenfassung vor.', 'Alle liegen als Zusammenfassungen vor.'),
		spanYears: '{from} bis {to}',
		inYear: 'aus dem Jahr {year}',
		inYears: 'aus den Jahren {from} bis {to}',
		claim:
			'Was ein Bericht sagt, behaupten die Menschen, die er zitiert, und das Medium, das ihn veröffentlicht hat; ' +
			'das Archiv macht es sich nicht zu eigen.',
		method: 'Wie das Archiv entsteht',
		corrections: 'Berichtigungen',
		data: 'Daten zum Herunterladen',
		integrity: 'Dateien prüfen',
	},
	nav: { search: 'Suche', dates: 'Zeit', place: 'Orte', group: 'Gruppen', person: 'Personen', outlet: 'Medien', about: 'Über' },
	kind: { place: 'Ort', group: 'Gruppe', person: 'Person', outlet: 'Medium' },
	count: {
		reports: plural('{n} Bericht', '{n} Berichte'),
		outlets: plural('{n} Medium', '{n} Medien'),
		namedOutlets: plural('{n} genannten Medium', '{n} genannten Medien'),
		languages: plural('{n} Sprache', '{n} Sprachen'),
		words: plural('{n} Wort', '{n} Wörter'),
		lines: plural('{n} Zeile', '{n} Zeilen'),
		bytes: plural('{n} Byte', '{n} Bytes'),
		paragraphs: plural('Absatz {numbers}', 'Absätze {numbers}'),
		passages: plural('einer Stelle', '{n} Stellen'),
		files: plural('{n} Datei', '{n} Dateien'),
	},
	certainty: {
		printed: 'Auf der Seite angegeben',
		sidecar: 'Vom Bearbeiter angegeben',
		'worked-out': 'Aus dem Text erschlossen',
		'month-only': 'Tag nicht bekannt',
		monthOnly: 'Nur der Monat',
		yearOnly: 'Nur das Jahr',
		unknown: 'Datum nicht bekannt',
	},
	basis: {
		stated: 'Auf der Seite angegeben',
		sidecar: 'Vom Bearbeiter angegeben',
		inferred: 'Aus dem Text erschlossen',
		unknown: 'Nicht bekannt',
	},
	notFound: {
		title: 'Diese Seite gibt es nicht',
		lede: 'Adressen von Berichten ändern sich nie; vielleicht ist die Adresse abgeschnitten oder falsch geschrieben.',
		try: 'Suchen Sie hier danach, oder beginnen Sie bei einem der Verzeichnisse:',
	},
};
