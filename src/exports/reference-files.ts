import type { Field, ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { citationDate, type DateParts, invertedName, pad, personalName } from './citation-parts.ts';
import { type Forms, knownLanguage, METADATA_LICENCE, namedValues, type ReportFacts, UNTITLED } from './report-facts.ts';

/** What CSL-JSON wants in a form of its own. */
const CSL: Forms = {
	headline: ({ headline }) => plainText(headline ?? UNTITLED),
	date: issued,
	outlet: (_, { outletLabel }) => plainText(outletLabel ?? ''),
	authors: ({ authors }, facts) => people(authors, facts),
	translators: ({ translators }, facts) => people(translators, facts),
	dateline: ({ dateline }) => plainText(dateline?.place ?? ''),
	language: knownLanguage,
};

/** A report as a CSL-JSON item, the file `<id>.json` holds a list of one. */
export function csl(report: ReportFrontmatter, facts: ReportFacts, fields?: readonly Field[]): Record<string, unknown> {
	const named = namedValues('csl', report, facts, CSL, fields);
	const item: Record<string, unknown> = {
		type: 'article-newspaper',
		...Object.fromEntries(named.map(([name, value]) => [name, isWords(value) ? value.join(', ') : value])),
		archive: facts.archiveTitle,
		source: plainText([facts.carriedByLabel, facts.archiveTitle].filter(Boolean).join('; ')),
		URL: facts.url ?? report.source.url ?? '',
		note: METADATA_LICENCE,
	};
	return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== ''));
}

/** CSL has lists of people only: words in a list stand behind each other. */
function isWords(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function people(list: readonly { name: string; id?: string }[], facts: ReportFacts) {
	return list
		.map((person) => personalName(person, facts))
		.map(({ family, given }) => (given === null ? { literal: family } : { family, given }));
}

function issued(report: ReportFrontmatter): Record<string, unknown> | null {
	const date = citationDate(report);
	if (date === null) return null;
	const [from, to] = [parts(date.from), parts(date.to)];
	return { 'date-parts': String(from) === String(to) ? [from] : [from, to], ...(date.bracketed && { circa: true }) };
}

function parts({ year, month, day }: DateParts): number[] {
	return [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])];
}

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
