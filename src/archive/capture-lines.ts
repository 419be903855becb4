import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReportFrontmatter, ROLES, type Role, type RuleId } from '#model';
import { decode, splitLines } from '#text';
import type { Archive, Report } from './reports.ts';

/** One line of a capture as saved, with what it was taken for; blank lines have no role. */
export interface CaptureLine {
	readonly number: number;
	readonly text: string;
	readonly role: Role | null;
	readonly rule: RuleId | null;
	/** Whether it begins a run of lines with one role. */
	readonly starts: boolean;
}

/** Every line of a report's capture, from the untouched file. Throws when that file cannot be read as it was. */
export function captureLines(archive: Archive, report: Report): CaptureLine[] {
	const decoded = decode(readFileSync(join(archive.folder, `${report.id}.txt`)), report.source.encoding);
	if ('refusal' in decoded) throw new Error(`${report.id}.txt can no longer be read: ${decoded.refusal.reason}`);
	let index = 0;
	return splitLines(decoded.text).map(({ number, text }) => {
		while ((report.lines[index]?.to ?? Number.POSITIVE_INFINITY) < number) index += 1;
		const run = report.lines[index];
		const inside = run !== undefined && run.from <= number && text.trim() !== '';
		return { number, text, role: inside ? run.role : null, rule: inside ? run.rule : null, starts: run?.from === number };
	});
}

/** A part of a report's record with the source lines it was read from. */
export interface FieldSource {
	readonly role: Role;
	/** Runs of lines, both ends included. */
	readonly runs: readonly (readonly [number, number])[];
}

/** What is no part of the record: the text itself, what stands in it, and what was set aside. */
const OTHERS: readonly Role[] = [
	'caption',
	'paragraph',
	'subheading',
	'pull quote',
	'note',
	'related report',
	'comment',
	'furniture',
];

/** Which lines each part of the record comes from; parts without lines of their own are left out. */
export function sourcesOfFields({ lines }: Report): FieldSource[] {
	return ROLES.filter((role) => !OTHERS.includes(role)).flatMap((role) => {
		const runs = lines.filter((run) => run.role === role).map(({ from, to }) => [from, to] as const);
		return runs.length === 0 ? [] : [{ role, runs }];
	});
}

/** What became of a run of source lines: shown in the text, shown once or elsewhere on the page, or set aside. */
export type Disposition = 'shown' | 'moved' | 'aside';

/** Neighbouring source lines with one role and one disposition. */
export interface LineDisposition {
	/** First and last line, both included. */
	readonly from: number;
	readonly to: number;
	readonly role: Role;
	readonly disposition: Disposition;
	/** The rules that claimed them, each once. */
	readonly rules: readonly RuleId[];
	/** First and last paragraph on the page that stand here; null for other roles, or where lines and paragraphs differ. */
	readonly paragraphs: readonly [number, number] | null;
}

const MOVED: readonly Role[] = ['caption', 'pull quote', 'note', 'comment', 'keywords', 'timestamp'];
const ASIDE: readonly Role[] = ['furniture', 'related report'];

/** What became of lines with a role. */
export function dispositionOf(role: Role): Disposition {
	return ASIDE.includes(role) ? 'aside' : MOVED.includes(role) ? 'moved' : 'shown';
}

/**
 * What became of every line of a capture, neighbours with one role joined. Lines of furniture stay apart by rule.
 * @param paragraphCount how many paragraphs the report has
 */
export function dispositionsOf(lines: ReportFrontmatter['lines'], paragraphCount: number): LineDisposition[] {
	const numbered = lines.filter(({ role }) => role === 'paragraph').length === paragraphCount;
	const dispositions: LineDisposition[] = [];
	let paragraph = 0;
	for (const { from, to, role, rule } of lines) {
		if (role === 'paragraph') paragraph += 1;
		const paragraphs = role === 'paragraph' && numbered ? ([paragraph, paragraph] as const) : null;
		const last = dispositions.at(-1);
		if (last && last.role === role && (dispositionOf(role) !== 'aside' || last.rules.includes(rule))) {
			dispositions[dispositions.length - 1] = {
				...last,
				to,
				rules: last.rules.includes(rule) ? last.rules : [...last.rules, rule],
				paragraphs: last.paragraphs && paragraphs ? [last.paragraphs[0], paragraphs[1]] : null,
			};
		} else dispositions.push({ from, to, role, disposition: dispositionOf(role), rules: [rule], paragraphs });
	}
	return dispositions;
}
