import { AUTHORITY_FILES, idFromStem, KINDS, type Kind, type KnownName } from '#model';

/** A name without a record, as it is put to the cataloguer. */
export interface Proposed extends Pick<KnownName, 'id' | 'kind' | 'label' | 'times' | 'reports'> {
	/** Spellings, commonest first. */
	readonly spellings: readonly string[];
	/** The name among the words around it; empty when only byline or credits have it. */
	readonly context: string;
	/** Ids of records that it sounds like and is not. */
	readonly distinctFrom?: readonly string[];
}

/**
 * Names as authority records to paste into the authority files, under the name of the file for what the program takes
 * them for. Strings are quoted, so that no name is read as anything else.
 */
export function recordYaml(names: readonly Proposed[]): string {
	return KINDS.map((kind: Kind) => ({ kind, list: names.filter((name) => name.kind === kind) }))
		.filter(({ list }) => list.length > 0)
		.map(({ kind, list }) => [`# authority/${AUTHORITY_FILES[kind]}`, ...list.map(oneRecord)].join('\n\n'))
		.join('\n\n');
}

function oneRecord({ id, label, spellings, times, reports, context, distinctFrom = [] }: Proposed): string {
	const met = `${times} ${times === 1 ? 'time' : 'times'} in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`;
	const others = spellings.filter((form) => form !== label);
	const quoted = (forms: readonly string[]) => forms.map((form) => JSON.stringify(form));
	const lists = {
		aliases: quoted(others.filter((form) => !ACRONYM.test(form))),
		acronyms: quoted(others.filter((form) => ACRONYM.test(form))),
		distinctFrom,
	};
	return [
		`# ${met}${context === '' ? '' : `: ${context}`}`,
		`- id: ${idFromStem(id) ?? 'give-an-id'}`,
		`  label: ${JSON.stringify(label)}`,
		...Object.entries(lists).flatMap(([key, forms]) => (forms.length === 0 ? [] : [`  ${key}: [${forms.join(', ')}]`])),
	].join('\n');
}

/** A form in capitals counts in capitals only. */
const ACRONYM = /^[\p{Lu}\p{N}&]{2,7}$/u;

/** Letters shown on each side of a name. */
const AROUND = 40;

/** A stretch of text among the words around it, on one line. */
export function inContext(text: string, start: number, end: number): string {
	const before = `${start > AROUND ? '…' : ''}${text.slice(Math.max(0, start - AROUND), start)}`;
	const after = `${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`;
	return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').toWellFormed();
}
