import {
	type Authorities,
	type AuthorityRecord,
	type Decisions,
	KINDS,
	type Kind,
	type KnownName,
	type MentionsByReport,
	type Met,
	type Moved,
	NO_DECISIONS,
} from '#model';
import { foldName } from '#names';
import type { Candidates } from './candidate.ts';
import { CUE_NAMES } from './cues.ts';
import { type Decided, decide } from './decide.ts';
import { commonest } from './features.ts';
import { nameOfCountry } from './gazetteer/index.ts';
import { inOrder, order, withAlike } from './joins.ts';
import { gather, type Pool, recordKey, type StandsFor } from './pool.ts';
import { addressOf, applyVerdicts, keyOf, type Verdicts, verdictsOf } from './verdicts.ts';
import { signsOf, WEIGHTS, type Weights } from './weigh.ts';

/** A report with what it may name. */
export interface Surveyed {
	readonly id: string;
	readonly candidates: Candidates;
}

/** All names of a collection and where the recognised ones stand. */
export interface Survey {
	readonly names: readonly KnownName[];
	readonly mentions: MentionsByReport;
	/** Pages that decisions of the cataloguer moved. */
	readonly moved: readonly Moved[];
}

/** A name while the reports are gone through. */
interface Growing {
	readonly id: string;
	readonly kind: Kind;
	readonly label: string;
	/** Null for a record. */
	readonly decided: Decided | null;
	readonly shown: boolean;
	/** What a cataloguer decided of its page. */
	readonly settled: KnownName['settled'] | null;
	/** Spelling → report → times. */
	readonly forms: Map<string, Map<string, number>>;
	example: (Met & { readonly report: string }) | null;
}

/**
 * The names of a collection: those of records, and those that the program finds, decided over all reports together.
 *
 * @param reports goes through the reports in order; asked for twice
 * @param recognise false where the archive wants records only
 * @param decisions what a cataloguer said of names without a record
 * @param weights the table to decide by
 */
export function knownNames(
	reports: () => Iterable<Surveyed>,
	authorities: Authorities,
	recognise = true,
	decisions: Decisions = NO_DECISIONS,
	weights: Weights = WEIGHTS,
): Survey {
	const pools = new Map<string, Pool>();
	const resolved: StandsFor[] = [];
	if (recognise) for (const { candidates } of reports()) resolved.push(gather(pools, resolved.length, candidates));
	const verdicts = verdictsOf(decisions);
	const decided = decide(pools, weights, verdicts);
	const { names, byKey } = begin(decided, authorities, verdicts);
	const readAs = new Map(decided.flatMap((one) => [...one.readAs]));
	const moved = recognise ? applyVerdicts(decisions, names, byKey, (key) => readAs.get(key) ?? null) : [];
	const mentions: Record<string, MentionsByReport[string]> = {};
	let index = 0;
	for (const { id, candidates } of reports()) {
		const standsFor = resolved[index++];
		for (const { kind, id: record, text } of candidates.recorded) {
			const name = names.get(`${kind}:${record}`);
			if (name) count(name, text, id, 1);
		}
		const found = standsFor === undefined ? [] : assign(id, candidates, standsFor, byKey);
		if (found.length > 0) mentions[id] = found;
	}
	const known = [...names.values()].filter(({ forms }) => forms.size > 0).map(finish);
	return { names: withAlike(known.sort(inOrder)), mentions, moved };
}

/** Every name with an id of its own; a name that a record has is the record's. */
function begin(decided: readonly Decided[], authorities: Authorities, verdicts: Verdicts) {
	const names = new Map<string, Growing>();
	const byKey = new Map<string, Growing>();
	const records = new Map<string, Growing[]>();
	for (const kind of KINDS) {
		for (const record of authorities[kind] as readonly AuthorityRecord[]) {
			const { id, label } = record;
			const name: Growing = { id, kind, label, decided: null, shown: true, settled: null, forms: new Map(), example: null };
			names.set(`${kind}:${record.id}`, name);
			byKey.set(recordKey(kind, record.id), name);
			for (const spelled of spellings(record)) {
				const key = keyOf(spelled);
				records.set(key, [...(records.get(key) ?? []), name]);
			}
		}
	}
	for (const one of decided) {
		if (one.fate === 'dropped') continue;
		const alike = one.keys.flatMap((key) => records.get(key) ?? []);
		// Where a record has the name for a thing of another kind, the cataloguer is asked.
		const name = alike.find(({ kind }) => kind === one.kind) ?? newName(one, names, alike.length === 0, verdicts);
		for (const key of one.keys) byKey.set(key, name);
	}
	return { names, byKey };
}

function newName(decided: Decided, names: Map<string, Growing>, mayShow: boolean, verdicts: Verdicts): Growing {
	const { kind, pool, country, fate } = decided;
	const language = commonest(pool.languages);
	const label = country === null ? commonest(pool.forms) : nameOfCountry(country, language);
	const words = country === null ? pool.key : foldName(nameOfCountry(country, 'en'));
	const id = addressOf(words, (one) => names.has(`${kind}:${one}`));
	const settled = verdicts.pageOf(kind, id);
	const shown = settled === null ? mayShow && fate === 'shown' : settled === 'confirmed';
	const name: Growing = { id, kind, label, decided, shown, settled, forms: new Map(), example: null };
	names.set(`${kind}:${id}`, name);
	return name;
}

/** Adds what one report names to the names it is said of; gives the places of those that readers see. */
function assign(
	report: string,
	candidates: Candidates,
	standsFor: StandsFor,
	byKey: ReadonlyMap<string, Growing>,
): MentionsByReport[string] {
	const found: [Met['at'], number, number, Kind, string][] = [];
	for (const { key, forms } of candidates.names) {
		const full = standsFor.get(key);
		const name = nameFor(key, full === undefined ? undefined : byKey.get(full), byKey);
		if (!name) continue;
		for (const [text, places] of forms) {
			count(name, text, report, places.length);
			for (const place of places) {
				name.example ??= { report, at: place[0], start: place[1], end: place[2] };
				if (name.shown) found.push([...place, name.kind, name.id]);
			}
		}
	}
	return found.sort((a, b) => order(a[0], b[0]) || a[1] - b[1]);
}

/** A surname stands for its bearer only when that is a person, an acronym for a body. */
function nameFor(key: string, full: Growing | undefined, byKey: ReadonlyMap<string, Growing>): Growing | undefined {
	if (full && (full.kind === 'person' || full.decided === null || full.decided.pool.acronyms.size > 0)) return full;
	return byKey.get(key);
}

function count({ forms }: Growing, text: string, report: string, times: number): void {
	const reports = forms.get(text) ?? new Map<string, number>();
	reports.set(report, (reports.get(report) ?? 0) + times);
	forms.set(text, reports);
}

function finish({ id, kind, label, decided, shown, settled, forms, example }: Growing): KnownName {
	const total = (reports: ReadonlyMap<string, number>) => [...reports.values()].reduce((sum, times) => sum + times, 0);
	const printed = [...forms].sort((a, b) => total(b[1]) - total(a[1]) || order(a[0], b[0]));
	return {
		id,
		kind,
		label,
		basis: decided === null ? 'recorded' : 'recognised',
		shown,
		...(settled ? { settled } : {}),
		probability: decided === null ? 1 : Math.round(decided.probability * 1000) / 1000,
		why:
			decided === null
				? []
				: signsOf(decided.features, decided.kind, (cue) => decided.pool.cues[CUE_NAMES.indexOf(cue as never)]),
		gazetteer: decided?.location?.place?.id ?? null,
		location: decided?.location ?? null,
		country: decided?.country ?? null,
		forms: printed.map(([text, reports]) => ({ text, reports: [...reports.keys()].sort() })),
		reports: [...new Set(printed.flatMap(([, reports]) => [...reports.keys()]))].sort(),
		times: printed.reduce((sum, [, reports]) => sum + total(reports), 0),
		...(decided === null || example === null ? {} : { example }),
	};
}

function spellings(record: AuthorityRecord): string[] {
	return [record.label, ...record.aliases, ...record.arabic, ...record.otherScripts, ...record.acronyms, ...record.translations];
}
