import type { Archive } from '#archive';
import { unsettledNames } from '#archive';
import { readDecisions } from '#collection';
import { DECISIONS_FILE, type Decisions, KINDS, type Kind, type KnownName, site } from '#model';
import { nameIndex } from '#reader';
import { keyOf } from '#recognition';
import { isThere } from './desk-entry.ts';
import type { Decidable, DecisionLine } from './name-decision.ts';

/** A name that the program found, as the desk's table shows it. */
export interface NameRow extends Decidable {
	/** "place:ostreke"; of one that a decision took out of the reports "not:Herald". */
	readonly key: string;
	readonly label: string;
	/** How sure the program is, 0 to 1. */
	readonly sure: number;
	readonly reports: number;
	readonly times: number;
	/** Whether readers see it though nobody has checked it. */
	readonly shown: boolean;
	/** Other spellings, the commonest first. */
	readonly others: readonly string[];
	/** Keys of names that may be the same: they sound alike. */
	readonly alike: readonly string[];
	/** What the file says of it. */
	readonly lines: readonly DecisionLine[];
}

/** A record, which a name may be the same as. */
export interface NameTarget {
	readonly key: string;
	readonly id: string;
	readonly kind: Kind;
	readonly label: string;
	readonly reports: number;
	readonly others: readonly string[];
}

/** All that the table of names is made of. */
export interface NameData {
	/** Names that are not settled, those most worth settling first; then those that are. */
	readonly rows: readonly NameRow[];
	readonly records: readonly NameTarget[];
	/** Why the file of decisions cannot be used; empty when it can. */
	readonly faults: readonly string[];
}

/** So many other spellings are shown. */
const SPELLINGS = 4;

export function nameData(archive: Archive): NameData {
	const { decisions, refused } = isThere(DECISIONS_FILE) ? readDecisions(site.articles) : { decisions: null, refused: [] };
	const lines = decisions === null ? [] : linesIn(decisions);
	const index = nameIndex(archive.recorded);
	const near = ({ label }: KnownName) =>
		KINDS.flatMap((kind) => {
			const record = index.near(kind, label);
			return record === null ? [] : [`${kind}:${record.id}`];
		});
	const open = unsettledNames(archive);
	const settled = archive.names.filter(({ basis, settled }) => basis === 'recognised' && settled !== undefined);
	const rows = [...open, ...settled].map((name) => rowOf(name, near(name), lines));
	const told = new Set(rows.flatMap((row) => row.lines));
	const gone = lines.filter((line) => !told.has(line)).flatMap((line) => goneRow(archive, line));
	const records = archive.names
		.filter(({ basis }) => basis === 'recorded')
		.map((name) => ({ ...summary(name), reports: name.reports.length }));
	return {
		rows: [...rows, ...gone],
		records,
		faults: refused.map(({ line, reason }) => `${DECISIONS_FILE}, ${line}: ${reason}`),
	};
}

function summary({ id, kind, label, forms }: KnownName) {
	const others = forms.map(({ text }) => text).filter((text) => text !== label);
	return { key: `${kind}:${id}`, id, kind, label, others: others.slice(0, SPELLINGS) };
}

function rowOf(name: KnownName, near: readonly string[], lines: readonly DecisionLine[]): NameRow {
	const { id, kind, forms, probability, reports, times, shown, alike = [] } = name;
	// A surname alone is its bearer's in that report only: no decision is made about it elsewhere.
	const own = forms.map(({ text }) => text).filter((text) => kind !== 'person' || text.includes(' '));
	const texts = [...new Map([name.label, ...own].reverse().map((text) => [keyOf(text), text])).values()];
	const about = lines.filter(
		([list, entry]) =>
			(list === 'confirmed' || list === 'kind' || list === 'hidden') && entry.id === id && (entry.kind ?? kind) === kind,
	);
	return {
		...summary(name),
		texts: texts.reverse(),
		sure: probability,
		reports: reports.length,
		times,
		shown,
		alike: [...near, ...alike.map((other) => `${kind}:${other}`)],
		lines: about,
	};
}

/** A decision on words that are no name of the reports any more because of it, or that stand nowhere. */
function goneRow(archive: Archive, line: DecisionLine): NameRow[] {
	const [list, entry] = line;
	const label = entry.text ?? entry.id ?? '';
	const target =
		list === 'same' ? KINDS.find((kind) => archive.names.some((name) => name.kind === kind && name.id === entry.as)) : undefined;
	const kind = (entry.kind as Kind | undefined) ?? target ?? 'place';
	const key = `${list}:${label}${entry.kind === undefined ? '' : `:${entry.kind}`}`;
	const none = { sure: 0, reports: 0, times: 0, shown: false, others: [], alike: [] };
	return [{ key, id: entry.id ?? '', kind, label, texts: [label], ...none, lines: [line] }];
}

/** Every line of the file that can be used. */
function linesIn(decisions: Decisions): DecisionLine[] {
	return (Object.keys(decisions) as (keyof Decisions)[]).flatMap((list) =>
		decisions[list].map((entry): DecisionLine => [list, entry as Readonly<Record<string, string>>]),
	);
}
