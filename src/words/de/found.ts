import { plural } from '../plural.ts';

/** The words about names that the program found by itself, in German. */
export const found = {
	found: {
		mark: 'Vom Programm gefunden, nicht geprüft',
		unchecked: 'nicht geprüft',
		checkedOnly: 'Nur geprüfte Namen',
		confirmed: 'Vom Programm gefunden, vom Bearbeiter bestätigt',
		onlyChecked: 'Nur Namen, die jemand geprüft hat.',
		allNames: 'Alle Namen',
		why: { place: 'Warum es als Ort gilt', group: 'Warum es als Gruppe gilt', person: 'Warum es als Person gilt' },
		signTimes: plural('{sign}, einmal', '{sign}, {n}-mal'),
		spelt: 'Schreibweisen in den Berichten',
		alike: 'Vielleicht auch, nicht verbunden',
		spelling: 'die Schreibung und die Wörter daneben',
		gazetteerIn: 'in GeoNames, {country}',
		/** On the page about the archive. */
		method:
			'Namen von Orten, Gruppen, Personen und Medien kommen aus Namenlisten, die von Hand geführt werden, mit ' +
			'ihren Schreibweisen: Sie sind mit einer Linie unterstrichen. Orte, Gruppen und Personen, die auf keiner ' +
			'Liste stehen, sucht das Programm anhand der Wörter neben ihnen in allen Berichten: Sie sind gepunktet ' +
			'unterstrichen, stehen in Listen mit einem hohlen Zeichen, und niemand hat sie geprüft. Die Seite eines ' +
			'solchen Namens sagt, warum er dafür gilt.',
		/** Where a page was that a decision moved. */
		moved: { title: '{name} ist umgezogen', text: 'Dieser Name steht auf einer anderen Seite: {name}' },
		/** What tells the program that a name is one. */
		signs: {
			country: 'der Name eines Landes',
			gazetteer: 'in GeoNames',
			in: '„in {name}“ oder Ähnliches',
			placeWord: 'ein Wort für einen Ort daneben',
			titleOf: 'ein Amt daneben, wie „Bürgermeister von {name}“',
			list: 'in einer Aufzählung von Orten',
			beforeCountry: 'ein Land gleich dahinter',
			dateline: 'am Anfang eines Berichts, als Ortsmarke',
			placeNoun: 'ein Wort für einen Ort darin',
			title: 'ein Titel davor',
			said: '„{name} sagte“ oder Ähnliches',
			age: 'ein Alter dahinter',
			who: '„{name}, der“ oder Ähnliches',
			givenName: 'ein Vorname darin',
			credited: 'in Autorenzeile oder Nachweis genannt',
			known: 'auf der Liste überall bekannter Einrichtungen',
			shortForm: 'eine Kurzform in Klammern dahinter',
			bodyWord: 'ein Wort für eine Einrichtung daneben',
			bodyNoun: 'ein Wort für eine Einrichtung darin',
			acronym: 'kurz, in Großbuchstaben',
			nationality: 'mit dem Namen oder Adjektiv eines Landes',
		},
		/** What the gazetteer says a place is. */
		placeTypes: { country: 'Land', region: 'Region', city: 'Ort' },
		middle: 'Die Mitte des Landes',
		/** Why a place that the program found has no point on a map. */
		noPoint: {
			several: 'Mehrere Orte heißen so, und die Berichte sagen nicht, welcher gemeint ist.',
			small: 'Auch andere Orte heißen so, und dieser ist zu klein, um sicher zu sein.',
			unknown: 'Nicht bekannt',
		},
	},
};
