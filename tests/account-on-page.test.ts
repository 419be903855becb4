import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { dispositionOf } from '../src/archive/capture-lines.ts';
import type { ReportFrontmatter } from '../src/model/report.ts';
import { builtSite, capturesFolder } from './support/site.ts';

/*
 * What the account of a capture calls shown stands on the page of its report, word for word.
 */
const CAPTURES = {
	'head.txt': `Sluices at Kelda Pass reopen
after gauge dispute
Growers say the closure cost them the spring planting.
By Ilse Maron (reporting) and R. Aldane (photographs), North Coast Wire
14 March 2017, 18:05
The main canal gate at Ostreke. (Photo: R. Aldane)

HALVERN (North Coast Wire) – The Merrow Basin Authority on Tuesday reopened two of the four sluices at Kelda Pass.

WHAT THE GROWERS SAY

"Somebody read the gauge at first light," said Oda Ferrin, who grows beans below the pass and has done so for years.

(Reporting by Ilse Maron; additional reporting by Jonas Weir in Sill; editing by J. Corrie)
`,
	'sources.txt': `Ferry crews watch over Ostreke harbour

HALVERN – Ferry crews have been watching over the harbour of Ostreke since the dredgers came, the port captain said on Monday.

They came with a number of pilots and toured a number of berths on their way to the bar, he told the daily.

TIDE's English news desk editor Ilse Maron (@ilsemaron) wrote this report. Oda Ferrin translated the Halvern-language source material.
`,
	'german.txt': `Schleusen am Keldapass wieder offen

Von unserer Korrespondentin Ilse Maron, Halvern
Text: Ilse Maron, Fotos: Oda Ferrin
14. März 2017, 18.05 Uhr

Die Wasserbehörde hat am Dienstag zwei der vier Schleusen am Keldapass wieder geöffnet, wie ein Sprecher in Halvern sagte.

Die Bauern unterhalb des Passes klagen, dass die Sperre sie die ganze Aussaat des Frühjahrs gekostet habe.

(Quelle: Halvern Nachrichten)
`,
};

const plain = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();

it('every line that the account calls shown stands on the page', () => {
	const site = builtSite(capturesFolder(CAPTURES));
	const missing: string[] = [];
	let shown = 0;
	for (const [file, capture] of Object.entries(CAPTURES)) {
		const id = file.replace('.txt', '');
		const { lines } = parse(readFileSync(join(site, `reports/${id}.md`), 'utf8').split('\n---')[0]!) as ReportFrontmatter;
		const page = plain(
			readFileSync(join(site, `reports/${id}.html`), 'utf8')
				.replace(/<table[\s\S]*?<\/table>/g, ' ')
				.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
				.replace(/<[^>]+>/g, '')
				.replace(/&(?:#x?\w+|\w+);/g, ' '),
		);
		for (const { from, to, role } of lines.filter((line) => dispositionOf(line.role) === 'shown')) {
			shown += 1;
			const words = plain(
				capture
					.split('\n')
					.slice(from - 1, to)
					.join(' '),
			);
			if (!page.includes(words)) missing.push(`${file} ${from} ${role}: ${words}`);
		}
	}
	expect(shown).toBeGreaterThan(15);
	expect(missing).toEqual([]);
});
