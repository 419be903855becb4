import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive';
import { biblatex, csl, reportFacts, ris } from '#exports';
import type { EmittedFile } from './emitted-file.ts';

/** The forms of each report besides its page: the capture byte for byte, Markdown, CSL-JSON, RIS, BibLaTeX. */
export function reportFiles(archive: Archive): EmittedFile[] {
	const factsOf = reportFacts(archive.authorities);
	return archive.reports.flatMap((report) => {
		const facts = factsOf(report);
		const capture = () => readFileSync(join(archive.folder, `${report.id}.txt`));
		return [
			{ path: `reports/${report.id}.txt`, copies: [`data/captures/${report.id}.txt`], content: capture },
			{ path: `reports/${report.id}.md`, content: () => readFileSync(join(archive.folder, `${report.id}.md`)) },
			{ path: `reports/${report.id}.json`, content: () => `${JSON.stringify([csl(report, facts)], null, '\t')}\n` },
			{ path: `reports/${report.id}.ris`, content: () => ris(report, facts) },
			{ path: `reports/${report.id}.bib`, content: () => biblatex(report, facts) },
		];
	});
}
