import type { Translation } from '../en.ts';

/** The sentences for evidence, in German. */
export const evidence: Pick<Translation, 'evidence'> = {
	evidence: {
		'date/printed': '[Zeile {line}] nennt {words}.',
		'date/also-printed': '[Zeile {line}] nennt auch {date}; genommen wurde die Angabe bei der Überschrift.',
		'date/only-update': 'Das ist die Zeit einer Aktualisierung, eine andere steht nicht da: Der Bericht kann älter sein.',
		'date/order-by-text': 'Gemeint sein kann {set}; für {date} spricht „{words}“ in [Zeile {line}].',
		'date/order-by-spelling': 'Gemeint sein kann {set}; der Text folgt britischer Schreibung, die den Tag zuerst nennt.',
		'date/order-open': 'Gemeint sein kann {set}; nichts im Text entscheidet es.',
		'date/other-weekday': '{date} war ein {weekday}, nicht der Wochentag, der daneben steht.',
		'date/comment-before': 'Ein Leserkommentar in [Zeile {line}] trägt das Datum {date} und ist damit älter.',
		'date/comment': 'Der Leserkommentar in [Zeile {line}] trägt das Datum {date}: Später ist der Bericht nicht.',
		'date/told': '[Zeile {line}] blickt auf den Tag {date} zurück: Früher ist der Bericht nicht.',
		'date/told-as': '[Zeile {line}] blickt auf „{words}“ zurück ({date}): Früher ist der Bericht nicht.',
		'date/told-later': '[Zeile {line}] blickt auf den Tag {date} zurück, der später liegt.',
		'date/no-year': '[Zeile {line}] nennt {words}, ohne Jahr.',
		'date/dateline-no-year': 'Die Ortsmarke in [Zeile {line}] nennt den {day}. {month}, ohne Jahr.',
		'date/dateline': 'Die Ortsmarke in [Zeile {line}] nennt {date}.',
		'date/so': 'Der Tag ist also {date}.',
		'date/year-in-text': '[Zeile {line}] nennt {date}; daraus folgt das Jahr.',
		'date/in-address':
			'Die Adresse der Seite enthält {date}; Adressen tragen meist den Tag des Erscheinens oder einen nahe daran.',
		'date/in-printed-address':
			'Die Adresse in [Zeile {line}] enthält {date}; Adressen tragen meist den Tag des Erscheinens oder einen nahe daran.',
		'date/in-file-name': 'Der Dateiname enthält {date}; Dateinamen tragen meist den Tag des Erscheinens oder einen nahe daran.',
		'date/none': 'Die gesicherte Seite nennt kein Datum der Veröffentlichung.',
		'date/quoted-by':
			'Der Bericht [{report}], der eine Stelle mit diesem teilt, zitiert in seiner [Zeile {otherLine}] {source} ' +
			'mit Aussagen vom {weekday}, {date}; auch dieser Bericht nennt einen {weekday}.',
		'date/same-words':
			'[Zeile {line}] erzählt mit dem Wochentag {weekday}, was der Bericht [{report}] mit denselben Worten in ' +
			'seiner [Zeile {otherLine}] für {date} erzählt: Der Bericht ist von diesem Tag oder den sechs Tagen danach.',
		'date/contradicted':
			'Diese Angaben vertragen sich nicht miteinander oder mit der Seite; keine von ihnen datiert den Bericht.',
		'outlet/dateline': 'Die Ortsmarke in [Zeile {line}] nennt {name}.',
		'outlet/credit': 'Der Nachweis in [Zeile {line}] nennt jemanden aus der Redaktion von {name}.',
		'outlet/author-place': '[Zeile {line}] nennt {name} anstelle eines Verfassers.',
		'outlet/beside-author': 'Die Verfasserzeile ([Zeile {line}]) nennt {name} neben dem Verfasser.',
		'outlet/sign': 'In [Zeile {line}] ist der Bericht mit {name} gezeichnet.',
		'outlet/beside-stamp': '[Zeile {line}] nennt {name} neben dem Datum.',
		'outlet/source': '[Zeile {line}] gibt {name} als Quelle an.',
		'outlet/record': 'Die Angaben zum Bericht in [Zeile {line}] nennen {name}.',
		'outlet/copyright': 'Der Urheberrechtsvermerk in [Zeile {line}] nennt {name}.',
		'outlet/behind-title': '[Zeile {line}] nennt {name} nach dem Titel.',
		'outlet/above-report': '[Zeile {line}] nennt {name} über dem Bericht.',
		'outlet/address': '[Zeile {line}] gibt eine Adresse bei {name} an.',
		'cataloguer/says': 'Das gibt ein Bearbeiter an.',
		'cataloguer/named': 'Das gibt {by} an.',
		'cataloguer/reason': 'Als Grund ist angegeben: {reason}',
		'name/is': '„{words}“ ist {id}.',
		'name/is-none': '„{words}“ ist hier kein Name.',
		'text/encoding-guessed':
			'Die Datei sagt nicht, wie ihre Zeichen kodiert sind; aus ihnen selbst wurde {encoding} erschlossen.',
		'text/damaged': 'Stellen der Datei, die sich nicht entschlüsseln ließen: {places}. Jede ist als \ufffd gezeigt.',
	},
};
