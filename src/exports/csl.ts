import type { Field, ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { citationDate, type DateParts } from './citation-date.ts';
import { type Forms, knownLanguage, namedValues, UNTITLED } from './named-values.ts';
import { personalName } from './personal-name.ts';
import type { ReportFacts } from './report-facts.ts';
import { METADATA_LICENCE } from './report-facts.ts';

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
