import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES, type Role, type RuleId } from '#model';
import { decode, splitLines } from '#text';
import type { Archive, Report } from './model.ts';

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
