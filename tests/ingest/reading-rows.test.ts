import { describe, expect, test } from 'vitest';
import { readScene } from '../support/reading.ts';

/*
 * Rows of lists, tables and questions, what stands between them, and what must not become one. All outlets, places and
 * people are invented.
 */
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
};

describe.each(Object.entries(SCENES))('%s', (_, scene) => {
	test('every line has its role', () => {
		const { expected, found } = readScene(scene);
		expect(found).toEqual(expected);
	});
});
