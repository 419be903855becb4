import { openCapture, readAuthorities, readCapture, readDecisions, takeInventory, UNDECIDED } from '#collection';
import {
	type Authorities,
	type AuthorityRecord,
	type Decisions,
	KINDS,
	type Kind,
	type Message,
	type ReportFrontmatter,
} from '#model';
import { inContext, type Proposed } from '#names';
import { type AuthorityContext, readReport } from '#reader';
import { candidateFinder, knownNames, type NamedReport, unsettled } from '#recognition';

/** A name without a record, with the record whose name it merely sounds like. */
export interface Unsettled extends Proposed {
	readonly probability: number;
	/** Whether readers see it though nobody has checked it. */
	readonly shown: boolean;
	readonly near: { readonly kind: Kind; readonly id: string; readonly label: string } | null;
}

/** What the names of a collection look like to its cataloguer. */
export interface NameSurvey {
	/** What is wrong with the authority files. */
	readonly messages: readonly Message[];
	/** Records that no report names and no other record needs. */
	readonly unused: readonly { kind: Kind; id: string; label: string }[];
	readonly unsettled: readonly Unsettled[];
	/** How many captures there are, and how many of them could be read. */
	readonly captures: number;
	readonly reports: number;
	/** How many authority files there are, and how many records they hold. */
	readonly files: number;
	readonly records: number;
}

/**
 * Reads every capture of a folder, writes nothing, and says how its names stand. Captures that cannot be read are
 * passed over.
 */
export function surveyNames(articles: string): NameSurvey {
	const { captures, sidecars, authorityFiles, hasDecisions } = takeInventory(articles);
	const decided = hasDecisions ? readDecisions(articles) : UNDECIDED;
	const { context, messages, quarantined } = readAuthorities(articles, authorityFiles);
	const named = new Map<string, NamedReport>();
	const used = new Set<string>();
	for (const file of captures) {
		const opened = openCapture(articles, file, sidecars.get(file) ?? null, context);
		const capture = 'refusal' in opened ? opened : readCapture(opened);
		if ('refusal' in capture || capture.text.trim() === '') continue;
		const reading = readReport(capture, context);
		for (const key of idsIn(reading.frontmatter)) used.add(key);
		named.set(reading.named.id, reading.named);
	}
	return {
		messages: [...quarantined, ...messages, ...decided.refused, ...decided.messages],
		unused: unusedRecords(context.authorities, used),
		unsettled: unsettledIn(named, context, decided.decisions),
		captures: captures.length,
		reports: named.size,
		files: authorityFiles.length,
		records: KINDS.reduce((sum, kind) => sum + context.authorities[kind].length, 0),
	};
}

function unsettledIn(
	named: ReadonlyMap<string, NamedReport>,
	{ authorities, names }: AuthorityContext,
	decisions: Decisions,
): Unsettled[] {
	const candidatesOf = candidateFinder();
	const surveyed = [...named.values()].map((report) => ({ id: report.id, candidates: candidatesOf(report) }));
	return unsettled(knownNames(() => surveyed, authorities, true, decisions).names).map(({ example, ...name }) => {
		const text = named.get(example?.report ?? '')?.blocks.find(({ at }) => at === example?.at)?.text ?? '';
		const kind = KINDS.find((each) => names.near(each, name.label) !== null);
		const record = kind === undefined ? null : names.near(kind, name.label);
		return {
			...name,
			// A surname alone is its bearer's in that report only.
			spellings: name.forms.map((form) => form.text).filter((form) => name.kind !== 'person' || form.includes(' ')),
			context: example ? inContext(text, example.start, example.end) : '',
			near: kind === undefined || record === null ? null : { kind, id: record.id, label: record.label },
		};
	});
}

/** `kind:id` of every record that a report names in its text, as its outlet or in its credits. */
function idsIn(report: ReportFrontmatter): string[] {
	const people = [...report.authors, ...report.translators, ...report.credits].flatMap(({ id }) =>
		id === undefined ? [] : [id],
	);
	const outlets = [report.outlet, report.carriedBy].filter((id) => id !== null);
	return [
		...report.places.map((id) => `place:${id}`),
		...(report.dateline?.id ? [`place:${report.dateline.id}`] : []),
		...report.groups.map((id) => `group:${id}`),
		...[...report.people, ...people].map((id) => `person:${id}`),
		...[...report.mentions, ...outlets].map((id) => `outlet:${id}`),
	];
}

function unusedRecords(authorities: Authorities, used: ReadonlySet<string>): NameSurvey['unused'] {
	const all = KINDS.flatMap((kind) => authorities[kind].map((record: AuthorityRecord) => ({ kind, record })));
	const needed = new Set(all.flatMap(({ record }) => relatedIds(record)));
	return all
		.filter(({ kind, record }) => !used.has(`${kind}:${record.id}`) && !needed.has(record.id))
		.map(({ kind, record }) => ({ kind, id: record.id, label: record.label }));
}

function relatedIds(record: AuthorityRecord): string[] {
	const broader = 'broader' in record && record.broader !== undefined ? [record.broader] : [];
	const related = 'earlier' in record ? [...record.earlier, ...record.later] : [];
	return [...record.distinctFrom, ...broader, ...related];
}
