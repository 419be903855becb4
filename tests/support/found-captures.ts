/**
 * A small folder with one recorded place, and names that nobody recorded: two countries, a body, an author. File name →
 * content.
 */
export const foundCaptures: Readonly<Record<string, string>> = {
	'ferry.txt': `Ferry to France runs again

By Orla Venn

14 March 2017

HALVERN – The ferry from Halvern to the coast of France runs again, the Merrow Basin Authority (MBA) said on Tuesday.

People in France had waited for it since January. In Canada a sister ship was sold, and the mayor of Halvern said that it had been a good ship.

The MBA counted nine hundred passengers on the first day.
`,
	'sluices.txt': `Sluices at Kelda shut for a week

By Orla Venn

2 May 2018

The sluices at Kelda stay shut, the Merrow Basin Authority said. Engineers from France look at the gates, and a crew came from Canada.

In France such gates are painted every year. Nobody in Halvern has ever painted one.
`,
	'maps.txt': `Old maps of the river shown in Halvern

By Orla Venn

9 June 2018

The maps came by post from France and hang in the hall of Halvern until autumn.

A map made in Canada shows the river with two mouths, said Orla Venn, who found it.
`,
	'authority/places.yaml': `- id: halvern
  label: Halvern
`,
	'authority/decisions.yaml': `kind:
  - {id: kelda, kind: place, was: group}
`,
};
