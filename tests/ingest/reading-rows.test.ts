import { describe, expect, test } from 'vitest';
import { readScene } from '../support/reading.ts';

/*
 * Rows of lists, tables and questions, what stands between them, and what must not become one. All outlets, places and
 * people are invented.
 */
const DAY = `
		paragraph| At 5 o'clock
		paragraph| Trim the lamp
		paragraph| Soup and bread
		paragraph| At 9 o'clock
		paragraph| Ring the bell
		paragraph| Read the gauge
		paragraph| At 12 o'clock`.slice(1);

const SCENES: Readonly<Record<string, string>> = {
	'items whose bullets stand alone on the line above them': `
		headline| What growers can do below a closed sluice
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| The Merrow Basin Authority has listed four things that growers below the pass can do while the sluices are shut.
		|
		paragraph| •
		paragraph| Cover the beds with straw by noon
		paragraph| •
		paragraph| Take water from the old cistern at Ostreke, which the harbour office opens at six in the morning.
		paragraph| •
		paragraph| Write down what the gauge shows
		paragraph| •
		paragraph| Ring the office before the weekend.
		|
		paragraph| The list hangs in every harbour of the valley, and the authority has sent it to the growers by post as well.
		furniture| Share on Facebook`,
	'a numbered series that goes on below a box of other reports': `
		headline| Seven things that harbour masters look at first
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| Nobody who keeps a boat in Halvern has to fear the spring inspection, if a few things are seen to in good time.
		|
		subheading| 1. The lines
		|
		paragraph| A frayed line is the first thing that the harbour master sees, and mostly the last that the owner thinks of.
		|
		subheading| 2. The lamp
		|
		paragraph| Green lies to starboard, said Oda Ferrin, who has looked at lamps in the basin for thirty years and more.
		|
		related report| Related articles
		related report| Ferry strike ends after nine weeks
		related report| Growers go to court over the sluices
		|
		subheading| 3. The pump
		|
		paragraph| It must run for ten minutes without a pause, and the water that comes out of it must be clear at the end.
		furniture| Share on Facebook`,
	'a list with an address below each of its items': `
		headline| Five books for the long evenings
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The library of Ostreke lends more books in November than in any other month, and these five are asked for most.
		|
		paragraph| 1) The Gauge at Kelda Pass
		paragraph| https://lib.example/a1
		|
		paragraph| 2) Nine Weeks Without Water, a diary kept by the harbour office, with maps on USB
		paragraph| https://lib.example/a2
		|
		paragraph| 3) The Pilots
		paragraph| https://lib.example/a3
		|
		furniture| Share on Facebook`,
	'an address alone below a paragraph is none of a list': `
		headline| Library of Ostreke lends more books
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The library of Ostreke lends more books in November than in any other month, its head said on Friday.
		furniture| https://lib.example/a1
		|
		paragraph| She expects the same of the next year, when the second floor will be open to readers from the valley.
		furniture| Share on Facebook`,
	'a question that each of many is asked': `
		headline| Three pilots and the bar
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| Three pilots who have steered through the fog for twenty years were asked the same by the harbour office.
		|
		subheading| Jon Merrow
		paragraph| What do you like best about the harbour when the fog lies on it in the morning?
		paragraph| I like the bell on the bar, which I have heard since I was a boy and hear in my sleep.
		subheading| Rana Abel
		paragraph| What do you like best about the harbour when the fog lies on it in the morning?
		paragraph| The smell of the ropes, and that nobody comes to ask for a berth before the fog has gone.
		subheading| Corin Tarn
		paragraph| What do you like best about the harbour when the fog lies on it in the morning?
		paragraph| That I can sit in the office and drink my coffee while the boats wait outside for a light.
		furniture| Share on Facebook`,
	'headings that an overview above lists': `
		headline| How to read a gauge
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| Reading a gauge is no art, and this is how growers below the pass have done it for a hundred years:
		|
		paragraph| 1. Go out to the gauge at first light
		paragraph| 2. Read it twice and write it down both times
		paragraph| 3. Tell your neighbour what the gauge shows
		|
		subheading| 1. Go out to the gauge at first light
		paragraph| At first light the wind has not risen yet, and the water at the foot of the gauge is as flat as a plate.
		subheading| 2. Read it twice and write it down both times
		paragraph| Whoever reads it once is wrong once in ten, as the harbour office found when it compared the books of the growers.
		subheading| 3. Tell your neighbour what the gauge shows
		paragraph| The neighbour reads his own gauge, and two gauges that agree are better than one that is read by a single grower.
		furniture| Share on Facebook`,
	'a passage set large once stays a pull quote': `
		headline| Pilots want a second bell
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| The pilots of Ostreke want a second bell on the bar. "One bell is one too few when the fog lies on the water," their captain said on Monday.
		|
		pull quote| One bell is one too few when the fog lies on the water
		|
		paragraph| The harbour office will decide in the spring, when the ice has gone and the dredgers have left the bar again.
		furniture| Share on Facebook`,
	'sentences that end with a smile': `
		headline| My first week on the bar
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| A week ago I moved into the pilots' house on the bar, and I have not slept a whole night since then.
		|
		paragraph| The bell is louder than anybody had told me it would be 😉
		|
		paragraph| On Sunday the captain came over with a cake, and we drank the coffee that he keeps for the harbour office.
		|
		paragraph| I shall stay here until the ice comes, so much is sure :)
		furniture| Share on Facebook`,
	'a list item that ends with capitals': `
		headline| What pilots carry
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The captain of the pilots has written down what each of them has to carry when the fog lies on the bar:
		|
		paragraph| • a lamp that burns for nine hours and can be filled from a drum or over USB
		paragraph| • a bell of brass, no larger than a fist
		paragraph| • the chart of the bar as printed by the AFP
		paragraph| • bread
		|
		paragraph| Whoever lacks one of these stays ashore, and the harbour office keeps the money for the day of the fog.
		furniture| Share on Facebook`,
	'an aside in brackets is no credit': `
		headline| Why the bell rings
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The bell on the bar rings by itself, because the water moves it, and it has done so for two hundred years.
		|
		paragraph| (A bold thing to say, Captain Merrow, is it?)
		|
		paragraph| Nobody has ever seen the man who is said to ring it, though three pilots of the harbour claim that they have.
		furniture| Share on Facebook`,
	'a long passage alone in the head is no caption': `
		headline| Nine weeks at the gauge
		byline| By Ilse Maron
		timestamp| 14 March 2017
		deck| Growers below the pass trust their own books more than those of the authority.
		furniture| Share
		paragraph| For nine weeks the growers below the pass have gone out to the gauge at first light, have read it twice, have written down what it shows, and have told their neighbours, who read their own and wrote it down as well, until the whole of the valley knew by noon
		furniture| Gallery
		caption| (Photo: R. Aldane)
		|
		paragraph| The Merrow Basin Authority does not believe the books of the growers, because they were written by hand and in pencil.
		|
		paragraph| "Whoever reads it once is wrong once in ten," its spokesman said, and nobody in the valley has disagreed with that so far.
		furniture| Share on Facebook`,
	'headings that count, one without a gap and one with little below': `
		headline| The five best berths in Ostreke
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The harbour office has let berths for two hundred years, and these are the ones that captains ask for.
		|
		subheading| 1. The old quay
		paragraph| Deep water, a ring for every rope, and the smell of coffee from the office when the wind stands in the west.
		subheading| 2. The ferry stairs
		paragraph| Nobody lies quieter than at the stairs, once the last ferry has gone and the lamp above them is out.
		subheading| 3.The coal wharf
		paragraph| Black with dust, and yet every captain knows that no swell has ever reached the end of the coal wharf.
		subheading| 4. The customs house
		paragraph| Dear, but guarded.
		subheading| 5. Yours!
		paragraph| Tell us which it is.
		furniture| Share on Facebook`,
	'a card of amounts and steps below the tools of the page': `
		headline| Pilot's soup, as they cook it on the bar
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The pilots of Ostreke cook one soup, and they cook it every day on which the fog lies on the water of the bar.
		paragraph| Nobody has ever written it down, because every pilot believes that his father cooked it otherwise than the rest.
		furniture| Print
		furniture| Share
		paragraph| 1 1/2 pounds of cod
		paragraph| 200g smoked eel
		paragraph| 2 – 2 1/2 onions
		paragraph| ½ cup of cream
		paragraph| Some dill
		paragraph| Salt
		|
		subheading| Steps
		paragraph| Cut the fish into pieces as large as a thumb, and leave it in cold water while the onions soften in the pot.
		paragraph| Add the eel when the onions are soft, and only then the cod, which needs no more than nine minutes in the pot.
		paragraph| Add the cream.
		furniture| Share on Facebook`,
	'most read titles with numbers are no card': `
		headline| Pilot's soup on every table of the harbour
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The pilots of Ostreke cook one soup, and they cook it every day on which the fog lies on the water of the bar.
		paragraph| Nobody has ever written it down, because every pilot believes that his father cooked it otherwise than the rest.
		furniture| Print
		furniture| Share
		furniture| Most read
		related report| 1 Harbour office closes for the winter months and sells the boat
		related report| 2 Four pilots rescued from the bar after nine hours in the fog
		related report| 3 Bell stolen from the bar: nobody has heard a thing that night
		related report| 4 Dredgers to come back in spring, says the authority of the basin`,
	'the facts of a book between head and text': `
		headline| The Gauge at Kelda Pass, read again
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		subheading| About the book
		|
		paragraph| Pages: 312
		paragraph| Publisher: Sill and Daughters
		paragraph| Maps: two, in colour
		paragraph| Price: 19.50
		paragraph| Shelf: harbour and pilots
		|
		|
		paragraph| For nine weeks the growers below the pass went out to the gauge at first light, and this is the book that tells of it.
		|
		paragraph| Its author does not believe the books of the growers, because they were written by hand and in pencil, and says so.
		furniture| Share on Facebook`,
	'the results of a season above the text': `
		headline| Rowers of Ostreke end third
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| Ostreke 24 Halvern 21
		paragraph| Tarn 18 Sill 18
		paragraph| Merrow 30 Varden 9
		|
		paragraph| The rowers of Ostreke have ended the season as third of six, after they beat Halvern by three lengths on the last day.
		|
		paragraph| "We rowed as we have never rowed," their captain said, who will leave the boat in the spring after eleven years at the oar.
		furniture| Share on Facebook`,
	'labels of the page above the text are no facts of the report': `
		headline| Rowers of Ostreke end third
		byline| By Ilse Maron
		timestamp| 14 March 2017
		furniture| Posts: 1626
		furniture| Replies: 12
		|
		paragraph| The rowers of Ostreke have ended the season as third of six, after they beat Halvern by three lengths on the last day.
		|
		paragraph| "We rowed as we have never rowed," their captain said, who will leave the boat in the spring after eleven years at the oar.
		furniture| Share on Facebook`,
	'an interview without Q and A': `
		headline| The captain who does not like the sea
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		deck| Corin Tarn has been captain of the pilots for eleven years. In the spring he leaves the bar for a farm in the hills.
		|
		paragraph| Captain Tarn, how do you feel now?
		|
		paragraph| I have packed two boxes. The rest stays with the harbour office, which has bought my chairs and the lamp.
		|
		paragraph| What becomes of the bell?
		|
		paragraph| It stays where it is, as long as the authority pays for the rope, and nobody knows for how long that will be.
		|
		paragraph| And of the soup?
		|
		paragraph| I wrote it down, and I gave it to my daughter. She cooks it otherwise, and better, though I would not tell her.
		furniture| Share on Facebook`,
	'an interview in German': `
		headline| Der Kapitän, der das Meer nicht mag
		byline| Von Oda Ferrin
		timestamp| 2. November 2018
		|
		deck| Corin Tarn führt die Lotsen von Ostreke seit elf Jahren. Im Frühjahr verlässt er die Barre und zieht auf einen Hof in den Bergen.
		|
		paragraph| Herr Tarn, wie geht es Ihnen heute?
		|
		paragraph| Ich habe zwei Kisten gepackt. Der Rest bleibt beim Hafenamt, das meine Stühle und die Lampe gekauft hat.
		|
		paragraph| Was wird aus der Glocke?
		|
		paragraph| Die bleibt, wo sie ist, solange das Amt das Seil bezahlt, und niemand weiß, wie lange das noch sein wird.
		|
		paragraph| Und aus der Suppe?
		|
		paragraph| Die habe ich aufgeschrieben und meiner Tochter gegeben. Sie kocht sie anders, und besser, aber das sage ich ihr nicht.
		furniture| Auf Facebook teilen`,
	'questions by somebody whose name stands in front': `
		headline| A word with the captain of the pilots
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		deck| Corin Tarn has been captain of the pilots for eleven years. In the spring he leaves the bar for a farm in the hills.
		|
		paragraph| Ferrin: The bell stays, the captain goes.
		|
		paragraph| Tarn: So it is written in the book of the harbour office, and whatever is written in that book comes to pass.
		|
		paragraph| Ferrin: And the soup?
		|
		paragraph| Tarn: The soup goes with the captain, because nobody else at the harbour has ever asked for the way it is cooked.
		|
		paragraph| Ferrin: Never?
		|
		paragraph| Tarn: Not once in eleven years, and the harbour office eats at the table of the pilots every Friday of the winter.
		furniture| Share on Facebook`,
	'questions that head what a report explains': `
		headline| What the closed sluices mean
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		deck| The Merrow Basin Authority has shut four sluices. The most important questions, and what the authority says to them.
		|
		subheading| Why were the sluices shut?
		|
		paragraph| The gauge at the pass has read low for nine weeks, and the authority wants to keep what is left for the towns.
		|
		subheading| What can growers do?
		|
		paragraph| Growers below the pass may take water from the old cistern, which the harbour office opens at six in the morning.
		|
		subheading| When will they be opened again?
		|
		paragraph| The authority names no day. It will read the gauge again at the end of the month and then publish what it decides.
		furniture| Share on Facebook`,
	'a plan that says the same for every day': `
		headline| Three days on the bar, hour by hour
		byline| By Oda Ferrin
		timestamp| 2 November 2018
		|
		paragraph| The pilots of Ostreke live by a plan that hangs above the stove, and it has not been changed for two hundred years.
		paragraph| Nobody has ever asked who wrote it, and the harbour office keeps no copy of it, as its head said in the spring of the year.
${DAY}
		paragraph| On the second day the plan is the same, and whoever has read it on the first one knows it by heart and needs it no more.
		paragraph| The captain reads it all the same, aloud and from the first word to the last, because his father did so on every second day.
${DAY}
		paragraph| On the third day nobody reads it at all, and yet each of the pilots does what stands in it, at the hour that stands in it.
		paragraph| So it has been for two hundred years, and so it will be, says the captain, for as long as there is fog on the water of the bar.
${DAY}
		paragraph| A fourth day is not foreseen, says the captain, because by then the fog has gone or the soup has come to its end for good.
		paragraph| It has happened once, in the winter of the great ice, and the pilots ate what they had, which was bread and the candles.
		furniture| Share on Facebook`,
	'an overview of the headings below is a menu': `
		headline| Everything about the gauge
		byline| By Ilse Maron
		timestamp| 14 March 2017
		|
		paragraph| The gauge at the pass has read low for nine weeks. What that means for the valley, and what it does not mean at all.
		|
		furniture| In this article:
		furniture| The old gauge
		furniture| The new gauge
		furniture| The books of the growers
		furniture| The pencil of the growers
		furniture| The authority
		furniture| The cistern at Ostreke
		furniture| Nine weeks on
		|
		paragraph| Nobody reads a gauge for the pleasure of it, and yet half of the valley has gone out to it at first light since January.
		|
		subheading| The old gauge
		paragraph| It was made of oak by a cooper of Ostreke, and it read low from the first day because oak swells in the water.
		|
		subheading| The new gauge
		paragraph| It was made of steel in Halvern, and it has read high since the first day because steel does nothing of the kind.
		|
		subheading| The books of the growers
		paragraph| They were written by hand, and all of them agree with each other, which the authority does not like to hear at all.
		|
		subheading| The authority
		paragraph| It owns both gauges, and it believes neither of them, as its spokesman said on Tuesday to whoever wanted to hear it.
		furniture| Share on Facebook`,
	'things on sale below a label of other reports: name, items with bullets, price': `
		headline| The four lamps that we would take up to the weir
		byline| By Ilse Maron
		timestamp| 3 May 2019
		furniture| Share Tweet
		paragraph| We carried eleven lamps up to the weir and back in the rain, and four of them still gave light on the way home.
		|
		related report| Don't miss:
		|
		subheading| Delling Storm Lamp
		|
		paragraph| • Burns for nine hours
		paragraph| • Steel handle
		paragraph| • Weighs less than a loaf
		|
		paragraph| Delling Storm Lamp (second make)
		paragraph| $39.00
		paragraph| Sold by Harbour Stores
		furniture| Buy now
		|
		subheading| Merrow Pocket Light
		|
		paragraph| • Runs on one small battery
		paragraph| • Floats
		paragraph| • Comes with a cord
		|
		paragraph| Merrow Pocket Light, green
		paragraph| $12.50
		paragraph| Sold by Harbour Stores
		furniture| Buy now`,
	'the same in German, the price between name and items': `
		headline| Drei Kocher für lange Nächte am Wehr
		timestamp| 3. Mai 2019
		paragraph| Wir haben drei Nächte lang Wasser gekocht und am Ende zwei Kocher gefunden, die auch bei starkem Wind nicht ausgehen.
		related report| Auch interessant
		|
		subheading| Kocher Halvern 2
		paragraph| ab 49,90 Euro
		paragraph| • brennt mit Spiritus
		paragraph| • passt in jede Tasche
		paragraph| • drei Jahre Garantie
		|
		subheading| Kocher Sill Kompakt
		paragraph| 24,90 €
		paragraph| • brennt mit Gas
		paragraph| • wiegt 200 Gramm
		paragraph| • mit Windschutz
		|
		furniture| Teilen`,
	'a box of offers without items is not the report': `
		headline| Ferry to run through the winter
		byline| By Ilse Maron
		timestamp| 3 May 2019
		paragraph| The ferry between Ostreke and Sill will run through the winter for the first time, the harbour authority said on Friday.
		paragraph| Two crews were hired for the nights, and the old boat will stay at the pier as long as the new one is in use.
		furniture| Our shop
		furniture| Harbour calendar
		furniture| $12.00
		furniture| Map of the weir
		furniture| $8.00`,
	'the result of a game between head and text, a line for each side': `
		headline| Late goal sends Tarn Rovers up
		byline| By Ilse Maron
		timestamp| 5 May 2018
		paragraph| Tarn Rovers 2 (Hale 34, Moss 89)
		paragraph| Halvern Town 1 (Quill 12)
		paragraph| Tarn Rovers will play in the Valley League next season after Eddie Moss rose above two defenders to head in the winner.
		paragraph| Halvern had led through Quill and were the better side for an hour, but had no answer to the wind after the break.
		furniture| Share on Facebook`,
	'a title alone wrapped, a text that ends at the very width': `
		headline| Der Streik der Fähren geht in die achte
		headline| Woche
		byline| Von Omar Feld
		|
		paragraph| Verletzt wurde niemand.`,
	'a title that breaks off behind its article': `
		headline| Gli operai chiudono le chiuse del
		headline| Merrow
		byline| di Omar Feld
		timestamp| 21 marzo 2016
		|
		paragraph| Le trattative continuano ancora.`,
	'one wrapped sentence whose end is longer than its start': `
		headline| Los molineros temen por la cosecha de
		headline| otoño
		|
		byline| Por Omar Feld
		|
		paragraph| Halvern.- La jueza de Ostreke nunca
		paragraph| encontró ninguna falta sin dar motivos.`,
};

describe.each(Object.entries(SCENES))('%s', (_, scene) => {
	test('every line has its role', () => {
		const { expected, found } = readScene(scene);
		expect(found).toEqual(expected);
	});
});
