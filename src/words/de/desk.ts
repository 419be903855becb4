import { plural } from '../plural.ts';

/** Die Wörter des Schreibtischs, den es nur bei `npm run dev` gibt. */
export const desk = {
	title: 'Der Schreibtisch',
	lede: 'Was beim Lesen dieses Ordners nicht sicher war, und die Zeilen, die es klären. Die Seite folgt jeder Änderung im Ordner; in keiner gebauten Website steht sie.',
	seen: 'Veröffentlicht {published}, zurückgehalten {quarantined}, übergangen {ignored}.',
	paste:
		'Fügen Sie eine Zeile in die Datei ein, die darüber genannt ist, und ändern Sie sie, wo die Lesung falsch ist. So wie sie dasteht, bestätigt sie das Gelesene; ein Wert in leeren Anführungszeichen ist auszufüllen, oder seine Zeile zu löschen.',
	contents: 'Was auf dem Schreibtisch liegt',
	clear: 'Hier ist nichts mehr zu tun.',
	more: plural('{n} weiterer Eintrag ist nicht aufgeführt.', '{n} weitere Einträge sind nicht aufgeführt.'),
	keptOut: 'Nicht im Archiv',
	keptOutNote: 'Dateien, die nicht veröffentlicht sind, warum nicht, und was zu tun ist.',
	remarks: 'Beim Lesen vermerkt',
	remarksNote: 'Was in Mitschnitten, Begleitdateien und Normdateien nicht wie erwartet war.',
	dates: 'Zweifelhafte Daten',
	datesNote: 'Berichte, deren Tag nicht gedruckt ist und die niemand datiert hat.',
	outlets: 'Unbekannte Medien',
	outletsNote: 'Berichte, die nicht sagen, wer sie veröffentlicht hat, und Medien ohne Normsatz.',
	lines: 'Zweifelhafte Zeilen',
	linesNote:
		'Kurze Zeilen, die für einen Absatz gehalten wurden, weil nichts anderes passte, und Prosa, die beiseitegelegt wurde.',
	names: 'Namen ohne Normsatz',
	namesNote:
		'Großgeschriebene Wörter, die kein Normsatz kennt, die aus den meisten Berichten zuerst. Keines wird veröffentlicht, ehe es einen Normsatz hat.',
	folder: 'Der ganze Ordner',
	line: 'Zeile {n}',
	report: 'Bericht',
	capture: 'Zeile für Zeile',
	into: 'In {file}',
	intoNew: 'In eine neue Datei {file}',
	intoAny: 'In die Normdatei seiner Art',
	copy: 'Kopieren',
	copied: 'Kopiert',
	copyInto: 'Die Zeilen für {file} kopieren',
	noOutlet: 'Weder die Seite noch eine Begleitdatei sagt, welches Medium ihn veröffentlicht hat.',
	outletWithoutRecord: '{name} ({reports}) hat keinen Normsatz.',
	soundsLike: 'Klingt wie {label}: Wenn es dasselbe ist, gehört der Name in jenen Normsatz.',
	nameFound: '{name}: {times}, {reports}.',
	times: plural('einmal', '{n}-mal'),
	shortParagraph: 'Zeile {line} ist kurz und endet nicht wie ein Satz, doch nichts anderes passte.',
	longAside: 'Zeile {line} wurde beiseitegelegt, liest sich aber wie Prosa ({words}).',
};
