import { expect, test } from 'vitest';
import { readScene } from '../support/reading.ts';

/*
 * Heads, boxes and tails as pages of many kinds print them, a role and a line each. All outlets, places and people are
 * invented.
 */
const SCENES: Readonly<Record<string, string>> = {
	'a deck that shares more words with the text than the headline above it': `
		furniture| Log in
		headline| Rowing club wins a stay of eviction until autumn
		deck| Harbour and club agree to mediation over broken lift
		furniture| Share
		byline| By Ilse Maron
		timestamp| 3 March 2018
		paragraph| One of the oldest rowing clubs of the coast will be able to finish its season before it has to leave its boat house.
		paragraph| The club has been at odds with the port since November over who should pay for a lift that broke on the first day.
		paragraph| The rowing club’s president said that its members were relieved but tired, and that they wanted to row.`,
	'a headline above its deck, and a caption with its photographer behind a slash': `
		furniture| Iniciar sesión
		headline| El Gobierno aplaza la nueva esclusa de Kelda
		deck| Los regantes de Halvern piden ochenta millones en compensaciones
		furniture| Archivado en: Esclusas
		timestamp| 23 de septiembre de 2014 - 19:42
		furniture| Imprimir
		caption| Terrenos donde se construirá la esclusa de Kelda. / O. FERRIN
		paragraph| La esclusa de Kelda tendrá que esperar. El ministerio comunicó este martes a los regantes que no hay dinero para la obra.
		paragraph| Los agricultores de Halvern llevan dos décadas reclamando la esclusa, y la última sequía les hizo perder la cosecha.`,
	'a report in entries: the heading of the newest is not its headline': `
		furniture| Menu
		headline| Storm over Ostreke: thousands without light as winds reach the harbour
		timestamp| 14 January 2021
		paragraph| The newest entries stand first in this report, which the harbour office keeps for as long as the storm blows over the bar.
		subheading| 18:20
		subheading| Kelda bridge closed to all traffic tonight
		paragraph| The Kelda bridge is now closed in both directions because of the wind, and nobody should travel tonight, the port captain said.
		subheading| 17:45
		paragraph| Thousands of houses have lost their light, and most of them stand in the hills north of the harbour, where trees came down.
		subheading| 16:58
		paragraph| Schools around Ostreke will stay shut on Friday, the authority has told all parents in a letter of two sentences.`,
	'a short title below a menu that starts with the word for news': `
		furniture| Aktuell
		kicker| Sport
		headline| Sieg zum Saisonstart
		paragraph| Die Ruderinnen von Ostreke haben ihr erstes Rennen der neuen Saison gewonnen und ließen den Booten keine Chance. Es war ein Sieg nach Maß.
		paragraph| Trainer Jon Merrow sprach danach von einem Arbeitssieg mit Luft nach oben und lobte die Schlagfrau für ihre Ruhe.`,
	'a title below a ticker, with nothing but its stamp below': `
		furniture| Dernières nouvelles :
		furniture| 10:44 Aviron : la régate reportée
		furniture| 10:12 Douanes : une saisie au port
		kicker| SOCIÉTÉ
		headline| Pénurie de sel : longues files d’attente à Ostreke
		timestamp| samedi 9 janvier 2016
		furniture| 1205 lectures
		paragraph| (Ostreke, le 9 janvier) - Depuis une semaine, le sel est introuvable dans la plupart des quartiers d’Ostreke, disent les pêcheurs.
		paragraph| « J’ai fait onze boutiques ce matin », raconte Oda Ferrin, qui sale du poisson, et le sac a doublé de prix au marché.`,
	'a box of titles in the midst of the text, and another below it': `
		headline| Two sluices open at Kelda Pass after nine weeks
		byline| By Ilse Maron
		timestamp| 14 March 2017
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters in Halvern.
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.
		related report| Keep reading
		related report| Ferry strike enters its third week
		related report| Mayor denies that he sold the gauge
		paragraph| The growers want to be paid for what they lost.
		furniture| More stories
		related report| Nine gulls counted on the harbour roof
		related report| The mayor sells his boat to a grower
		furniture| Contact us`,
	'a box behind a label that reads as a tool': `
		headline| Two sluices open at Kelda Pass after nine weeks
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters in Halvern.
		|
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.
		|
		furniture| Read more
		|
		related report| • Ferry strike enters its third week
		related report| • Mayor denies that he sold the gauge
		|
		paragraph| The growers below the pass want to be paid for what they lost, and they will ask the court in Halvern to see the gauge.`,
	'titles in a row inside the text are other reports': `
		headline| Two sluices open at Kelda Pass after nine weeks
		byline| By Ilse Maron
		timestamp| 14 March 2017
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters in Halvern.
		related report| Ferry strike enters its third week
		related report| Mayor denies that he sold the gauge
		related report| Nine gulls counted on the harbour roof
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.
		subheading| Nobody at the gauge
		paragraph| The growers below the pass want to be paid for what they lost, and they will ask the court in Halvern to see the gauge.`,
	'labels that are read out to readers who do not see, and promotions': `
		headline| Kelda ferry to stop for nine weeks over summer
		timestamp| Published
		timestamp| 12 May 2023
		caption| Image source, Coast Images
		furniture| Image caption,
		caption| The ferry between Kelda and Ostreke carries four hundred people a day
		byline| By Ilse Maron
		paragraph| The ferry between Kelda and Ostreke will stop for nine weeks from July while its quay is rebuilt, the harbour has said.
		caption| Image source, Harbour of Ostreke
		furniture| Image caption,
		caption| Divers found the damage in March
		paragraph| About four hundred people use the ferry on a working day, and the harbour said that buses would go round the bay instead.
		furniture| Get the latest headlines from the coast straight to your inbox every single morning of the week.
		furniture| Sign up today for everything that the harbour has to tell, and never miss a story about the bar.
		paragraph| People who ride to work every day will be able to claim back a third of the price, but only until the end of the year.`,
	'a German head in parts: a dash in the deck, a stamp among other things, a list of pages': `
		furniture| Hauptnavigation
		headline| Wem gehört der Wind über Ostreke?
		deck| Ein Dorf bei Halvern baut seinen Windpark selbst – und streitet seitdem mehr als je zuvor.
		byline| Von Ilse Maron
		timestamp| 19. Januar 2012, 7:00 Uhr / Aktualisiert am 20. Januar 2012, 12:31 Uhr / KÜSTENBOTE Nr. 04/2012 / 38 Kommentare
		caption| Windräder bei Ostreke © Jon Merrow
		furniture| Seite 1 — Wem gehört der Wind?
		furniture| Seite 2 — Das Geld der anderen
		paragraph| Als Oda Ferrin im vergangenen Sommer aus der Kirche kam, grüßte der Nachbar nicht, und da wusste sie, dass es ernst war.
		paragraph| »Früher hatten wir alle nichts«, sagt Ferrin. »Das war einfacher für das ganze Dorf.«
		paragraph| Im Gemeinderat sitzen vier Beteiligte und drei Unbeteiligte, und jede Abstimmung endet seither vier zu drei. (abc, 19.1.2012)`,
	'a name and its job glued together below "By", and who the author is below the text': `
		headline| Two sluices open at Kelda Pass after nine weeks
		byline| By
		byline| Ilse MaronLocal Reporter
		timestamp| 14:12, 14 March 2017
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters in Halvern.
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.
		credit| Ilse Maron
		credit| Reporter
		credit| Ilse Maron is a reporter in Halvern. She has covered the sluices since 2011.`,
	'a weblog: what readers wrote below a counted heading': `
		headline| Planning board turns down Kelda quarry
		timestamp| Posted on August 19, 2013
		paragraph| A planning board has thrown out the plan to make Kelda quarry larger, to the delight of everybody who lives beneath it.
		paragraph| In a decision of forty pages the board says that the noise and the dust would do harm to the village and to its wells.
		furniture| This entry was posted in News and tagged quarry. Bookmark the permalink.
		furniture| 2 Responses to Planning board turns down Kelda quarry
		comment| Jon Merrow says:
		comment| Wonderful news, and thank you to everyone who wrote in about the dust and the lorries of the quarry.`,
	'a link past the menu, a ticker’s label, headline and deck': `
		furniture| Ga naar de inhoud
		furniture| BREAKING NEWS ALERT
		headline| Keeper charged after sluice left open for a night
		deck| Growers walked through the water beside the sluice for more than three hours
		byline| By Ilse Maron
		timestamp| Tuesday 20 February 2024 at 3:18pm
		paragraph| A keeper has been charged after the third sluice at Kelda Pass was left open for the whole of a night in the autumn.
		paragraph| The water stood a hand high on the fields below, and growers walked beside the sluice until somebody found its key.
		credit| A version of this article appeared in the print edition of February 21, 2024, on page 3.`,
	'a caption whose source stands in brackets, and a paragraph signed with a file number': `
		headline| Zwei Feuerwehren von Ostreke bekommen ein Haus
		byline| Von Ilse Maron
		timestamp| 06.02.2023
		caption| Noch ein Rohbau: das gemeinsame Haus (Quelle: Jon Merrow)
		paragraph| Die beiden Feuerwehren von Ostreke bekommen ein gemeinsames Haus, wie der Rat der Stadt am Montag nach langem Streit beschlossen hat.
		paragraph| Das Gericht befand den Streit für erledigt. (Az.: 4 C 112/11)`,
};

test.each(Object.entries(SCENES))('%s', (_, scene) => {
	const { expected, found } = readScene(scene);
	expect(found).toEqual(expected);
});

test('kicker and headline in one line, and printed again the other way round, are the headline', () => {
	const { fields } = readScene(`
		headline| "No sluice left dry" / Jon Merrow is new keeper
		furniture| The Merrow Basin Authority in Halvern
		paragraph| The Merrow Basin Authority has kept the sluices of the basin since the flood, and it pays a keeper at each of the four.
		paragraph| The authority in Halvern has nine people who read the gauges and answer the letters of the growers below the basin.
		timestamp| 19.11.2021
		headline| Jon Merrow is new keeper "No sluice left dry"
		paragraph| Jon Merrow will keep the third sluice at Kelda Pass from the new year on, the authority said on Friday in Halvern.`);
	expect(fields.headline).toBe('"No sluice left dry" / Jon Merrow is new keeper');
});

test.each([
	['ILSE MARON Halvern 23 SEP 2014 - 19:42', ['Ilse Maron']],
	['Ilse Maron · Coast News · Posted: Mar 03, 2018 5:00 AM | Last Updated: March 3, 2018', ['Ilse Maron']],
	['Von Ilse Maron, KBD-Studio Halvern', ['Ilse Maron']],
])('%s above the text names its author', (line, names) => {
	const { fields } = readScene(`
		headline| Two sluices open at Kelda Pass after nine weeks
		byline| ${line}
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters.
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.`);
	expect(fields.authors.map(({ name }) => name)).toEqual(names);
});

test('an author is named by a label below the text, by an author’s box, or below it by nobody', () => {
	const below = (tail: string) =>
		readScene(`
		headline| Two sluices open at Kelda Pass after nine weeks
		timestamp| 14 March 2017
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters.
		paragraph| Growers below the pass say that the closure of the sluices cost them the whole of the spring planting this year.
		furniture| Keywords
		furniture| Sluice
		furniture| Permalink
		${tail}`).fields.authors.map(({ name }) => name);
	expect(below('byline| Autorin/Autor Ilse Maron')).toEqual(['Ilse Maron']);
	expect(below('furniture| About the author\n\t\tbyline| Ilse Maron')).toEqual(['Ilse Maron']);
	expect(below('furniture| About the author\n\t\tfurniture| Coast News Desk')).toEqual([]);
	expect(below('furniture| Ilse Maron')).toEqual([]);
});

test('neither an authority nor what the report is about is made an author by the stamp beside it', () => {
	const beside = (line: string) =>
		readScene(`
		headline| Two sluices open after nine weeks
		timestamp| 14 March 2017, 18:05
		furniture| ${line}
		paragraph| The people of Kelda Ferrin reopened two of the four sluices on Tuesday, a spokesman told reporters in the harbour.
		paragraph| Growers say that the closure cost Kelda Ferrin the whole of the spring planting, and that they will go to court.`)
			.fields.authors;
	expect(beside('Wasserdirektion Halvern')).toEqual([]);
	expect(beside('Paid Content')).toEqual([]);
	expect(beside('Kelda Ferrin')).toEqual([]);
	expect(beside('Ilse Maron, Halvern')[0]?.name).toBe('Ilse Maron');
});

test('page tools may stand between a name and its stamp', () => {
	const { fields } = readScene(`
		headline| Two sluices open at Kelda Pass after nine weeks
		byline| Ilse Maron
		furniture| Facebook
		furniture| Twitter
		furniture| Print
		timestamp| 14 March 2017
		paragraph| The Merrow Basin Authority reopened two of the four sluices at Kelda Pass on Tuesday, its spokesman told reporters.`);
	expect(fields.authors.map(({ name }) => name)).toEqual(['Ilse Maron']);
});

test.each([
	['Release date: 14 March 2014'],
	['Born 3 April 1931'],
	['* 3. April 1931'],
	['Member since 4 May 2011'],
	['Photo taken on 3 February 2015'],
	['Date de sortie : 14 mars 2014'],
	['12 June 2019 – 14 June 2019'],
	['Vom 12. bis 14. Juni 2019'],
	['12.06.2019 - 14.06.2019'],
])('"%s" below the headline is no stamp', (line) => {
	const { fields } = readScene(`
		headline| The last keeper of the third sluice
		furniture| ${line}
		paragraph| A keeper who has not left the sluice for thirty years falls in love with a woman known only from letters to the gauge.
		paragraph| It takes its time, and it is all the better for it, even if the last third goes over the weir rather too often.`);
	expect(fields.stamps).toEqual([]);
	expect(fields.authors).toEqual([]);
});

test('the day in a table that tells of an event is the event’s; a stamp above it is the report’s', () => {
	const { fields } = readScene(`
		headline| Harbour fair to open in June
		byline| By Ilse Maron
		timestamp| 3 May 2019, 10:15
		furniture| Date: June 12, 2019
		furniture| Venue: Fish market hall
		paragraph| The harbour fair of Ostreke opens its gates again this summer, and more than nine thousand people are expected.
		paragraph| Tickets are to be had at the harbour office and at the gate, and children pay nothing, the harbour office said.`);
	expect(fields.stamps.map(({ text }) => text)).toEqual(['3 May 2019, 10:15']);
});

test('a bare day with words beside it below the text is a thing to come', () => {
	const { fields } = readScene(`
		headline| Der Kran von Ostreke kommt nicht
		paragraph| Der Hafenrat von Ostreke hat den Kauf eines zweiten Krans abgelehnt, wie sein Vorsitzender nach einer Sitzung sagte.
		paragraph| Der Kran hätte vier Millionen Kronen gekostet und im Winter meist stillgestanden, sagte der Vorsitzende weiter.
		furniture| Hinweise
		furniture| 12.06.2019 Hafenfest`);
	expect(fields.stamps).toEqual([]);
});
