import type { Field, ReportFrontmatter } from '#model';
import { plainText } from '#text';

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
