import { createHash } from 'node:crypto';
import { type Archive, isUnchecked, labelOf } from '#archive';
import { reportFacts } from '#exports';
import { writeRules } from '#names';
import {
	BY_DAY,
	CHUNK,
	deltaEncode,
	FACETS,
	type FacetLine,
	type FilterName,
	type NamedLine,
	rowsOfNames,
	writeSpan,
} from '#search/client';
import type { ListedReport, Segment } from '#search/engine';
import { by, memoize } from '#text';
import { words } from '#words';
import { csvRow, languageName, listedReport, risRow } from './download-rows.ts';
import { nameEntries } from './name-entries.ts';
import { listsByFilter, type Namings, namingsOf, paragraphsNaming, wider } from './report-lists.ts';
import { segmentsOf } from './report-segments.ts';

/** The small files that the search page loads besides the index, and the name of the folder they stand in. */
export interface SearchData {
	/** Changes whenever a file does: no file of one build is ever read with another's. */
	readonly version: string;
	/** File name without its ending → text. */
	readonly files: ReadonlyMap<string, string>;
	/** The reports as lists show them, by their numbers; they stand in the index. */
	readonly listed: readonly ListedReport[];
	/** What is printed of the report with this number. */
	readonly segments: (number: number) => readonly Segment[];
}

/**
 * `names` (the name list), `sounds` (the rules by which names are encoded), `months` and `days` (how many reports each has),
 * `facet-<filter>` (reports of each value),
 * `<filter>/<id>` (reports of one name, with the paragraphs that name it), `csv-<n>` and `ris-<n>` (what downloads
 * need, 500 reports each). Reports go by their number in the order of dates.
 */
export const searchData = memoize((archive: Archive): SearchData => {
	const files = new Map<string, string>();
	const lists = listsByFilter(archive);
	const namings = archive.reports.map(namingsOf);
	files.set('names', JSON.stringify(rowsOfNames(nameEntries(archive, lists))));
	files.set('sounds', JSON.stringify(writeRules()));
	files.set('months', writeSpan(archive.reports));
	files.set('days', writeSpan(archive.reports, BY_DAY));
	for (const facet of FACETS) files.set(`facet-${facet}`, facetFile(archive, facet, lists[facet]));
	for (const filter of ['place', 'within', 'group', 'parts', 'person', 'mention'] as const) {
		for (const [id, numbers] of lists[filter])
			files.set(`${filter}/${id}`, namedFile(namings, numbers, namesMeant(archive, filter, id)));
	}
	const facts = reportFacts(archive.recorded);
	for (let at = 0; at * CHUNK < archive.reports.length; at++) {
		const some = archive.reports.slice(at * CHUNK, (at + 1) * CHUNK);
		files.set(`csv-${at}`, JSON.stringify(some.map((report) => csvRow(archive, report))));
		files.set(`ris-${at}`, JSON.stringify(some.map((report) => risRow(report, facts(report)))));
	}
	const listed = archive.reports.map((report) => listedReport(archive, report));
	const hash = createHash('sha256').update(JSON.stringify(listed));
	for (const [name, text] of files) hash.update(`${name}\n${text.length}\n${text}`);
	const segments = (number: number) => segmentsOf(archive, archive.reports[number]!);
	for (const number of listed.keys()) hash.update(JSON.stringify(segments(number)));
	return { version: hash.digest('hex').slice(0, 12), files, listed, segments };
});

function facetFile(archive: Archive, facet: (typeof FACETS)[number], lists: ReadonlyMap<string, readonly number[]>): string {
	const lines = [...lists].sort(by(([value]) => value)).map(([value, numbers]): FacetLine => {
		const line = [value, facetLabel(archive, facet, value), deltaEncode(numbers)] as const;
		return isUnchecked(archive, facet, value) ? [...line, 1] : line;
	});
	return JSON.stringify(lines);
}

function facetLabel(archive: Archive, facet: (typeof FACETS)[number], value: string): string {
	if (facet === 'language') return languageName(value);
	if (facet === 'basis') return words().certainty[value as keyof ReturnType<typeof words>['certainty']];
	return labelOf(archive, facet, value).replace(/\s+/g, ' ');
}

/** The names that a filter value stands for, as `kind:id`: itself, or for a wider one everything that lies in it. */
function namesMeant(archive: Archive, filter: FilterName, id: string): readonly string[] {
	if (filter !== 'within' && filter !== 'parts') return [`${filter === 'mention' ? 'outlet' : filter}:${id}`];
	const kind = filter === 'within' ? 'place' : 'group';
	const above = wider(archive.authorities)[kind];
	return [...above].filter(([, wide]) => wide.includes(id)).map(([narrow]) => `${kind}:${narrow}`);
}

function namedFile(namings: readonly Namings[], numbers: readonly number[], meant: readonly string[]): string {
	const steps = deltaEncode(numbers);
	return JSON.stringify(numbers.map((number, at): NamedLine => [steps[at]!, ...paragraphsNaming(namings[number]!, meant)]));
}
