import type { ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { citationDate, type DateParts, pad } from './citation-date.ts';
import { knownLanguage, UNTITLED } from './named-values.ts';
import { personalName } from './personal-name.ts';
import type { ReportFacts } from './report-facts.ts';
import { METADATA_LICENCE } from './report-facts.ts';

/** A report as one BibLaTeX entry, the file `<id>.bib`. */
export function biblatex(report: ReportFrontmatter, facts: ReportFacts): string {
	const names = (people: readonly { name: string; id?: string }[]) =>
		people
			.map((person) => personalName(person, facts))
			.map(({ family, given }) => (given === null ? `{${latex(family)}}` : `${latex(family)}, ${latex(given)}`))
			.join(' and ');
	const fields: [string, string][] = [
		['entrysubtype', 'newspaper'],
		['author', names(report.authors)],
		['title', `{${latex(report.headline ?? UNTITLED)}}`],
		['translator', names(report.translators)],
		['journaltitle', latex(facts.outletLabel ?? '')],
		['date', dateField(report)],
		['location', latex(report.dateline?.place ?? '')],
		['langid', latex(knownLanguage(report) ?? '')],
		['url', (facts.url ?? report.source.url ?? '').replace(/[{}\\%]/g, encodeURIComponent)],
		['addendum', latex(`Via ${facts.carriedByLabel === null ? '' : `${facts.carriedByLabel} and `}${facts.archiveTitle}`)],
		['annotation', latex(METADATA_LICENCE)],
	];
	const lines = fields.filter(([, value]) => value !== '').map(([key, value]) => `  ${key} = {${value}}`);
	return `@article{${report.id},\n${lines.join(',\n')}\n}\n`;
}

/** BibLaTeX reads EDTF level 1, "~" for a date that is worked out; a set becomes the span it covers. */
function dateField(report: ReportFrontmatter): string {
	const date = citationDate(report);
	if (date === null) return '';
	const [from, to] = [iso(date.from), iso(date.to)];
	const mark = date.bracketed ? '~' : '';
	return from === to ? from + mark : `${from}${mark}/${to}${mark}`;
}

function iso({ year, month, day }: DateParts): string {
	return [pad(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : pad(part, 2)))].join('-');
}

const LATEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Words with every character escaped that means something to LaTeX. */
function latex(text: string): string {
	return plainText(text).replace(/[\\{}~^$&%#_]/g, (mark) => LATEX[mark] ?? `\\${mark}`);
}
