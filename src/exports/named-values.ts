import { FIELDS, type Field, type ReportFrontmatter } from '#model';
import { plainText } from '#text';
import type { ReportFacts } from './report-facts.ts';

/** The formats that have names of their own for our fields, by the column of the table that holds them. */
type Format = 'dublinCore' | 'schemaOrg' | 'openGraph' | 'csl' | 'ris';

/** How a format wants the fields that it does not take as plain text, number or list. */
export type Forms = {
	readonly [Key in Field['key']]?: (report: ReportFrontmatter, facts: ReportFacts) => unknown;
};

/**
 * What a format says of a report: its own names with their values, in the order of the table of fields. What is not
 * known (null, an empty text or list) is left out.
 *
 * @param forms the fields that this format wants in a form of its own
 */
export function namedValues(
	format: Format,
	report: ReportFrontmatter,
	facts: ReportFacts,
	forms: Forms,
	fields: readonly Field[] = FIELDS,
): [name: string, value: unknown][] {
	return fields.flatMap((field): [string, unknown][] => {
		const name = field[format];
		if (name === undefined) return [];
		const form = forms[field.key];
		const value = form ? form(report, facts) : fieldValue(field, report);
		return isKnown(value) ? [[name, value]] : [];
	});
}

function isKnown(value: unknown): boolean {
	return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The language of a report; null when it cannot be told. */
export function knownLanguage({ language }: ReportFrontmatter): string | null {
	return language === 'und' ? null : language;
}

/** What stands in the place of a headline that no report has. */
export const UNTITLED = 'Untitled report';

/** The value of a field in a row of data: text, number or list of texts; null when unknown. */
export function fieldValue(field: Field, report: ReportFrontmatter): string | number | readonly string[] | null {
	switch (field.key) {
		case 'authors':
		case 'translators':
			return report[field.key].map(({ name }) => plainText(name));
		case 'dateline':
			return report.dateline === null
				? null
				: plainText([report.dateline.place, report.dateline.agency].filter(Boolean).join(', '));
		default:
			return clean(
				field.key.startsWith('source.')
					? report.source[field.key.slice(7) as keyof ReportFrontmatter['source']]
					: report[field.key as keyof ReportFrontmatter],
			);
	}
}

function clean(value: unknown): string | number | readonly string[] | null {
	if (typeof value === 'number') return value;
	if (Array.isArray(value)) return value.map((item) => plainText(String(item)));
	return typeof value === 'string' ? plainText(value) : null;
}
