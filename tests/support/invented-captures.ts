/** A small folder of captures about an invented coast, with its authority files: file name → content. */
export const inventedCaptures: Readonly<Record<string, string>> = {
	'harbour-engineers.txt': `Velmar Courier

Engineers return to the harbour of Velmar

The breakwater is to be rebuilt by spring

By Ilse van der Tand

March 4, 2031

VELMAR — Engineers of the Coastal Brigade came back to the harbour of Velmar on Tuesday, two years after they had left it, and began to measure what the winter storms had done to the breakwater.

"We shall need a thousand blocks & as many days," said one of them, who asked not to be named. The town council had expected fewer than that, and said so at a meeting in the evening.

The road from Ost Karra is closed to lorries until the bridge over the Sill has been looked at. Fishermen said they would wait, as they had waited before.
`,
	'Ost Karra bridge.txt': `THE SILL HERALD

Bridge at Ost Karra holds, says brigade

Published: 11 March 2031

By Omar Sabri and Lene Holt

The bridge at Ost Karra will carry lorries again from Monday, the Coastal Brigade said after a week of tests with sand bags and water tanks.

What was found

Two of the nine piers had sunk by a hand's breadth. They were lifted with jacks that had been brought by sea to Velmar, on a barge that had to wait three days for calm water.

An inspector who had seen the bridge before the storm said <b>nothing</b> surprised her any more, and that the sum 3 * 4 = 12 had been easier than the permits.
`,
	'undated-note.txt': `A note from the islands

Nobody in Velmar knew last week when the ferry would come back, and nobody in the islands had been told that it had left.

The captain of the ferry said that he would speak when there was something to say, which had been his custom for many years.
`,
	'authority/places.yaml': `- id: velmar
  label: Velmar
  type: city
  coordinates: { latitude: 54.2, longitude: 8.9 }
- id: ost-karra
  label: Ost Karra
  type: town
  coordinates: { latitude: 54.4, longitude: 9.3 }
`,
	'authority/groups.yaml': `- id: coastal-brigade
  label: Coastal Brigade
`,
	'authority/outlets.yaml': `- id: velmar-courier
  label: Velmar Courier
  type: newspaper
- id: sill-herald
  label: The Sill Herald
  type: newspaper
`,
	'authority/people.yaml': `- id: lene-holt
  label: Lene Holt
  familyName: Holt
`,
};
