import type { SourceLine } from '#text';
import { DATABASE_LABELS, type Labels, RECORD_LABELS } from '../lexicon/records.ts';
import type { RecordPart } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';

/** One line that a label, a tag or a fence makes part of a record. */
export interface Entry {
	readonly at: number;
	readonly part: RecordPart;
	/** What stands behind the label. */
	readonly value: string;
}

/** Finds the entries of one kind of record among the lines; none when the capture has no such record. */
export type RecordFinder = (lines: readonly SourceLine[]) => readonly Entry[];

/** "Label: value", with the label as letters only; null for anything else. */
export function labelled(text: string): { label: string; value: string } | null {
	const match = /^\s{0,12}([\p{L}\p{M}][\p{L}\p{M}\p{N} ./'’()&_-]{0,38}?)\s?[:：](?:\s+(\S.*)|\s*)$/u.exec(text.slice(0, 3000));
	return match && { label: keyOf(match[1]!), value: match[2] ?? '' };
}

/** Each label of some tables, as letters only, with what stands behind it. */
export function partIn(tables: readonly Labels[]): ReadonlyMap<string, RecordPart> {
	const parts = new Map<string, RecordPart>();
	for (const table of tables) {
		for (const [part, names] of Object.entries(table)) for (const name of names) parts.set(keyOf(name), part as RecordPart);
	}
	return parts;
}

/** The labels of records of any kind. */
export const ANY_LABEL = partIn([RECORD_LABELS, DATABASE_LABELS]);

/** What stands behind a label; "source" is followed by an address or by the name of a paper. */
export function partBehind(label: string, value: string): RecordPart | undefined {
	if (label === 'source') return /^["']?https?:/i.test(value) ? 'address' : 'outlet';
	return ANY_LABEL.get(label);
}

/** Whether a line is so long that its words go on below. */
export function isWrapped(text: string): boolean {
	return text.length >= 58 && text.length <= 100;
}
