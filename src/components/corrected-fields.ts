import { archive, labelOf, type Report } from '#archive';
import type { Correction } from '#model';
import { evidenceSentence, languageName, list, words } from '#words';
import { inWords } from './report-date.ts';

/** A field that a cataloguer changed, as readers are told. */
export interface CorrectedField {
	readonly label: string;
	/** What the capture alone gave. */
	readonly was: string;
	/** Why, and who says so; empty when nobody said. */
	readonly why: string;
}

/** What a cataloguer changed in the record of a report. A value that only confirms what was read is no change. */
export function correctedFields(report: Report): CorrectedField[] {
	const labels: Readonly<Record<string, string>> = words().field;
	return report.corrections
		.filter(({ field, was }) => was === null || was !== now(report, field))
		.map(({ field, was, change, reason, by }) => ({
			label: labels[field] ?? field,
			was: was === null ? words().report.nothing : readable(field, was),
			why: [change && evidenceSentence(change), reason, by && `(${by})`].filter(Boolean).join(' '),
		}));
}

/** What the record says today, as JSON. */
function now(report: Report, field: Correction['field']): string | undefined {
	return JSON.stringify({ ...report.source, ...report }[field as keyof Report]);
}

/** A value kept as JSON, as people read it. */
function readable(field: string, json: string): string {
	try {
		return inPrint(field, JSON.parse(json)) || words().report.nothing;
	} catch {
		return json;
	}
}

function inPrint(field: string, value: unknown): string {
	if (Array.isArray(value)) return list(value.map((one) => inPrint(field, one)));
	if (typeof value === 'object' && value !== null)
		return Object.values(value)
			.filter((part) => typeof part === 'string')
			.join(', ');
	if (typeof value !== 'string') return value === null ? '' : String(value);
	if (field === 'date' || field === 'updated' || field === 'captured') return inWords(value) ?? value;
	if (field === 'outlet' || field === 'carriedBy') return labelOf(archive(), 'outlet', value);
	if (field === 'kind') return value === 'abstract' ? words().report.kindAbstract : words().report.kindFull;
	return field === 'language' ? (languageName(value) ?? words().report.undetermined) : value;
}
