import { readFileSync } from 'node:fs';
import { parsePassages, passageText, readFrontmatter } from '#markdown';
import { type ReportFrontmatter, reportFrontmatter } from '#model';

/** A report as the program read it. */
export interface Prediction {
	readonly frontmatter: ReportFrontmatter;
	/** The paragraphs, without sub-headings and without mark-up. */
	readonly body: string;
	/** The role of each line of the file that is in a run; of a part, by the file's own numbers. */
	readonly roles: ReadonlyMap<number, string>;
}

/** Reads one report that ingest wrote. */
export function readPrediction(file: string): Prediction {
	const { data, body } = readFrontmatter(readFileSync(file, 'utf8'));
	const frontmatter = reportFrontmatter.parse(data);
	const roles = new Map<number, string>();
	const above = (frontmatter.source.part?.from ?? 1) - 1;
	for (const { from, to, role } of frontmatter.lines) for (let line = from; line <= to; line++) roles.set(above + line, role);
	const paragraphs = parsePassages(body).filter(({ type }) => type !== 'subheading');
	return { frontmatter, body: paragraphs.map(passageText).join('\n\n'), roles };
}
