import type { Field, ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { citationDate, pad } from './citation-date.ts';
import { type Forms, knownLanguage, namedValues, UNTITLED } from './named-values.ts';
import { invertedName, personalName } from './personal-name.ts';
import type { ReportFacts } from './report-facts.ts';
import { METADATA_LICENCE } from './report-facts.ts';

/** What RIS wants in a form of its own. */
const RIS: Forms = {
	headline: ({ headline }) => headline ?? UNTITLED,
	date: wholeDate,
	outlet: (_, { outletLabel }) => outletLabel,
	authors: ({ authors }, facts) => authors.map((one) => invertedName(personalName(one, facts))),
	translators: ({ translators }, facts) => translators.map((one) => invertedName(personalName(one, facts))),
	dateline: ({ dateline }) => dateline?.place,
	places: (_, { places = [], subjects = [] }) => [...places.map(({ label }) => label), ...subjects],
	language: knownLanguage,
};

/** A report in the RIS format of reference managers, type NEWS, the file `<id>.ris`. Lines end in CR LF. */
export function ris(report: ReportFrontmatter, facts: ReportFacts, fields?: readonly Field[]): string {
	const year = singleYear(report);
	const lines: (readonly [string, unknown])[] = [
		['TY', 'NEWS'],
		...namedValues('ris', report, facts, RIS, fields).flatMap(([tag, value]) => [value].flat().map((one) => [tag, one] as const)),
		['PY', year === null ? '' : pad(year, 4)],
		['UR', facts.url ?? report.source.url ?? ''],
		['DP', facts.archiveTitle],
		['N1', dateNote(report)],
		['N1', METADATA_LICENCE],
	];
	const printed = lines.map(([tag, value]) => [tag, plainText(String(value))]).filter(([, value]) => value !== '');
	return [...printed.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}

/** The year, when the whole of what is known lies in one. */
function singleYear(report: ReportFrontmatter): number | null {
	const date = citationDate(report);
	return date !== null && date.from.year === date.to.year ? date.from.year : null;
}

/** "2031/03/04/", "2031/03//": only for one day, one month or one year. */
function wholeDate(report: ReportFrontmatter): string {
	const date = citationDate(report);
	if (date === null) return '';
	const { from, to } = date;
	if (from.year !== to.year || from.month !== to.month || from.day !== to.day) return '';
	return `${[from.year, from.month, from.day].map((part) => (part === undefined ? '' : pad(part, 2))).join('/')}/`;
}

function dateNote({ date, dateBasis }: ReportFrontmatter): string {
	if (date === null) return 'Date not known.';
	return dateBasis === 'stated' ? '' : `Date (EDTF): ${date}, not printed on the page.`;
}
