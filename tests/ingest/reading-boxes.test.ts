import { describe, expect, test } from 'vitest';
import { readScene } from '../support/reading.ts';

/*
 * What stands beside the text of a report: pictures, boxes of other reports, notes of the newsroom, readers' comments,
 * and the headings inside it. A role and a line each; all outlets, places and people are invented.
 */
const PICTURES: Readonly<Record<string, string>> = {
	'picture labels spoken to those who hear the page, without a colon': `
		headline| Court drops the case against the ferry captain
		byline| By Orla Fenwick
		timestamp| 4 March 2021
		|
		paragraph| The court in Halvern has dropped its case against the captain of the ferry that ran aground in the fog last autumn.
		caption| Image copyright Valley Pictures
		caption| Image caption Captain Runa Delling said she would return to the river in the spring
		paragraph| The prosecutor said the fog signal at the weir had failed that night and that nobody on board could have known it.
		caption| Media caption Watch the moment the ferry was pulled off the bank
		paragraph| A spokesman for the ferry company said the captain had never been suspended and would have her old crew back.
		furniture| Media playback is not supported on your device
		paragraph| The families of the two people who were hurt said they had hoped for a hearing but did not blame the captain.`,
	'the same labels in German': `
		headline| Gericht stellt Verfahren gegen Fährkapitänin ein
		timestamp| 4. März 2021
		|
		paragraph| Das Gericht in Halvern hat das Verfahren gegen die Kapitänin der Fähre eingestellt, die im Herbst auf Grund gelaufen war.
		caption| Bildunterschrift: Die Fähre am Morgen nach dem Unfall vor dem Wehr
		paragraph| Die Staatsanwaltschaft teilte mit, das Nebelsignal am Wehr sei in jener Nacht ausgefallen gewesen.
		paragraph| Die Angehörigen der Verletzten sagten, sie hätten auf eine Verhandlung gehofft, gäben der Kapitänin aber keine Schuld.`,
	'the same labels in Spanish and Arabic': `
		headline| El tribunal archiva el caso contra la capitana
		timestamp| 4 de marzo de 2021
		|
		paragraph| El tribunal de Halvern ha archivado el caso contra la capitana del transbordador que encalló en la niebla el otoño pasado.
		caption| Fuente de la imagen, Archivo del Valle
		caption| Pie de foto, La capitana volverá al río en primavera
		paragraph| El fiscal dijo que la señal de niebla de la presa había fallado aquella noche y que nadie a bordo pudo saberlo.
		caption| التعليق على الصورة، العبّارة صباح اليوم التالي أمام السد
		paragraph| Las familias de los heridos dijeron que esperaban un juicio, pero que no culpaban a la capitana de nada.`,
	'a picture of a private hand and a credit glued to its sentence': `
		headline| The last days of the reservoir at Sill
		byline| By Jonas Weir
		timestamp| 7 February 2016
		caption| A boat lies on the mud below the old bridge.Lena Ode/Valley Wire
		|
		paragraph| The reservoir at Sill is all but empty, and people come from the whole valley to look at what it had covered since 1961.
		caption| Courtesy of Runa Delling
		paragraph| A farmer led her goats across what was the deepest part of the lake and said that her mother had been born there.
		paragraph| Engineers say that the wall will be taken down before the winter, stone by stone and from the top.`,
	'a caption with its house glued below it, blank lines around the two': `
		headline| Smoke lies over the valley for a second week
		byline| By Jonas Weir
		timestamp| 7 February 2016
		|
		paragraph| Smoke from the burning moor lay over the valley for a second week on Monday, and schools below the weir stayed closed.
		|
		paragraph| Doctors in Halvern said that they had treated four hundred people in seven days, most of them older than sixty.
		|
		caption| The air above the moor remains thick this week.
		caption| Merrow Weather Board
		|
		paragraph| The weather board said that the wind would not turn before Thursday and that it expected no rain until then.
		|
		paragraph| The council has asked the province for masks, of which it has none left after the fires of the spring.`,
};

const HEADINGS: Readonly<Record<string, string>> = {
	'points that a colon announces are no headings': `
		headline| Minister admits the dyke came too late
		byline| By Orla Fenwick
		timestamp| 4 March 2021
		|
		paragraph| The minister for rivers has admitted that the eastern dyke was built three years too late to save the lower town.
		paragraph| She said the money had been voted in time but had lain in a drawer while two offices argued over who should spend it.
		paragraph| In a long conversation, the minister also said:
		paragraph| The west bank must pay its share of the pumps
		paragraph| She is sure the new bridge will be passed by the assembly
		paragraph| The fishing towns need a harbour master of their own
		paragraph| The valley will be safer in ten years than it is today
		paragraph| Mrs Asplid travels to Halvern later on Friday, her first visit since the flood.
		paragraph| But with a year left in office, she said the dyke was what she had been most angry about.`,
	'counted headings and a heading in capitals': `
		headline| Three ways to keep a cellar dry
		byline| By Orla Fenwick
		timestamp| 4 March 2021
		|
		paragraph| The river rises every spring, and every spring the cellars of the lower town fill with water and with the mud it carries.
		|
		subheading| 1. Look at the drain
		|
		paragraph| The drain below the window is the first to clog, and a hand full of leaves is enough to send the water inside.
		|
		subheading| 2. Lift what is heavy
		|
		paragraph| Whatever stands on the floor will stand in water, so put planks below the shelves before the snow begins to melt.
		|
		subheading| WHAT THE BOARD PAYS
		|
		paragraph| The water board pays a third of the cost of a pump, but only to those who asked for it before the end of February.`,
};

const OTHERS: Readonly<Record<string, string>> = {
	'a box of titles whose label is a topic': `
		headline| Two engineers tell the inquiry that they warned of the mud
		byline| By Orla Fenwick
		timestamp| March 4, 2021
		|
		paragraph| Two engineers of the water board told the inquiry on Thursday that they had warned of the mud behind the upper sluice for a decade.
		paragraph| Their letters were thanked, filed and forgotten, said the older of the two, Jarl Munnik, who left the board last year.
		related report| Sluice Inquiry More
		related report| Watch live: the head of the water board answers the inquiry
		related report| Key moments from the first day of hearings
		related report| Seven things we learned from the engineers
		related report| Munnik says he did not know of the second report
		paragraph| Munnik told the inquiry that he had feared at the time that his letters would be read by nobody who could act on them.
		paragraph| He begged its members not to lose sight of the farmers who had lost their meadows.`,
	'titles below a label in Finnish, at the end': `
		headline| Joki nousi Halvernissa yli äyräiden
		timestamp| 4.3.2021
		|
		paragraph| Joki nousi torstaina Halvernissa yli äyräiden, ja viisikymmentä perhettä joutui lähtemään kodeistaan veneillä.
		|
		paragraph| Pelastuslaitos sanoo, että vesi laskee vasta viikonloppuna, ja pyytää asukkaita pysymään poissa rannoilta.
		|
		furniture| Lue aiheesta lisää:
		|
		related report| Ostreken silta suljettiin tulvan vuoksi
		|
		related report| Kettle Mossin pato kesti kevään paineen`,
};

const NOTES: Readonly<Record<string, string>> = {
	'a correction that is appended, and its day': `
		headline| Council votes to empty the Sill reservoir
		|
		timestamp| February 3, 2016 Wednesday
		note| Correction Appended
		|
		paragraph| The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.
		|
		paragraph| Council leader Ruth Amdahl said the vote was the only safe choice and that compensation would be worked out before the summer.
		|
		note| CORRECTION-DATE: February 10, 2016
		|
		note| CORRECTION: An article on Feb. 3 about the Sill reservoir misstated the number of farmers who had sued. It is forty, not fourteen.`,
	'an embargo and a note of the editors': `
		note| EMBARGOED UNTIL 18:00 ON 3 MARCH 2021
		headline| Water board to close the upper sluice
		timestamp| 3 March 2021
		|
		paragraph| The water board will close the upper sluice for the summer, it said in a statement on Wednesday, and pay the ferrymen.
		|
		paragraph| Ferrymen said that the sum was half of what they had lost last year, when the sluice was closed for six weeks.
		|
		note| Editor's note: This story was changed late on Tuesday to add what the ferrymen told us.`,
	'notes in other languages': `
		headline| Wasseramt schließt die obere Schleuse
		timestamp| 3. März 2021
		|
		paragraph| Das Wasseramt schließt die obere Schleuse für den Sommer, teilte es am Mittwoch mit, und entschädigt die Fährleute.
		|
		paragraph| Die Fährleute nannten die Summe die Hälfte dessen, was sie im vergangenen Jahr verloren hätten.
		|
		note| In einer früheren Version dieses Artikels hieß es, die Schleuse bleibe ein Jahr geschlossen. Wir haben das berichtigt.
		note| * Namen von der Redaktion geändert`,
};

const POSTS: Readonly<Record<string, string>> = {
	'posts of a network stay in the text': `
		headline| Farmers answer the dam vote online
		byline| By Jonas Weir
		timestamp| 3 February 2016
		|
		paragraph| The vote set off a storm among farmers on Wednesday, most of it on social media.
		|
		paragraph| Omar Feld (@omarfeld)
		paragraph| @omarfeld
		paragraph| I told them in 2014. I told them in 2015. #SillDam
		paragraph| 11:42 PM · Feb 2, 2016
		furniture| 1.2K
		furniture| Reply
		furniture| Copy link
		furniture| Read 45 replies
		|
		paragraph| The post was shared more than a thousand times before noon. A farmer who gave her name as Lena Ode answered it.
		|
		paragraph| Lena Ode
		paragraph| @lenaode
		paragraph| Replying to @omarfeld
		paragraph| And who told us?
		paragraph| pic.twitter.com/abc123
		paragraph| — Lena Ode (@lenaode) February 3, 2016
		|
		paragraph| The council did not answer questions about either post.`,
	'a signed post in a German report': `
		headline| Bauern antworten auf den Beschluss zum Stausee
		timestamp| 3. Februar 2016
		|
		paragraph| Der Beschluss hat unter den Bauern am Mittwoch einen Sturm ausgelöst, die meisten äußerten sich in den Netzwerken.
		|
		paragraph| Wer hat uns eigentlich gefragt? #Sill
		paragraph| — Lena Ode (@lenaode) 3. Februar 2016
		|
		paragraph| Der Rat beantwortete am Abend keine Fragen zu diesem Beitrag, verwies aber auf eine Sitzung in der nächsten Woche.`,
};

const CREDITS: Readonly<Record<string, string>> = {
	'who did what, below the text': `
		headline| Listening to the weir
		byline| By Orla Fenwick
		timestamp| 4 March 2021
		|
		paragraph| The upper weir has a voice of its own, and the people who live beside it know from its sound what the river will do tomorrow.
		|
		paragraph| We went there with a microphone in the week of the spring flood, when the gates are moved by hand every second hour.
		|
		credit| Sound
		credit| Jarl Munnik, Runa Delling
		credit| Mix
		credit| Oda Ferrin
		furniture| Share this`,
	'a sentence and a heading about the author': `
		headline| Listening to the weir
		byline| By Orla Fenwick
		timestamp| 4 March 2021
		|
		paragraph| The upper weir has a voice of its own, and the people who live beside it know from its sound what the river will do tomorrow.
		|
		paragraph| We went there with a microphone in the week of the spring flood, when the gates are moved by hand every second hour.
		|
		credit| About Orla Fenwick
		credit| Born in Tarn, Orla Fenwick has written about the river and its people for nine years.`,
};

const COMMENTS: Readonly<Record<string, string>> = {
	'comments that say how long ago, below a heading': `
		headline| Council votes to empty the Sill reservoir
		timestamp| 3 February 2016
		|
		paragraph| The provincial council voted on Tuesday night to empty the Sill reservoir after three weeks of argument over who would pay.
		|
		paragraph| Council leader Ruth Amdahl said the vote was the only safe choice and that compensation would be worked out before the summer.
		|
		furniture| Top Rated Comments
		|
		comment| hollow12
		comment| 8 hours ago at 10:09 am
		comment| They should have done this in 2014, everyone on the river knew it.
		furniture| Score: 5 Votes
		|
		comment| mikk
		comment| 7 hours ago at 11:40 am
		comment| March 2, 2015 was when I first wrote to them.
		furniture| Score: 3 Votes`,
	'comments under no heading, in German': `
		headline| Rat beschließt Leerung des Stausees
		timestamp| 3. Februar 2016
		|
		paragraph| Der Rat der Provinz hat am Dienstagabend beschlossen, den Stausee von Sill zu leeren, nach drei Wochen Streit über die Kosten.
		|
		paragraph| Ratsvorsteherin Ruth Amdahl nannte den Beschluss die einzige sichere Wahl und versprach eine Entschädigung vor dem Sommer.
		|
		comment| wiesenbauer vor 3 Stunden
		comment| Das hätten sie schon vor zwei Jahren tun sollen, jeder am Fluss wusste es.
		comment| mikk vor 2 Stunden
		comment| Und wer bezahlt uns jetzt das Heu vom letzten Sommer?`,
	'teasers below a comment heading are none': `
		headline| Ferry strike enters its third week
		timestamp| 3 February 2016
		|
		paragraph| The ferry strike entered its third week on Monday, and the islands have begun to ration flour and lamp oil.
		|
		paragraph| The company said that it would not talk while the pickets stood at the gate, and the union said that they would stay.
		|
		furniture| Comments
		|
		furniture| Two hurt at the fair
		furniture| HALVERN: A broken pump was the cause of an accident at the fair on Thursday, the police said in a...
		furniture| Lamps for the harbour
		furniture| OSTREKE: The harbour board has bought forty lamps for the quay, which has lain in the dark since...`,
};

describe.each(Object.entries({ ...PICTURES, ...HEADINGS, ...OTHERS, ...NOTES, ...POSTS, ...CREDITS, ...COMMENTS }))(
	'%s',
	(_, scene) => {
		test('every line has its role', () => {
			const { expected, found } = readScene(scene);
			expect(found).toEqual(expected);
		});
	},
);

test('a correction has the day that is printed with it', () => {
	const { fields } = readScene(NOTES['a correction that is appended, and its day'] as string);
	expect(fields.editorialNotes.map(({ kind, date }) => ({ kind, date }))).toEqual([
		{ kind: 'correction', date: null },
		{ kind: 'correction', date: '2016-02-10' },
	]);
});

test('a comment keeps how long ago it was written, as printed', () => {
	const { fields } = readScene(COMMENTS['comments under no heading, in German'] as string);
	expect(fields.comments.map(({ author, date, ago }) => ({ author, date, ago }))).toEqual([
		{ author: 'wiesenbauer', date: null, ago: 'vor 3 Stunden' },
		{ author: 'mikk', date: null, ago: 'vor 2 Stunden' },
	]);
});
