import type { ReportFrontmatter } from '#model';
import { plainText } from '#text';
import { citationDate, type DateParts } from './citation-date.ts';
import { METADATA_LICENCE } from './licence.ts';
import { personalName } from './personal-name.ts';
import type { ReportFacts } from './report-facts.ts';

/** A report as a CSL-JSON item, the file `<id>.json` holds a list of one. */
export function csl(report: ReportFrontmatter, facts: ReportFacts): Record<string, unknown> {
	const people = (list: readonly { name: string; id?: string }[]) =>
		list
			.map((person) => personalName(person, facts))
			.map(({ family, given }) => (given === null ? { literal: family } : { family, given }));
	const item: Record<string, unknown> = {
		id: report.id,
		type: 'article-newspaper',
		title: plainText(report.headline ?? 'Untitled report'),
		author: people(report.authors),
		translator: people(report.translators),
		'container-title': plainText(facts.outletLabel ?? ''),
		issued: issued(report),
		language: report.language === 'und' ? '' : report.language,
		'publisher-place': plainText(report.dateline?.place ?? ''),
		keyword: report.keywords.map(plainText).join(', '),
		archive: facts.archiveTitle,
		source: plainText([facts.carriedByLabel, facts.archiveTitle].filter(Boolean).join('; ')),
		URL: facts.url ?? report.source.url ?? '',
		note: METADATA_LICENCE,
	};
	return Object.fromEntries(
		Object.entries(item).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0) && value !== null),
	);
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
