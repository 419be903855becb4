import { describe, expect, test } from 'vitest';
import { readScene } from '../support/reading.ts';

/*
 * Decks, captions, and rows of other reports, a role and a line each: what each shows by a sign of its own. All outlets,
 * places and people are invented.
 */
const DECKS: Readonly<Record<string, string>> = {
	'points behind bullets, between the picture and the first paragraph': `
		headline| How the growers of Kelda got through a summer without a river
		caption| Beans under nets above the weir.Lena Ode/Valley Wire
		|
		deck| • Growers who had dug ponds in spring lost a tenth of their harvest.
		deck| • Those who had not lost more than half of it, and most of their seed.
		deck| • The basin authority wants to pay for ponds from next year.
		|
		paragraph| The river at Kelda stood still for eleven weeks this summer, and the beans above the weir grew on what had been kept in ponds.
		paragraph| Nobody in the valley could say when that had happened before, and the gauge at the pass does not reach back that far.`,
	'points below the byline, in German': `
		furniture| Menü
		headline| Schleuse am Sill öffnet wieder
		byline| Von Ilse Maron
		timestamp| 14. März 2017
		deck| • Die Schleuse war seit November gesperrt
		deck| • Landwirte fordern Ersatz für die verlorene Aussaat
		paragraph| Die Schleuse am Sill ist am Dienstag wieder geöffnet worden, wie die Wasserbehörde in Halvern am Abend mitteilte.
		paragraph| Die Landwirte am Kanal hatten seit dem Herbst auf Wasser gewartet und verlangen nun Ersatz für die Aussaat.`,
	'bullets behind a sentence are a list of the text': `
		headline| What the authority asks of the growers at Kelda
		timestamp| 14 March 2017
		|
		paragraph| The basin authority sent a letter to every grower above the weir on Tuesday and asks them for three things by the end of May.
		|
		paragraph| • Every pond must be measured and entered in the book of the authority.
		paragraph| • Pumps may run at night only, and never on the day before a market.
		paragraph| • Whoever sells water must say so to the warden of the weir.
		|
		paragraph| The growers said that they would answer the letter together, and not before they had seen the book themselves.`,
	'the sentence above a town with its state': `
		headline| Weir keepers sell more river glass than any maker before
		timestamp| 15 February 2018
		|
		deck| Though hand-blown floats are the best known kind and bring most of the money, the best makers of the coast live on window glass
		|
		paragraph| Halvern, MR – The glass makers of the coast sold more last year than in any year before, the guild said in its report on Monday.
		|
		paragraph| The report counts what was sold in eleven towns between the pass and the sea, and by whom it was bought.`,
	'a long sentence between the byline and the stamp': `
		headline| The river is no ledger
		byline| Par Barbe Maron
		byline| Philosophe
		deck| Pour le conseil du bassin, la rivière ne peut être qu’un compte que l’on solde chaque année, et c’est ainsi que le fleuve a été pensé depuis trente ans, au lieu de l’être comme un bien que chacun rend à ceux qui viennent après lui.
		furniture| Opinion
		timestamp| mardi 10 décembre 2019
		paragraph| Les grandes sécheresses de 1995 furent un moment important dans la prise de conscience de ce que le bassin avait perdu en peu de temps.
		paragraph| Pour que rien ne change, on raconte depuis aux riverains un grand récit sur le progrès et sur la fin de la pénurie.`,
	'the one paragraph above an interview': `
		headline| „Ein Wehr ist ein Versprechen“
		timestamp| Veröffentlicht am 19. Dezember 2022
		|
		deck| Wer am Fluss lebt, muss sich mit denen vertragen, die oberhalb wohnen. Wie das geht, weiß die Wehrmeisterin Oda Ferrin aus Halvern.
		|
		subheading| Frau Ferrin, Sie hüten das Wehr seit zwanzig Jahren. Was hat sich geändert?
		|
		paragraph| Das Wasser kommt später und geht früher, und alle wollen zugleich etwas davon haben, das ist der ganze Unterschied.
		|
		subheading| Was tun Sie, wenn zwei zugleich kommen?
		|
		paragraph| Ich frage zuerst, wer Tiere hat, denn Tiere können nicht warten, und danach geht es nach der Größe der Felder.
		|
		subheading| Und wenn sie sich nicht einigen?
		|
		paragraph| Dann bleibt das Wehr zu, bis sie sich einigen, und das dauert meistens keine zwei Stunden.`,
	'the one paragraph above speakers': `
		headline| Um passeio pelas brincadeiras do rio
		byline| Carlos Marão 27/09/2018
		|
		deck| Nunca ouviu as cantigas dos barqueiros de Halvern? Venha ouvir!
		|
		paragraph| Carlos: Estou aqui ao lado de Eugênio Ferrin, que canta no rio desde menino e conhece todos os remos.
		paragraph| Eugênio: Eu aprendi com a minha avó, que guardava o açude e cantava para saber as horas da noite.
		paragraph| Carlos: As crianças ainda cantam essas cantigas quando descem o rio com os barcos.
		paragraph| Eugênio: Cantam, mas mudam as palavras, e eu gosto mais das palavras delas do que das minhas.`,
	'the sentence above the byline, below a row of other reports': `
		furniture| Menu
		headline| Former keeper of the weir speaks of her quarrel with the council
		|
		related report| People
		related report| “You are too soft for this river”: what the brothers Merrow say of their father
		related report| Jonas Weir
		related report| 4 minutes ago
		related report| Rivers
		related report| Singer played at a school while the council looked for the money it had paid him
		related report| Amal Reth
		related report| 21 minutes ago
		related report| People
		related report| “I will not keep my promise”: a letter to the growers of Kelda
		related report| Amal Reth
		related report| 27 minutes ago
		furniture| Share
		deck| Oda Ferrin told a hall full of growers what was said in the tent at the spring market.
		|
		timestamp| 4 May 2022, 07:59
		|
		paragraph| The former keeper of the weir at Halvern spoke on Tuesday night, for the first time, of the quarrel that had cost her the post.
		paragraph| She said that nobody had asked her to leave, and that nobody had asked her to stay, and that she had understood both.`,
	'a first paragraph above an open question is no deck': `
		headline| Yellow boats and I
		timestamp| December 4, 2018
		|
		paragraph| I am glad that the papers noticed my short remark on the boats of Halvern, the town in which I have lived for so long.
		|
		subheading| What about the weir?
		|
		paragraph| The weir was built before anybody now alive was born, and those who built it did not ask the people above it either.
		|
		paragraph| Some wrote to me that I had taken sides, and that the boats had no business on the water on a market day at all.
		|
		paragraph| The boats are painted yellow because that was the paint that was left over when the ferry was given up in spring.
		|
		paragraph| Nobody ever asked the ferryman, who had bought the paint with his own money and would have liked to have it back.
		|
		paragraph| He lives in Ostreke now and says that he does not look at the river when he has to cross it, which is not often.`,
};

test.each(Object.entries(DECKS))('deck: %s', (_name, scene) => {
	const { expected, found } = readScene(scene);
	expect(found).toEqual(expected);
});

const CAPTIONS: Readonly<Record<string, string>> = {
	'a label of the lead picture': `
		headline| Thirty lights on the canals of Halvern
		timestamp| 16 September 2018
		|
		paragraph| From the end of November thirty works of light will stand along the canals of Halvern for the seventh year in a row.
		|
		caption| Cover image: a drawing of the light above the sluice, by the workshop of Rolf Edmer
		|
		paragraph| The works were chosen from four hundred drafts, and most of them were made by people who live by the water.`,
	'a label alone on its line, with its caption above and its credit below': `
		timestamp| 26.10.2023
		headline| Das Gespenst vom Oberlauf
		deck| Der Streit um das Wasser lässt sich mit den alten Worten nicht erklären, meint unser Autor.
		|
		byline| Von Ernst Maron
		|
		caption| Wehrmeister am Werk. Der Leiter der Behörde bei einer Rede in Halvern, 23. Oktober
		|
		caption| Bild:
		caption| picture alliance / Valley Agency | Ju Ferrin
		|
		paragraph| Die Worte vom Oberlauf und vom Unterlauf bestimmen immer mehr die Debatten, und seit dem Frühjahr spricht auch die Behörde davon.
		paragraph| Wer sie benutzt, meint damit meistens nicht das Wasser, sondern wem das Land am Wasser gehört.`,
	'an agency in brackets behind a town and its state': `
		headline| Growers march to the pass
		|
		caption| The gauge house at the pass near the upper gate of the canal in Kelda, Merr. (AP)
		|
		paragraph| About two hundred growers marched from Kelda to the pass on Sunday to read the gauge themselves, and found it locked.
		paragraph| The warden said that the key was in Halvern and that nobody had told him that there would be guests.`,
	'an agency in brackets behind a name': `
		headline| Keeper of the archive leaves Halvern
		deck| The founder of the water archive goes to Ostreke after nine years
		timestamp| 14 March 2017
		caption| The archive's founder Rolf Edmer (AFP)
		paragraph| The founder of the water archive left Halvern on Tuesday after nine years in which he had hardly gone out of the house.
		paragraph| His lawyers said that he would work in Ostreke, and that the papers would stay where they were.`,
	'the maker of each thing in a list of goods': `
		headline| The best things for the river of the year
		byline| By Orla Fenwick
		timestamp| 3 March 2019
		paragraph| We have tried more than a hundred things for life on the river in the past year, and these are the ones that we kept.
		caption| Merrow
		subheading| Merrow Skiff 12 for 900
		paragraph| The skiff is light enough for one to carry, and it stays on its course in a wind that turns other boats around.
		caption| Ostreke
		subheading| Ostreke Lamp for 35
		paragraph| The lamp burns for two nights on one filling, and it can be hung from the bow without dripping on the sleepers.
		caption| Tarn
		subheading| Tarn Oars, a pair, for 80
		paragraph| The oars are made of ash from the slopes above Kelda and bend just enough to spare the wrists of an old rower.`,
	'a year behind what is seen': `
		headline| The growers learn to speak up
		timestamp| 19 June 2019
		|
		paragraph| A group of growers, led by the teacher Runa Delling, has made a course for those who have never spoken in a meeting.
		|
		caption| Growers' speaking course at Halvern Hall, 2015
		|
		paragraph| The course begins with the question what one would speak about if one had to, and most find that they have an answer.`,
};

test.each(Object.entries(CAPTIONS))('caption: %s', (_name, scene) => {
	const { expected, found } = readScene(scene);
	expect(found).toEqual(expected);
});

const TAIL = `
		headline| Sluices reopen at the pass
		byline| By Ilse Maron
		timestamp| 14 March 2017
		paragraph| Two of the four sluices at the pass were opened again on Tuesday after three weeks in which the growers had no water.
		paragraph| The authority said that the other two would follow when the gauge had been read by somebody whom both sides trust.
		paragraph| Growers above the weir had waited since the autumn, and many had sown late or not at all, the union of growers said on Tuesday.
		paragraph| The union asks for a book in which every reading of the gauge is written down at once and can be read by all.
		paragraph| A meeting is to be held in Halvern next week, and the council has promised that its doors will stay open to the end.
		paragraph| Until then the wardens read the gauge together, one from each bank, as their grandparents had done before the war.
		furniture| Share
		furniture| Print
		furniture| © 2017 Halvern Post. All rights reserved.`;

describe('rows of other reports below the text', () => {
	test.each([
		[
			'a title and a sentence each, below what readers wrote',
			`
		furniture| Comments
		furniture| There are no comments yet, write the first one.
		related report| Keeper of the weir found in Sill
		related report| HALVERN: The keeper of the weir, who had not been seen since Friday, was found in Sill by her sister on Sunday.
		related report| As gently as on a cloud
		related report| HALVERN: For ten years the way to the market meant an hour on foot, and now a ferry takes everybody across for nothing.
		related report| Three hurt at the spring market
		related report| OSTREKE: A swing that broke at the spring market hurt three people on Thursday, two of whom could go home at once.`,
		],
		[
			'a title, a name and a day each',
			`
		related report| Are the new gates ready for the market?
		related report| Jonas Weir
		related report| April 19, 2013
		related report| Everything you need to know about the gauge
		related report| Amal Reth
		related report| April 19, 2013
		related report| The growers who went to sea
		related report| Amal Reth
		related report| April 18, 2013`,
		],
		[
			'a rubric that comes again, and a title each',
			`
		related report| Rivers
		related report| Council of Sill wants another form of union with the coast
		related report| Rivers
		related report| Ministry will not have anything more said of the weir
		related report| Rivers
		related report| Nobody knows what a winter without snow will bring`,
		],
	])('%s', (_name, rows) => {
		const { expected, found } = readScene(TAIL + rows);
		expect(found).toEqual(expected);
	});

	test('what readers wrote is none of them', () => {
		const { found } = readScene(`${TAIL}
		comment| Greetings from the coast
		comment| Beat · May 8, 2019
		comment| One reads that the gauge was never wrong at all but that nobody looked.
		comment| Helmut Merrow · May 14, 2019
		comment| Thank you for this, it was about time that somebody wrote it.
		comment| Tobias · May 15, 2019`);
		expect(found.filter((row) => row.startsWith('related report'))).toEqual([]);
	});
});

test.each([
	[
		'a title and a sentence each, below a label in the text',
		`
		related report| You may also like
		related report| A year among the growers of Kelda
		related report| Whoever wants to know how a valley lives without water should spend a year with those who sell what is left of it.
		related report| The bread of the weir keepers
		related report| They bake at night, when the gates are shut, and carry the loaves up to the pass before anybody in Halvern is awake.`,
	],
	[
		'the same with who wrote and when',
		`
		related report| Articles liés
		furniture| •
		related report| Un an chez les gardiens du barrage de Kelda
		related report| Pour savoir comment vit une vallée sans eau, il faut passer un an auprès de ceux qui vendent ce qui en reste.
		related report| Par Philippe Maron
		related report| Le 05/02/2020
		furniture| •
		related report| Le pain des gardiens
		related report| Ils cuisent la nuit, quand les vannes sont fermées, et montent les miches au col avant que personne ne soit réveillé.
		related report| Par Hervé Ferrin
		related report| Le 31/01/2020`,
	],
])('other reports: %s', (_name, box) => {
	const { expected, found } = readScene(TAIL.slice(0, TAIL.indexOf('		furniture| Share')).trimEnd() + box);
	expect(found).toEqual(expected);
});
