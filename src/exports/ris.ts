import type { ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { citationDate, pad } from './citation-date.ts';
import { METADATA_LICENCE } from './licence.ts';
import { invertedName, personalName } from './personal-name.ts';
import type { ReportFacts } from './report-facts.ts';

/** A report in the RIS format of reference managers, type NEWS, the file `<id>.ris`. Lines end in CR LF. */
export function ris(report: ReportFrontmatter, facts: ReportFacts): string {
	const inverted = (person: { name: string; id?: string }) => invertedName(personalName(person, facts));
	const date = citationDate(report);
	const day = date && date.from.year === date.to.year ? date.from : null;
	const whole = day !== null && date?.from.month === date?.to.month && date?.from.day === date?.to.day;
	const lines: [string, string][] = [
		['TY', 'NEWS'],
		['ID', report.id],
		['TI', report.headline ?? 'Untitled report'],
		...report.authors.map((author): [string, string] => ['AU', inverted(author)]),
		...report.translators.map((translator): [string, string] => ['A4', inverted(translator)]),
		['T2', facts.outletLabel ?? ''],
		['PY', day ? pad(day.year, 4) : ''],
		[
			'DA',
			day && whole ? `${[day.year, day.month, day.day].map((part) => (part === undefined ? '' : pad(part, 2))).join('/')}/` : '',
		],
		['CY', report.dateline?.place ?? ''],
		['LA', report.language === 'und' ? '' : report.language],
		...[...(facts.places ?? []).map(({ label }) => label), ...(facts.subjects ?? []), ...report.keywords].map(
			(word): [string, string] => ['KW', word],
		),
		['UR', facts.url ?? report.source.url ?? ''],
		['DP', facts.archiveTitle],
		['N1', dateNote(report)],
		['N1', METADATA_LICENCE],
	];
	const printed = lines.map(([tag, value]) => [tag, plainText(value)]).filter(([, value]) => value !== '');
	return [...printed.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}

function dateNote({ date, dateBasis }: ReportFrontmatter): string {
	if (date === null) return 'Date not known.';
	return dateBasis === 'stated' ? '' : `Date (EDTF): ${date}, not printed on the page.`;
}
