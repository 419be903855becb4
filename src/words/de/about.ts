import type { Translation } from '../en.ts';

/** The words of the pages about the archive, in German. */
export const about: Pick<Translation, 'about' | 'data'> = {
	about: {
		title: 'Über dieses Archiv',
		lede: 'Was hier bewahrt wird, wie es gelesen wird und was das Archiv denen verspricht, die sich darauf verlassen.',
		onPage: 'Auf dieser Seite',
		collected: 'Was gesammelt wird',
		methodTitle: 'Wie das Archiv entsteht',
		method: [
			'Jeder Bericht beginnt als eine gesicherte Textdatei, die gesicherte Seite. Sie wird nie verändert. Ein ' +
				'Programm liest sie Zeile für Zeile und entscheidet, was jede Zeile ist: Überschrift, Verfasserzeile, ' +
				'Absatz, Bildunterschrift, Leserkommentar, Beiwerk der Seite.',
			'Die Absätze auf der Seite eines Berichts sind die Wörter der gesicherten Seite, in ihrer Reihenfolge, ' +
				'Buchstabe für Buchstabe. Beim Bauen wird das verglichen, und ein abweichender Bericht wird zurückgehalten.',
			'Nichts verschwindet stillschweigend: Am Fuß jedes Berichts steht, was aus jeder Zeile wurde, und die ' +
				'gesicherte Seite kann so gelesen und heruntergeladen werden, wie sie gesichert wurde.',
			'Wo das Programm sich irrt, schreibt ein Bearbeiter eine Berichtigung neben die gesicherte Seite. Die Seite des ' +
				'Berichts sagt dann, was gelesen wurde, was berichtigt wurde und warum.',
			'Namen von Orten, Gruppen, Personen und Medien werden anhand von Namenlisten mit ihren Schreibweisen ' +
				'erkannt. Ein Name, der auf keiner Liste steht, wird nicht verknüpft.',
		],
		marksTitle: 'Was die Datumszeichen bedeuten',
		marks: {
			printed: 'Der Tag des Erscheinens steht auf der Seite selbst.',
			sidecar: 'Ein Bearbeiter gibt den Tag aus anderer Quelle an, etwa aus der Adresse der Seite oder einem Bibliothekskatalog.',
			'worked-out': 'Der Tag steht nirgends; er folgt aus dem, was der Text sagt. Die Gründe stehen auf der Seite des Berichts.',
			'month-only': 'Nur der Monat, das Jahr oder eine längere Spanne ist bekannt. Es wird kein Tag erfunden.',
			unknown: 'Nichts auf der gesicherten Seite sagt, wann sie erschienen ist.',
		},
		promisesTitle: 'Was das Archiv verspricht',
		promises: [
			[
				'Vollzählig',
				'Jede eingereichte Datei wird veröffentlicht oder mit dem Grund genannt, warum nicht. Die Zahlen müssen ' +
					'aufgehen, bevor das Archiv gebaut wird.',
			],
			['Wörtlich', 'Der Text einer Seite ist der Text der gesicherten Seite, in seiner Reihenfolge.'],
			[
				'Gefahrlos',
				'Nichts aus einer gesicherten Seite kann etwas ausführen, laden oder senden. Die Seiten fragen keine andere ' +
					'Website nach etwas und setzen keine Cookies.',
			],
			[
				'Unverändert',
				'Jede gesicherte Seite wird Byte für Byte bewahrt, mit einer SHA-256-Prüfsumme, die jede spätere Änderung zeigt. ' +
					'Jeder kann sie prüfen.',
			],
			['Wiederholbar', 'Dieselben gesicherten Seiten ergeben auf einem anderen Rechner dasselbe Archiv, Byte für Byte.'],
			['Ganz', 'Ein fehlgeschlagener Bau ersetzt nie ein gutes Archiv.'],
			[
				'Begrenzt',
				'Keine Datei kann einen Bau aufhalten: Die Zeit wächst mit der Größe, und eine zu große Datei wird namentlich abgewiesen.',
			],
			['Unberührt', 'Ein Bau liest die gesicherten Seiten und ändert sie nie.'],
			[
				'Ehrlich',
				'Was nicht bekannt ist, wird als nicht bekannt gezeigt. Was erschlossen wurde, ist gekennzeichnet, mit den Gründen.',
			],
		],
		keptBy: 'Für dieses Archiv steht {publisher} ein.',
		rightsTitle: 'Rechte',
		rights: [
			'Die Texte gehören denen, die sie geschrieben und veröffentlicht haben. Sie werden hier für Forschung, ' +
				'Kritik und Erinnerung bewahrt. Zitieren Sie sie nach dem Recht Ihres Landes und nennen Sie das Medium.',
			'Der daraus entstandene Katalog – Daten, Namen, Zählungen, der Nachweis jeder Zeile – steht allen ohne ' +
				'Bedingungen zur Verfügung (CC0).',
		],
		correctionsTitle: 'Eine Berichtigung senden',
		corrections:
			'Sagen Sie, welcher Bericht und welcher Absatz es ist (seine Adresse endet zum Beispiel auf #p4), was falsch ' +
			'ist und woher man es weiß. Eine Berichtigung wird mit ihrem Grund veröffentlicht; die alte Lesart bleibt ' +
			'sichtbar.',
		contactAt: 'Schreiben Sie an',
		noContact: 'Dieses Archiv hat noch keine Adresse für Berichtigungen bekannt gegeben.',
		accessTitle: 'Für alle Leser',
		access:
			'Die Seiten funktionieren ohne JavaScript, mit der Tastatur, mit einem Screenreader, auf das Vierfache ' +
			'vergrößert, mit hohem Kontrast und im Druck. Nur Suche, Kopieren, Dateiprüfung und Farbwahl brauchen ' +
			'JavaScript.',
		gazetteer:
			'Welche Namen Orte sind und wo ein Ort liegt, der hier keinen Eintrag hat, entnimmt das Programm {geonames}, ' +
			'gekürzt auf größere Orte und Regionen, unter der Lizenz {licence}.',
		integrityTitle: 'Dateien prüfen',
		integrityLede: 'Wie Sie selbst feststellen, dass sich in diesem Archiv seit dem Bauen nichts geändert hat.',
		integritySteps: [
			'Die Seite jedes Berichts zeigt die SHA-256 seiner gesicherten Seite und hat einen Knopf, der die Datei holt ' +
				'und in Ihrem Browser vergleicht.',
			'Das ganze Archiv ist ein Bag (BagIt, RFC 8493): Ein Verzeichnis nennt seine Datendateien und gesicherten ' +
				'Seiten mit ihrer SHA-256. Laden Sie das Archiv herunter und führen Sie in seinem Ordner dies aus:',
			'Ein zweites Verzeichnis nennt alle übrigen Dateien des Archivs.',
			'Die Liste aller gesicherten Seiten, captures-sha256.txt, hat selbst die SHA-256',
		],
		integrityCounts: 'Was beim letzten Bau gezählt wurde',
		seen: 'Gesehene Dateien',
		publishedCount: 'Veröffentlicht',
		quarantined: 'Zurückgehalten',
		ignored: 'Übergangen',
		heldBack: 'Zurückgehaltene Dateien und warum',
		passedOver: 'Übergangene Dateien und warum',
		nothingHeld: 'Keine Datei wurde zurückgehalten.',
		captures: 'Gesicherte Seiten und ihre SHA-256',
		file: 'Datei',
		why: 'Warum',
		sums: 'Liste aller gesicherten Seiten mit ihrer SHA-256',
		manifest: 'Verzeichnis der Daten und gesicherten Seiten',
		tagManifest: 'Verzeichnis aller übrigen Dateien',
		buildReport: 'Der Bericht über den Bau',
	},
	data: {
		title: 'Daten zum Herunterladen',
		lede: 'Der ganze Katalog in offenen Formaten, bei jedem Bau neu erzeugt.',
		rights:
			'Daten, Namen, Zählungen und Verknüpfungen stehen allen ohne Bedingungen zur Verfügung (CC0). Die Texte ' +
			'nicht: Sie gehören ihren Verfassern und Medien.',
		csv: 'Eine Zeile je Bericht: Kennung, Datum, Medium, Verfasser, Orte, Gruppen und mehr. Für jede Tabellenkalkulation.',
		json: 'Dasselbe als JSON, mit allen Feldern.',
		jsonl: 'Eine Zeile je Bericht mit seinem Text, für Programme, die gleiche Stellen suchen.',
		names:
			'Eine Zeile je Name: Art, Schreibweisen, Zahl der Berichte, Lage, und ob ihn jemand eingetragen oder das Programm gefunden hat.',
		namesJson: 'Dasselbe mit den Berichten, die ihn nennen.',
		places: 'Orte, die die Berichte nennen, mit ihrer Lage, als GeoJSON.',
		captures: 'Jede gesicherte Seite: Datei, Bytes, SHA-256, Zeichenkodierung.',
		datapackage: 'Eine Beschreibung dieser Dateien (Frictionless Data Package).',
		feed: 'Neue Berichte als Atom-Feed.',
		buildReport: 'Was beim Bauen gelesen, veröffentlicht, zurückgehalten und übergangen wurde.',
		manifest: 'SHA-256 jeder Datendatei und gesicherten Seite (BagIt).',
		columns: 'Was in den Spalten von reports.csv und den Feldern von reports.json steht',
		perReport:
			'Jeden Bericht gibt es auch als gesicherte Seite (.txt), Markdown (.md), CSL-JSON (.json), RIS (.ris) und ' +
			'BibLaTeX (.bib): Ändern Sie das Ende seiner Adresse.',
	},
};
