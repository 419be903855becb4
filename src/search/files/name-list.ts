import type { FilterName } from '../filter-names.ts';

/** One entry of the name box: an authority record with all its spellings. */
export interface NameEntry {
	readonly kind: 'place' | 'group' | 'person' | 'outlet';
	readonly id: string;
	readonly label: string;
	/** Reports that name it; for an outlet, that it published or carried. */
	readonly count: number;
	/** Reports that name it or what lies in it (place, group); for an outlet, other outlets' that name it. 0: not offered. */
	readonly wider: number;
	/** Every spelling, the label first. */
	readonly names: readonly string[];
	/** Spellings that count in exactly this case: acronyms. */
	readonly exact: readonly string[];
	/** Words made of the name ("Syrian"): a reader who types one is offered the name, and never given it unasked. */
	readonly adjectives: readonly string[];
}

const KINDS = ['place', 'group', 'person', 'outlet'] as const;

/** The wider filter that goes with a kind. */
export const WIDER: Readonly<Record<NameEntry['kind'], FilterName | null>> = {
	place: 'within',
	group: 'parts',
	person: null,
	outlet: 'mention',
};

/**
 * What a name alone asks for: the reports of its record. An outlet that published and carried none here is asked for
 * as a name, by the reports that mention it.
 */
export function askedBy({ kind, count, wider }: NameEntry): { readonly filter: FilterName; readonly count: number } {
	return kind === 'outlet' && count === 0 && wider > 0 ? { filter: 'mention', count: wider } : { filter: kind, count };
}

/**
 * The name list as a text file: a line a record, kinds set apart by empty lines; label, counts, id (left out when the
 * label gives it) and spellings apart by tabs.
 */
export function writeNames(entries: readonly NameEntry[]): string {
	const blocks = KINDS.map((kind) => entries.filter((entry) => entry.kind === kind).map(line));
	return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** Reads a name list. */
export function readNames(file: string): NameEntry[] {
	return file.split('\n\n').flatMap((block, at) => {
		const kind = KINDS[at];
		return kind && block !== '' ? block.split('\n').map((text) => entryOf(kind, text)) : [];
	});
}

function line(entry: NameEntry): string {
	const label = clean(entry.label);
	const spellings = [
		...entry.names.slice(1),
		...entry.exact.map((name) => `=${name}`),
		...entry.adjectives.map((name) => `~${name}`),
	].map(clean);
	const counts = entry.wider > 0 ? `${entry.count}+${entry.wider}` : String(entry.count);
	return [label, counts, entry.id === idFrom(label) ? '' : entry.id, ...spellings].join('\t').trimEnd();
}

function entryOf(kind: NameEntry['kind'], text: string): NameEntry {
	const [label = '', counts = '', id = '', ...spellings] = text.split('\t');
	const [count, wider] = counts.split('+');
	const marked = (mark: string) => spellings.filter((name) => name[0] === mark).map((name) => name.slice(1));
	return {
		kind,
		id: id || idFrom(label),
		label,
		count: Number(count),
		wider: Number(wider ?? 0),
		names: [label, ...spellings.filter((name) => !/^[=~]/.test(name))],
		exact: marked('='),
		adjectives: marked('~'),
	};
}

function clean(name: string): string {
	return name.replace(/[\t\n\r]+/g, ' ');
}

function idFrom(label: string): string {
	return label
		.normalize('NFD')
		.toLowerCase()
		.replace(/[\p{M}'’ʿʾ]/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
