import { passageText } from '#markdown';
import { KINDS, type Kind, type KnownName, type Met } from '#model';
import { unsettled } from '#recognition';
import { memoize } from '#text';
import type { Archive, Report } from './model.ts';

/** A name that the program found in one report, unchecked, with the stretches of text where it stands. */
export interface RecognisedIn {
	readonly name: KnownName;
	readonly places: readonly Met[];
}

const recognised = memoize(({ names }: Archive) => {
	const shown = names.filter(({ basis, shown }) => basis === 'recognised' && shown);
	return new Map(KINDS.map((kind) => [kind, shown.filter((name) => name.kind === kind)]));
});

const byAddress = memoize(({ names }: Archive) => new Map(names.map((name) => [`${name.kind}:${name.id}`, name])));

/** The names of a kind that the program found and readers see, those of most reports first; none of them has a record. */
export function recognisedNames(archive: Archive, kind: Kind): readonly KnownName[] {
	return recognised(archive).get(kind) ?? [];
}

/** The names that have no record, for the cataloguer: first those that readers do not see. */
export function unsettledNames(archive: Archive): readonly KnownName[] {
	return unsettled(archive.names);
}

/** The text that a stretch of a report lies in; empty when it is not there. */
export function textAt(report: Report, at: Met['at']): string {
	if (typeof at === 'number') {
		const passage = report.passages()[at];
		return passage ? passageText(passage) : '';
	}
	const caption = report.captions[Number(/\d+$/.exec(at)?.[0] ?? 0)];
	if (at.startsWith('caption')) return caption?.text ?? '';
	if (at.startsWith('picture credit')) return caption?.credit ?? '';
	return (at === 'deck' ? report.deck : report.headline) ?? '';
}

/** A name of the collection by kind and id, of a record or not; null when no report names it. */
export function knownName(archive: Archive, kind: Kind, id: string): KnownName | null {
	return byAddress(archive).get(`${kind}:${id}`) ?? null;
}

/** The names that the program found in a report, in the order of the text. */
export function recognisedIn(archive: Archive, report: Pick<Report, 'id'>): RecognisedIn[] {
	const found = new Map<string, { name: KnownName; places: Met[] }>();
	for (const [at, start, end, kind, id] of archive.mentions[report.id] ?? []) {
		const name = knownName(archive, kind, id);
		if (name === null) continue;
		const one = found.get(`${kind}:${id}`) ?? { name, places: [] };
		one.places.push({ at, start, end });
		found.set(`${kind}:${id}`, one);
	}
	return [...found.values()];
}

/** Whether the program found names by itself, for which it looks into the gazetteer. */
export function usesGazetteer({ names }: Archive): boolean {
	return names.some(({ basis }) => basis === 'recognised');
}
