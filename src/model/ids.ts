import { z } from 'zod';

/** Strings with a meaning get a type of their own, made by one checked constructor each. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The id of a report, made from its capture's file name: `^[a-z0-9]+(-[a-z0-9]+)*$`, at most 120 characters. */
export type ReportId = Branded<'ReportId'>;
/** A date in the Extended Date/Time Format, level 1 plus sets (ISO 8601-2). */
export type Edtf = Branded<'Edtf'>;
/** 64 lower-case hexadecimal digits. */
export type Sha256 = Branded<'Sha256'>;

export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_LENGTH = 120;

/** Whether a string can stand in an address of this site. */
export function isId(text: string): boolean {
	return text.length <= ID_LENGTH && ID_PATTERN.test(text);
}

/** Names that Windows keeps for devices, where no file can have them, and the one that servers keep for a folder's own page. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Whether an id cannot be the name of a page though it has the right letters. */
export function isKept(id: string): boolean {
	return KEPT.test(id);
}

/** Checks and brands the id of a report. Throws a RangeError on anything that could not be an address. */
export function reportId(text: string): ReportId {
	if (!isId(text)) throw new RangeError(`"${text.slice(0, 60)}" cannot be the id of a report`);
	return text as ReportId;
}

/**
 * Folds the stem of a file name into a report id: marks stripped, lower case, runs of other characters become one
 * hyphen. Returns null when nothing is left to make an address of.
 */
export function idFromStem(stem: string): ReportId | null {
	const folded = stem
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, ID_LENGTH)
		.replace(/^-+|-+$/g, '');
	return isId(folded) ? (folded as ReportId) : null;
}

/** Words that a cataloguer writes: at most 20,000 characters, ends trimmed, at least one of them printed. */
export const text = z
	.string()
	.trim()
	.min(1)
	.max(20_000)
	.refine((value) => /[^\s\p{Cc}\p{Cf}]/u.test(value), 'it prints nothing');
