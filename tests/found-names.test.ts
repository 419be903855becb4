import { beforeEach, describe, expect, test } from 'vitest';
import { readArchive } from '../src/archive/archive.ts';
import { concordance } from '../src/archive/concordance.ts';
import { facets, idsOf, namedIn } from '../src/archive/facets.ts';
import { foundName, isUnchecked, withFound } from '../src/archive/found-names.ts';
import type { Archive } from '../src/archive/reports.ts';
import { reportFacts } from '../src/exports/report-facts.ts';
import { type Inline, type Passage, passageText } from '../src/markdown/body.ts';
import type { Kind } from '../src/model/authority.ts';
import type { MentionsByReport } from '../src/model/recognised.ts';
import { movedPages } from '../src/publish/moved-pages.ts';
import { searchData } from '../src/search/index/data-files.ts';
import { articles } from './support/articles.ts';
import { fc } from './support/cases.ts';
import { foundCaptures } from './support/found-captures.ts';

function archiveOf(more: Readonly<Record<string, string>> = {}): Archive {
	const folder = articles({ ...foundCaptures, ...more });
	folder.ingest();
	return readArchive(folder.out);
}

describe('names that the program found', () => {
	let archive: Archive;
	beforeEach(() => {
		archive = archiveOf();
	});

	test('stand in one list with records, marked until somebody checks them', () => {
		expect(archive.authorities.place.map(({ id }) => [id, isUnchecked(archive, 'place', id)])).toEqual([
			['canada', true],
			['france', true],
			['halvern', false],
			['kelda', false],
		]);
		expect(archive.recorded.place.map(({ id }) => id)).toEqual(['halvern']);
		expect(foundName(archive, 'place', 'halvern')).toBeNull();
		expect(facets(archive).place.map(({ id, reports }) => [id, reports.length])).toContainEqual(['france', 3]);
	});

	test('count for a report, after those of records', () => {
		const ferry = archive.byId.get('ferry')!;
		expect(idsOf(ferry, 'place')).toEqual(['halvern', 'france', 'canada']);
		expect(ferry.places).toEqual(['halvern']);
		expect(namedIn(archive, [ferry], 'group', new Set()).map(({ id }) => id)).toEqual(['merrow-basin-authority']);
	});

	test('have their authors as people, in a byline and in the text', () => {
		expect(archive.byId.get('sluices')!.authors).toEqual([{ name: 'Orla Venn', id: 'orla-venn' }]);
		expect(facets(archive).person.map(({ id, reports }) => [id, reports.length])).toEqual([['orla-venn', 3]]);
		expect(archive.byId.get('maps')!.found?.person).toEqual(['orla-venn']);
	});

	test('are met in every spelling, each mention with its words', () => {
		const { lines } = concordance(archive.reports, 'group', 'merrow-basin-authority', 10);
		expect(lines.map(({ report, paragraph, name }) => [report.id, paragraph, name])).toEqual([
			['ferry', 1, 'Merrow Basin Authority'],
			['ferry', 1, 'MBA'],
			['ferry', 3, 'MBA'],
			['sluices', 1, 'Merrow Basin Authority'],
		]);
	});

	test('lie where the gazetteer surely has them', () => {
		expect(archive.authorities.place.find(({ id }) => id === 'france')).toMatchObject({
			country: 'FR',
			coordinatesSource: 'GeoNames',
		});
	});

	test('say nothing in what leaves the archive as fact', () => {
		const facts = reportFacts(archive.recorded)(archive.byId.get('ferry')!);
		expect([facts.places, facts.subjects]).toEqual([[{ label: 'Halvern' }], []]);
	});

	test('are marked in the files of the search', () => {
		const { files } = searchData(archive);
		expect(Object.keys(JSON.parse(files.get('names')!))).toEqual(['place?', 'place', 'group?', 'person?']);
		expect(JSON.parse(files.get('facet-place')!)).toContainEqual(['france', 'France', [0, 1, 1], 1]);
		expect(JSON.parse(files.get('facet-place')!)).toContainEqual(['halvern', 'Halvern', [0, 1, 1]]);
		expect(JSON.parse(files.get('place/canada')!)).toEqual([
			[0, 2],
			[1, 1],
			[1, 2],
		]);
	});

	test('leave a page where they were, which leads on', () => {
		expect([...movedPages(archive).keys()]).toEqual(['groups/kelda.html']);
		expect(movedPages(archive).get('groups/kelda.html')).toContain('content="0; url=/places/kelda.html"');
	});

	test('are none where the archive wants none', () => {
		const off = archiveOf({ 'archive.yaml': 'recognise: off\n' });
		expect(off.authorities).toEqual(off.recorded);
		expect(off.reports.filter(({ found }) => found !== undefined)).toEqual([]);
		expect(off.reports.flatMap((report) => report.passages()).flatMap(({ inlines }) => inlines)).not.toContainEqual(
			expect.objectContaining({ id: 'france' }),
		);
		expect(JSON.parse(searchData(off).files.get('names')!)).toEqual({ place: [['Halvern', 3, 0]] });
		expect(searchData(off).files.get('facet-person')).toBe('[]');
	});
});

describe('a record', () => {
	const files: Readonly<Record<string, [file: string, yaml: string]>> = {
		'place:france': ['places.yaml', '- id: france\n  label: France\n'],
		'place:canada': ['places.yaml', '- id: canada\n  label: Canada\n'],
		'group:merrow-basin-authority': ['groups.yaml', '- id: merrow-basin-authority\n  label: Merrow Basin Authority\n'],
		'person:orla-venn': ['people.yaml', '- id: orla-venn\n  label: Orla Venn\n'],
	};

	test('never loses a mention that the program had found', () => {
		const before = archiveOf();
		const names = Object.keys(files);
		for (const chosen of [...names.map((name) => [name]), names]) {
			const yaml: Record<string, string> = { 'authority/places.yaml': foundCaptures['authority/places.yaml']! };
			for (const name of chosen) {
				const [file, text] = files[name]!;
				yaml[`authority/${file}`] = (yaml[`authority/${file}`] ?? '') + text;
			}
			const after = archiveOf(yaml);
			for (const name of chosen) expect(isUnchecked(after, ...address(name))).toBe(false);
			for (const name of names) expect(mentionsOf(after, name)).toEqual(expect.arrayContaining(mentionsOf(before, name)));
		}
	});

	test('keeps its words, whatever was found across them', () => {
		const piece = fc.string({ minLength: 1, maxLength: 8 });
		const inline: fc.Arbitrary<Inline> = fc.oneof(
			piece.map((text) => ({ text })),
			piece.map((text) => ({ text, kind: 'place' as const, id: 'recorded' })),
		);
		const span = fc.tuple(fc.constant(0), fc.nat(40), fc.nat(40), fc.constant<Kind>('group'), fc.constant('found'));
		fc.assert(
			fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), fc.array(span, { maxLength: 6 }), (inlines, spans) => {
				const passage: Passage = { type: 'paragraph', number: 1, inlines };
				const length = passageText(passage).length;
				const mentions: MentionsByReport[string] = spans.filter(([, start, end]) => start < end && end <= length);
				const joined = withFound(passage, 0, mentions);
				expect(passageText(joined)).toBe(passageText(passage));
				const recorded = (of: Passage) => of.inlines.filter((one) => 'id' in one && one.id === 'recorded');
				expect(recorded(joined)).toEqual(recorded(passage));
				expect(joined.inlines.filter(({ text }) => text === '')).toEqual([]);
			}),
		);
	});
});

function address(name: string): [Kind, string] {
	return name.split(':') as [Kind, string];
}

/** Where a name stands in the paragraphs: report, paragraph, letters before it. */
function mentionsOf(archive: Archive, name: string): string[] {
	return archive.reports.flatMap((report) =>
		report.passages().flatMap(({ inlines }, at) =>
			inlines.flatMap((inline, index) => {
				const before = inlines
					.slice(0, index)
					.map(({ text }) => text)
					.join('').length;
				return 'id' in inline && `${inline.kind}:${inline.id}` === name ? [`${report.id} ${at} ${before} ${inline.text}`] : [];
			}),
		),
	);
}
