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
