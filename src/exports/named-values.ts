import { FIELDS, type Field, type ReportFrontmatter } from '#model';
import { fieldValue } from './field-value.ts';
import type { ReportFacts } from './report-facts.ts';

/** The formats that have names of their own for our fields, by the column of the table that holds them. */
type Format = 'dublinCore' | 'schemaOrg' | 'csl' | 'ris';

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
