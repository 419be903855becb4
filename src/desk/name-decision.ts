import type { Decisions, Kind } from '#model';

/** The letters of the table, and the decision that each stands for. */
export const LETTERS = {
	p: 'place',
	g: 'group',
	e: 'person',
	o: 'outlet',
	n: 'not',
	s: 'same',
	h: 'hidden',
} as const;

/** A name as decisions are made about it. */
export interface Decidable {
	readonly id: string;
	readonly kind: Kind;
	/** A spelling for each of its forms that a decision would otherwise not reach. */
	readonly texts: readonly string[];
}

/** What a cataloguer says of a name. */
export type Verdict =
	| { readonly what: 'is'; readonly kind: Kind }
	| { readonly what: 'not' }
	| { readonly what: 'hidden' }
	| { readonly what: 'open' }
	| { readonly what: 'same'; readonly as: { readonly id: string; readonly kind: Kind; readonly alone: boolean } };

/** One line of `authority/decisions.yaml`: the list that it stands in, and what it says. */
export type DecisionLine = readonly [list: keyof Decisions, entry: Readonly<Record<string, string>>];

/** The lists of the file, in the order in which the desk writes them. */
const LISTS = ['confirmed', 'kind', 'not', 'same', 'hidden'] as const;

/**
 * The lines that say a verdict. A kind is told with the one that the program took the name for, since the address of
 * that page leads on; a verdict of an earlier day keeps the kind that was told then.
 */
export function linesOf(name: Decidable, verdict: Verdict, before: readonly DecisionLine[]): DecisionLine[] {
	const { id, texts } = name;
	if (verdict.what === 'open') return [];
	if (verdict.what === 'hidden') return [['hidden', { id, kind: name.kind }]];
	if (verdict.what === 'not') return texts.map((text) => ['not', { text }]);
	if (verdict.what === 'same') {
		const { id: as, kind, alone } = verdict.as;
		return texts.map((text): DecisionLine => ['same', { text, as, ...(alone ? {} : { kind }) }]);
	}
	const was = before.find(([list, entry]) => list === 'kind' && entry.was !== undefined)?.[1].was ?? name.kind;
	if (verdict.kind === was) return [['confirmed', { id, kind: was }]];
	return [['kind', { id, kind: verdict.kind, was }]];
}

/** The edits of the file that put lines in the place of others. */
export function editsFor(before: readonly DecisionLine[], after: readonly DecisionLine[]): object[] {
	const said = (lines: readonly DecisionLine[]) => new Set(lines.map((line) => JSON.stringify(line)));
	const [old, fresh] = [said(before), said(after)];
	const gone = before.filter((line) => !fresh.has(JSON.stringify(line)));
	const added = after.filter((line) => !old.has(JSON.stringify(line)));
	return [
		...gone.map(([list, drop]) => ({ at: [list], drop })),
		...LISTS.flatMap((list) => added.filter(([of]) => of === list).map(([, append]) => ({ at: [list], append }))),
	];
}

/** What lines about a name say; null when there are none. */
export function verdictOf(lines: readonly DecisionLine[]): 'not' | 'same' | 'hidden' | Kind | null {
	const [list, entry] = lines[0] ?? [];
	if (list === undefined || entry === undefined) return null;
	return list === 'confirmed' || list === 'kind' ? (entry.kind as Kind) : list;
}

/** A decision as the file says it: a line of YAML. */
export function yamlLine([list, entry]: DecisionLine): string {
	const plain = (value: string) =>
		/^[\p{L}][\p{L}\p{M}\p{N} .’-]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/i.test(value)
			? value
			: JSON.stringify(value);
	return `${list}:\n  - {${Object.entries(entry)
		.map(([key, value]) => `${key}: ${plain(value)}`)
		.join(', ')}}`;
}
