import { FIELDS, type Field, type ReportFrontmatter, reportUrl } from '#model';
import { withoutControls } from '#text';
import { METADATA_LICENCE } from './licence.ts';
import { fieldValue } from './named-values.ts';

/** All reports as one JSON document, a report a line: the file `reports.json`. */
export function reportsJson(reports: readonly ReportFrontmatter[], fields: readonly Field[] = FIELDS): string {
	const rows = reports.map((report) =>
		JSON.stringify({
			...Object.fromEntries(fields.map((field) => [field.column, fieldValue(field, report)])),
			page: reportUrl(report.id),
		}),
	);
	return `{"licence":${JSON.stringify(METADATA_LICENCE)},"reports":[\n${rows.join(',\n')}\n]}\n`;
}

/** A report with its text. */
type WithText = ReportFrontmatter & { passages(): readonly { readonly inlines: readonly { readonly text: string }[] }[] };

/** The texts as tools for text reuse read them, a report a line: the file `reports.jsonl`. The texts are not CC0. */
export function reportsJsonl(reports: readonly WithText[]): string {
	return reports
		.map((report) =>
			JSON.stringify({
				id: report.id,
				series: report.outlet ?? 'unknown',
				date: report.dateEarliest,
				text: report
					.passages()
					.map(({ inlines }) => withoutControls(inlines.map(({ text }) => text).join('')))
					.join('\n\n'),
				rights: report.rights ?? 'The text is not in the public domain: its rights remain with its publisher.',
			}),
		)
		.map((line) => `${line}\n`)
		.join('');
}
