import { type Inline, type Passage, passageText } from '#markdown';
import {
	type Authorities,
	type AuthorityRecord,
	group,
	type KnownName,
	type MentionsByReport,
	type Met,
	person,
	place,
	type ReportFrontmatter,
} from '#model';
import { unsettled } from '#recognition';
import { by, memoize } from '#text';
import { countryName } from '#words';
import type { Archive, FoundKind, Report } from './reports.ts';

/**
 * Joins the names that the program found to those of records, so that every page, list and file asks for both alike.
 * What readers do not see stays out. A record goes first wherever both have something to say.
 */
export function foundNames(recorded: Authorities, names: readonly KnownName[], mentions: MentionsByReport) {
	const shown = names.filter((name): name is Found => isFound(name));
	if (shown.length === 0) return { authorities: recorded, addNames: (report: Report) => report };
	const authorities = {
		place: joined(recorded.place, shown, 'place', placeRecord),
		group: joined(recorded.group, shown, 'group', (name) => group.parse(common(name))),
		person: joined(recorded.person, shown, 'person', (name) => person.parse(common(name))),
		outlet: recorded.outlet,
	};
	const inReport = new Map<string, Found[]>();
	const spelt = new Map<string, Found[]>();
	for (const name of shown) {
		for (const id of name.reports) addTo(inReport, id, name);
		for (const { text } of name.forms) addTo(spelt, text, name);
	}
	const addNames = (report: Report): Report => {
		const own = inReport.get(report.id);
		return own === undefined ? report : withNames(report, own, mentions[report.id] ?? [], spelt);
	};
	return { authorities, addNames };
}

function addTo(lists: Map<string, Found[]>, key: string, name: Found): void {
	const list = lists.get(key);
	if (list) list.push(name);
	else lists.set(key, [name]);
}

type Found = KnownName & { readonly kind: FoundKind };

/** Whether a name without a record has a page that readers see. */
function isFound({ kind, basis, shown }: KnownName): boolean {
	return basis === 'recognised' && shown && kind !== 'outlet';
}

function joined<Record extends AuthorityRecord>(
	records: readonly Record[],
	found: readonly Found[],
	kind: FoundKind,
	recordOf: (name: KnownName) => Record,
): Record[] {
	const taken = new Set(records.map(({ id }) => id));
	const own = found.filter((name) => name.kind === kind && !taken.has(name.id)).map(recordOf);
	return [...records, ...own].sort(by(({ id }) => id));
}

/** What a record would say of it: the name of a country in the language of the site, and every spelling by its script. */
function common(name: KnownName) {
	const { id, country, forms } = name;
	const shown = country === null ? lowered(name) : countryName(country);
	const others = forms.map(({ text }) => text).filter((text) => text !== shown);
	const isLatin = (text: string) => /\p{sc=Latin}/u.test(text) || !/\p{L}/u.test(text);
	const isArabic = (text: string) => /\p{sc=Arabic}/u.test(text);
	const isShort = (text: string) => /^[\p{Lu}.\d-]{2,8}$/u.test(text);
	return {
		id,
		label: shown,
		acronyms: others.filter((text) => isLatin(text) && isShort(text)),
		aliases: others.filter((text) => isLatin(text) && !isShort(text)),
		arabic: others.filter(isArabic),
		otherScripts: others.filter((text) => !isLatin(text) && !isArabic(text)),
	};
}

/** A name that is met in capitals most often, at the head of reports for instance, as it is written elsewhere. */
function lowered({ label, forms, location }: KnownName): string {
	if (label !== label.toUpperCase() || label.length < 5) return label;
	const others = [...forms.map(({ text }) => text), location?.place?.name ?? ''];
	return others.find((text) => text !== label && text.toUpperCase() === label) ?? label;
}

function placeRecord(name: KnownName) {
	const { location } = name;
	const known = location?.place;
	const geonames = /^gn:(\d+)$/.exec(name.gazetteer ?? '')?.[1];
	const country = name.country ?? known?.country;
	return place.parse({
		...common(name),
		...(country && { country }),
		...(geonames && { geonames: Number(geonames) }),
		...(known && {
			coordinates: { latitude: known.latitude, longitude: known.longitude },
			coordinatesSource: 'GeoNames',
			...(known.radius && { precision: known.radius }),
		}),
	});
}

/** A report with the names found in it: those of the text by first mention, then those that only byline or credits have. */
function withNames(
	report: Report,
	own: readonly Found[],
	mentions: MentionsByReport[string],
	spelt: ReadonlyMap<string, readonly Found[]>,
): Report {
	const idOf = (kind: FoundKind, text: string) =>
		spelt.get(text)?.find((name) => name.kind === kind && own.includes(name))?.id ?? null;
	const identified = <One extends { readonly name: string; readonly id?: string | undefined }>(people: readonly One[]): One[] =>
		people.map((one) => {
			const id = one.id === undefined ? idOf('person', one.name) : null;
			return id === null ? one : { ...one, id };
		});
	const authors = identified(report.authors);
	const translators = identified(report.translators);
	const { dateline } = report;
	const placed = dateline?.place && !dateline.id ? idOf('place', dateline.place) : null;
	const wrote = new Set([...authors, ...translators].flatMap(({ id }) => id ?? []));
	const idsOf = (kind: FoundKind) => {
		const inText = new Set(mentions.filter((mention) => mention[3] === kind).map((mention) => mention[4]));
		const others = own.filter((name) => name.kind === kind && !(kind === 'person' && wrote.has(name.id))).map(({ id }) => id);
		return [...new Set([...inText, ...others])];
	};
	const found = { place: idsOf('place'), group: idsOf('group'), person: idsOf('person') };
	const changes: Partial<ReportFrontmatter> = {
		authors,
		translators,
		...(placed && dateline && { dateline: { ...dateline, id: placed } }),
	};
	return Object.assign(report, changes, { found });
}

/** A passage with the names found in it; words that a record's name has are left to the record. */
export function withFound(passage: Passage, at: number, mentions: MentionsByReport[string]): Passage {
	const spans = mentions.filter((mention) => mention[0] === at).sort((a, b) => a[1] - b[1]);
	if (spans.length === 0) return passage;
	const inlines: Inline[] = [];
	let start = 0;
	for (const inline of passage.inlines) {
		const end = start + inline.text.length;
		let from = start;
		for (const [, first, last, kind, id] of 'id' in inline ? [] : spans) {
			if (first < from || last > end) continue;
			if (first > from) inlines.push({ text: inline.text.slice(from - start, first - start) });
			inlines.push({ text: inline.text.slice(first - start, last - start), kind, id });
			from = last;
		}
		if (from === start) inlines.push(inline);
		else if (from < end) inlines.push({ text: inline.text.slice(from - start) });
		start = end;
	}
	return { ...passage, inlines };
}

const byAddress = memoize(
	({ names }: Archive) => new Map(names.filter(isFound).map((name) => [`${name.kind}:${name.id}`, name])),
);

/** A name that the program found and readers see, by kind and id; null for a record and for what has no page. */
export function foundName(archive: Archive, kind: string, id: string): KnownName | null {
	return byAddress(archive).get(`${kind}:${id}`) ?? null;
}

/** Whether a name stands there on the word of the program alone: no record has it, and no cataloguer has confirmed it. */
export function isUnchecked(archive: Archive, kind: string, id: string | null): boolean {
	const name = id === null ? null : foundName(archive, kind, id);
	return name !== null && name.settled !== 'confirmed';
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

/** Whether the program found names by itself, for which it looks into the gazetteer. */
export function usesGazetteer({ names }: Archive): boolean {
	return names.some(({ basis }) => basis === 'recognised');
}
