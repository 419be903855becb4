import { openCapture, readAuthorities, readCapture, takeInventory } from '#collection';
import { type Authorities, type AuthorityRecord, KINDS, type Kind, type Message, type ReportFrontmatter } from '#model';
import { type ReadableReport, type Suggestion, suggestNames } from '#names';
import { readReport, toPassages } from '#reader';

/** A suggested name, with the record whose name it merely sounds like. */
export interface NearSuggestion extends Suggestion {
	readonly near: { readonly kind: Kind; readonly id: string; readonly label: string } | null;
}

/** What the names of a collection look like to its cataloguer. */
export interface NameSurvey {
	/** What is wrong with the authority files. */
	readonly messages: readonly Message[];
	/** Records that no report names and no other record needs. */
	readonly unused: readonly { kind: Kind; id: string; label: string }[];
	readonly suggestions: readonly NearSuggestion[];
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
	const { captures, sidecars, authorityFiles } = takeInventory(articles);
	const { context, messages, quarantined } = readAuthorities(articles, authorityFiles);
	const texts: ReadableReport[] = [];
	const used = new Set<string>();
	for (const file of captures) {
		const opened = openCapture(articles, file, sidecars.get(file) ?? null, context);
		const capture = 'refusal' in opened ? opened : readCapture(opened);
		if ('refusal' in capture || capture.text.trim() === '') continue;
		const { frontmatter, blocks } = readReport(capture, context);
		for (const key of idsIn(frontmatter)) used.add(key);
		const { id, language, headline, deck, captions } = frontmatter;
		const passages = toPassages(blocks).map(({ text }) => text);
		const heads = [headline, deck].filter((text) => text !== null);
		texts.push({ id, language, texts: [...heads, ...passages, ...captions.map(({ text }) => text)] });
	}
	const suggestions = suggestNames(texts, context.matcher).map((suggestion) => {
		const kind = KINDS.find((each) => context.names.near(each, suggestion.name) !== null);
		const record = kind === undefined ? null : context.names.near(kind, suggestion.name);
		return { ...suggestion, near: kind === undefined || record === null ? null : { kind, id: record.id, label: record.label } };
	});
	return {
		messages: [...quarantined, ...messages],
		unused: unusedRecords(context.authorities, used),
		suggestions,
		captures: captures.length,
		reports: texts.length,
		files: authorityFiles.length,
		records: KINDS.reduce((sum, kind) => sum + context.authorities[kind].length, 0),
	};
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
