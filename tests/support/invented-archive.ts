/**
 * A folder of captures about an invented delta, in the shape that saved news pages have: menus, wrapped headlines,
 * captions, a pull quote, an earlier report inside a later one, reader comments, three languages, pages without a date
 * or a name. File name → content.
 */
export const inventedArchive: Readonly<Record<string, string>> = {
	'2021-03-lantern-dyke-engineers-sarrun.txt': `Army engineers help
dyke wardens at Sarrun: report

A boatmen's weekly said that engineers of the army were showing the wardens how to close the breach at Sarrun.

Wardens on the dyke above Sarrun. (image via Deltapress.example)

TALLOW – Engineers of the army have been helping the Reed League to close the breach in the dyke at Sarrun in recent weeks, according to a boatmen's weekly that is close to the wardens.


“Engineers with lamps and long poles have slept on the dyke every night since the second breach,” sources among the wardens told the weekly's correspondent, Pell Dorrance.


The wardens took back the pumping house at Ilmaqar on March 9 without a quarrel, after they had bought its coal barge by barge since the autumn.


Millers keep the sluice keys at Sarrun


Millers have been keeping the keys of the sluice at Sarrun since the first breach, and nobody in the town had asked them to.


On March 10, one day after the wardens took the pumping house, the millers said that the keys had been theirs for eleven years.


“They walked along the dyke with two engineers and counted the willows that were left,” a source in the mill told the daily.


The governor of the delta has said since the winter that no soldier would set foot on the dyke before the harvest.


LANTERN’s English news desk editor Orla Venn (@orlavenn) compiled this report. Basim Tarraf translated the Arabic-language source material.

Engineers came to the dyke at the weekend with a visit of the press. (image via Deltapress.example)

Engineers with lamps and long poles have slept on the dyke every night since the second breach

  • heronwatch

    I do not mind who mends it as long as my turnips stay above the water this year.

    March 18, 2021
`,
	'2021-03-lantern-millers-sluice-keys.txt': `Millers keep the sluice keys at Sarrun

By Orla Venn

Published: March 11, 2021

TALLOW – Millers have been keeping the keys of the sluice at Sarrun since the first breach, and nobody in the town had asked them to.

On March 10, one day after the wardens took the pumping house, the millers said that the keys had been theirs for eleven years.

“They walked along the dyke with two engineers and counted the willows that were left,” a source in the mill told the daily.

The Reed League said it had known of the keys, and had thought that somebody else held them.

LANTERN’s English news desk editor Orla Venn (@orlavenn) compiled this report.
`,
	'2021-04-courier-ferry-toll.txt': `Menu
Home | News | Weather | Sport | Sign in
Most read: Otter seen in the bathhouse · Council counts its spoons
Ferry toll at Port Ovane doubles
Bargemen say that they will pay in eels
By Tam Ressel
2 min read
6 April 2021, 17:40
Share on Facebook Share on Twitter
The ferry at Port Ovane. (Photo: T. Ressel)

PORT OVANE (Delta Wire) – The toll of the ferry over the Lower Sarr doubled on Tuesday, three weeks after the bridge at Ilmaqar was shut to everything on wheels.

The Reed League, which mans the ferry, said that a rope which had cost nine marks before the flood now cost thirty, and that it was the same rope.

"We shall pay in eels, and they may weigh them," said Moss Halloway, a bargeman who crosses twice a day with onions.

The governor's office in Tallow said that it would look into the price of rope.

(Editing by J. Quill)
2 Comments
• bulrush
Eels are worth more than marks this spring, ask any cook.
7 April 2021
• lockkeeper
Nobody asked the lock at Hesk.
7 April 2021
Leave a Reply
Your email stays with us. Required fields are marked *
`,
	'2021-04-courier-ferry-toll.yaml': `outlet:
  value: delta-courier
  reason: The page carries its masthead.
url: https://courier.example/2021/ferry-toll.html
captured: 2021-04-20
mentions:
  - text: the ferry
    id: port-ovane
    kind: place
    line: 14
    reason: the only ferry of the delta
`,
	'2021-05-bote-deichbruch.txt': `Deichbruch bei Sarrun: Schilfbund meldet Erfolg

Von Lise Ambrach

Stand: 3. Mai 2021, 18:05 Uhr

Der Schilfbund hat nach eigenen Angaben den zweiten Bruch im Deich bei Sarrun geschlossen. Das teilte der Verband am Montag in Talg mit.

Die Arbeiten hatten neun Wochen gedauert. An manchen Tagen standen mehr Menschen auf dem Deich als Weiden, sagte der Deichgraf Hanno Brügg.

Das Wasser steht noch immer in den Gärten von Ilmakar. Vor dem Herbst werde dort niemand Rüben ziehen, hieß es aus dem Rathaus.

Mehr zum Thema
Fähre in Owahn wird teurer
`,
	'2021-05-qandil-sarrun-dyke.txt': `أخبار الدلتا
إغلاق الثغرة الثانية في سد سارون بعد تسعة أسابيع
قالت رابطة القصب يوم الاثنين إن عمالها أغلقوا الثغرة الثانية في السد قرب بلدة سارون بعد تسعة أسابيع من العمل المتواصل.
وأضافت الرابطة أن المياه ما زالت تغطي بساتين إلمقار وأن أحدا لن يزرع اللفت هناك قبل الخريف.
وقال أحد الطحانين إن مفاتيح البوابة بقيت عندهم طوال تلك المدة ولم يسأل عنها أحد.

04.05.2021 | 09:15

لمتابعة أخبارنا على تلغرام اضغط هنا
`,
	'wire-copy-heron-count.txt': `Heron count falls for third year

HESK, June 14 (Delta Wire) - The number of herons in the delta fell for the third year running, wardens said on Monday after a count that took eleven days and nineteen boats.

Nearly four hundred nests were found between Port Ovane and the sea, a third fewer than in the year before the flood. "We counted twice, because nobody wanted to believe it," said Hanno Brugg, who leads the wardens.

The Tidewater Company, which drains the northern fields, said that the birds had moved and would come back when the frogs did.

(Reporting by Ines Calloway; editing by J. Quill)
`,
	'wire-copy-heron-count.yaml': `outlet:
  value: delta-wire
  reason: The dateline names the agency.
carriedBy:
  value: delta-courier
  reason: The page was saved where the Courier carried it.
date:
  value: 2021-06-14
  reason: A Monday; the count is dated in the wardens' own report.
authors:
  value: [Ines Calloway]
  reason: Credit in brackets at the end of the report.
`,
	'bathhouse-note.txt': `A note from the bathhouse

Nobody in Sarrun knew last week who had left the otter in the bathhouse, and the otter had been there long enough to be given a name.

The keeper of the bathhouse said that it paid no toll and took no towel, which was more than could be said of some.
`,
	'2021-06-courier-gallery-of-the-flood.txt': `The delta after the flood, in pictures

By Tam Ressel

June 20, 2021

Three months after the second breach the water has gone from most of the streets, and what it left behind is being carried out of doors.

A piano dries on a roof in Sarrun. (Photo: T. Ressel)

In Port Ovane the market is held on barges until the square has been paved again, and the fishwives say that they will not go back.

Onions on their way to the market of Port Ovane. (Photo: T. Ressel)

Moss Halloway has hung the lines of the high water on the door of his boat house, one under the other, with the dates.
`,
	'2021-06-courier-gallery-of-the-flood.yaml': `outlet: { value: delta-courier, reason: The page carries its masthead. }
`,
	'authority/places.yaml': `- id: sarr-delta
  label: Sarr Delta
  aliases: [delta of the Sarr]
  type: region
- id: sarrun
  label: Sarrun
  aliases: [Sarroun, Saroon]
  arabic: [سارون]
  type: town
  broader: sarr-delta
  coordinates: { latitude: 54.2, longitude: 8.9 }
  precision: 2
- id: ilmaqar
  label: Ilmaqar
  aliases: [Ilmakar]
  arabic: [إلمقار]
  type: town
  broader: sarr-delta
  coordinates: { latitude: 54.4, longitude: 9.3 }
- id: port-ovane
  label: Port Ovane
  translations: [Owahn]
  broader: sarr-delta
- id: tallow
  label: Tallow
  translations: [Talg]
- id: hesk
  label: Hesk
`,
	'authority/groups.yaml': `- id: reed-league
  label: Reed League
  arabic: [رابطة القصب]
  translations: [Schilfbund]
  type: association
- id: tidewater-company
  label: Tidewater Company
`,
	'authority/people.yaml': `- id: hanno-bruegg
  label: Hanno Brügg
  aliases: [Hanno Brugg]
  familyName: Brügg
- id: moss-halloway
  label: Moss Halloway
  familyName: Halloway
- id: orla-venn
  label: Orla Venn
  familyName: Venn
`,
	'authority/outlets.yaml': `- id: lantern
  label: LANTERN
  type: news site
  matching: { caseSensitive: true }
  houseStyle:
    signatures: ["LANTERN’s English news desk"]
- id: delta-courier
  label: Delta Courier
  type: newspaper
- id: delta-wire
  label: Delta Wire
  type: news agency
- id: qandil
  label: Qandil
  arabic: [قنديل]
`,
};
