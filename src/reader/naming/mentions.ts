import type { Inline, Passage } from '#markdown';
import { KINDS, type Kind, type MentionCorrection, type Message, type Outlet, type Sidecar } from '#model';
import { type Matcher, type Mention, nearest, newReportState } from '#names';
import type { TextBlock } from '#recognition';
import { say } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import type { ClassifiedBlock } from '../reading.ts';
import type { PlainPassage } from '../report/passages.ts';
import type { NameIndex } from './name-index.ts';

/** What a report names. */
export interface Named {
	readonly passages: Passage[];
	/** Ids in order of first mention, each once. */
	readonly places: string[];
	readonly groups: string[];
	readonly people: string[];
	/** Outlets, the report's own too where the text or its credit names it. */
	readonly mentions: string[];
	/** The texts that names were looked for in, with what was found. */
	readonly texts: readonly TextBlock[];
	readonly messages: Message[];
}

/**
 * Finds the authorities that headline, deck, body, captions, byline and credits name. Comments, furniture and keywords
 * never count.
 */
export function findMentions(
	draft: Draft,
	passages: readonly PlainPassage[],
	blocks: readonly ClassifiedBlock[],
	matcher: Matcher,
	names: NameIndex,
	sidecar: Sidecar | null,
	file: string,
	language: string,
): Named {
	const found: Record<Kind, Set<string>> = { place: new Set(), group: new Set(), person: new Set(), outlet: new Set() };
	const corrections = (sidecar?.mentions ?? []).map((correction) => ({ ...correction, used: false }));
	const state = newReportState(language);
	const texts: TextBlock[] = [];
	const read = (text: string, line: number | null, at: TextBlock['at'] | null): Mention[] => {
		const { tokens, mentions: printed } = matcher.read(text, state);
		const mentions = corrected(text, line, printed, corrections, names);
		if (at !== null) texts.push({ at, text, recorded: mentions, tokens });
		for (const { kind, id } of mentions) found[kind].add(id);
		return mentions;
	};
	if (draft.headline !== null) read(draft.headline, null, 'headline');
	for (const text of draft.alternateHeadlines) read(text, null, null);
	if (draft.deck !== null) read(draft.deck, null, 'deck');
	const linked = passages.map(({ type, number, line, follows, text }, index) => {
		const inlines = toInlines(text, read(text, line, index));
		return { type, number, ...(follows ? { follows } : {}), inlines };
	});
	for (const [index, { text, credit = '', lines }] of draft.captions.entries()) {
		read(text, lines[0] ?? null, `caption ${index}`);
		read(credit, lines[0] ?? null, `picture credit ${index}`);
	}
	for (const { role, text, from } of blocks) if (role === 'byline' || role === 'credit') read(text, from, null);
	for (const { id } of [...draft.authors, ...draft.translators, ...draft.credits]) if (id !== undefined) found.person.add(id);
	return {
		passages: linked,
		places: [...found.place],
		groups: [...found.group],
		people: [...found.person],
		mentions: [...found.outlet],
		texts,
		messages: corrections.flatMap((correction) => faultOf(correction, names, file)),
	};
}

type Pending = MentionCorrection & { used: boolean };

/** What is wrong with a correction that a cataloguer made: it names nobody who is known, or stands nowhere. */
function faultOf({ id, kind, text, used, line }: Pending, names: NameIndex, file: string): Message[] {
	if (id !== null && kindOf(id, kind, names) === null) {
		const near = nearest(id, names.ids(...KINDS));
		return [say('sidecar/unknown-id', file, { id, near: near === null ? '' : ` Did you mean "${near}"?` })];
	}
	return used ? [] : [say('sidecar/mention', file, { text, where: line === undefined ? 'in the report' : `on line ${line}` })];
}

/** What the matcher found, with what a cataloguer adds, forbids or re-points. */
function corrected(text: string, line: number | null, found: Mention[], corrections: Pending[], names: NameIndex): Mention[] {
	let mentions = found;
	for (const correction of corrections) {
		if (correction.line !== undefined && correction.line !== line) continue;
		const kind = correction.id === null ? null : kindOf(correction.id, correction.kind, names);
		if (correction.id !== null && kind === null) continue;
		for (
			let start = text.indexOf(correction.text);
			start >= 0;
			start = text.indexOf(correction.text, start + correction.text.length)
		) {
			const end = start + correction.text.length;
			correction.used = true;
			mentions = mentions.filter((mention) => mention.end <= start || mention.start >= end);
			if (correction.id !== null && kind !== null) mentions.push({ start, end, text: correction.text, id: correction.id, kind });
		}
	}
	return mentions === found ? found : mentions.sort((a, b) => a.start - b.start);
}

function kindOf(id: string, given: Kind | undefined, names: NameIndex): Kind | null {
	return KINDS.find((kind) => (given === undefined || given === kind) && names.has(kind, id)) ?? null;
}

function toInlines(text: string, mentions: readonly Mention[]): Inline[] {
	const inlines: Inline[] = [];
	let from = 0;
	for (const { start, end, kind, id } of mentions) {
		if (start > from) inlines.push({ text: text.slice(from, start) });
		inlines.push({ text: text.slice(start, end), kind, id });
		from = end;
	}
	if (from < text.length) inlines.push({ text: text.slice(from) });
	return inlines;
}

/**
 * Names as written → authority ids, by exact name only. A name that merely sounds like a known one is put to the
 * cataloguer as a message and never merged.
 */
export function reconcile(draft: Draft, names: NameIndex, file: string): { draft: Draft; messages: Message[] } {
	const messages: Message[] = [];
	const idOf = (kind: Kind, name: string): string | null => {
		const id = names.exact(kind, name);
		const near = id === null ? names.near(kind, name) : null;
		if (near) messages.push(say('name/near', file, { name, label: near.label, id: near.id }));
		return id;
	};
	const person = <Credited extends { name: string; id?: string }>(credited: Credited): Credited => {
		const id = credited.id ?? idOf('person', credited.name);
		return id === null ? credited : { ...credited, id };
	};
	const outletOf = (name: string | null) => (name === null || names.has('outlet', name) ? name : (idOf('outlet', name) ?? name));
	const outlet = outletOf(draft.outlet);
	const rights = draft.rights ?? (outlet === null ? null : ((names.record('outlet', outlet) as Outlet | null)?.rights ?? null));
	const { dateline } = draft;
	return {
		draft: {
			...draft,
			outlet,
			rights,
			carriedBy: outletOf(draft.carriedBy),
			authors: draft.authors.map(person),
			translators: draft.translators.map(person),
			credits: draft.credits.map(person),
			dateline: dateline && { ...dateline, id: dateline.id ?? (dateline.place === null ? null : idOf('place', dateline.place)) },
		},
		messages,
	};
}
