import { describe, expect, test } from 'vitest';
import { concordance } from '../src/archive/concordance.ts';
import { namedIn, publishedBy } from '../src/archive/facets.ts';
import { allBroader, allNarrower, countryOf, reportsWithin } from '../src/archive/hierarchy.ts';
import { monthCounts } from '../src/archive/month-counts.ts';
import { outletReports, unrecordedOutlets } from '../src/archive/outlet-reports.ts';
import type { Archive, Report } from '../src/archive/reports.ts';
import { newestFirst } from '../src/archive/reports.ts';
import type { Inline, Passage } from '../src/markdown/body.ts';
import { outlet as outletSchema, place as placeSchema } from '../src/model/authority.ts';
import { NO_INGEST_REPORT } from '../src/model/ingest-report.ts';

const anse = { text: 'Anse', kind: 'place', id: 'anse' } as const;

function passage(number: number | null, ...inlines: (Inline | string)[]): Passage {
	const parts = inlines.map((inline) => (typeof inline === 'string' ? { text: inline } : inline));
	return { type: number === null ? 'subheading' : 'paragraph', number, inlines: parts };
}

function report(id: string, over: Partial<Report> = {}, passages: Passage[] = []): Report {
	const empty = { places: [], groups: [], people: [], mentions: [], authors: [], translators: [], credits: [] };
	const unknown = { outlet: null, carriedBy: null, date: null, dateBasis: 'unknown', dateEarliest: null, dateLatest: null };
	return { id, ...empty, ...unknown, ...over, passages: () => passages } as unknown as Report;
}

function day(date: string): Partial<Report> {
	return { date, dateBasis: 'stated', dateEarliest: date, dateLatest: date };
}

function archiveOf(reports: Report[]): Archive {
	const place = [
		{ id: 'merrow', label: 'Merrow', country: 'XK' },
		{ id: 'upper', label: 'Upper Merrow', broader: 'merrow' },
		{ id: 'anse', label: 'Anse', broader: 'upper' },
		{ id: 'kelda', label: 'Kelda', broader: 'upper' },
	].map((one) => placeSchema.parse(one));
	const outlet = [outletSchema.parse({ id: 'basin-weekly', label: 'Basin Weekly' })];
	const authorities = { place, outlet, group: [], person: [] };
	return {
		folder: '',
		reports,
		byId: new Map(reports.map((one) => [one.id, one])),
		authorities,
		recorded: authorities,
		names: [],
		moved: [],
		mentions: {},
		ingest: NO_INGEST_REPORT,
	};
}

describe('a name in its contexts', () => {
	const text = passage(4, 'The water of the ', anse, ' rose, and the ', { ...anse, text: 'Anse River' }, ' fell.');

	test('has a line for each mention, with the words on both sides and the paragraph', () => {
		const { lines, cut } = concordance([report('a', {}, [passage(null, anse, ' today'), text])], 'place', 'anse', 10);
		expect(lines.map(({ paragraph, before, name, after }) => [paragraph, before, name, after])).toEqual([
			[null, '', 'Anse', ' today'],
			[4, 'The water of the ', 'Anse', ' rose, and the Anse River fell.'],
			[4, 'The water of the Anse rose, and the ', 'Anse River', ' fell.'],
		]);
		expect(cut).toBe(false);
	});
	test('keeps whole words only', () => {
		const long = passage(
			1,
			'Somewhat long words stand in front of this name, as they must: ',
			anse,
			` ${'and behind it '.repeat(9)}`,
		);
		const [line] = concordance([report('a', {}, [long])], 'place', 'anse', 10).lines;
		expect(line?.before).toMatch(/^(?:Somewhat|long|words|stand|in|front)\b/);
		expect(line?.after).toMatch(/(?:and|behind|it)$/);
		expect(line!.before.length + line!.after.length).toBeLessThan(115);
	});
	test('does not take another kind or another name', () => {
		const other = passage(1, { ...anse, kind: 'outlet' }, { ...anse, id: 'kelda' });
		expect(concordance([report('a', {}, [other])], 'place', 'anse', 10).lines).toEqual([]);
	});
	test('gives each of many reports its turn, says that it is cut, and stays within its size', () => {
		const wordy = report(
			'wordy',
			{},
			Array.from({ length: 50 }, (_, n) => passage(n + 1, anse)),
		);
		const others = Array.from({ length: 5 }, (_, n) => report(`r${n}`, {}, [text]));
		const { lines, cut, perReport } = concordance([wordy, ...others], 'place', 'anse', 12);
		expect(perReport).toBe(2);
		expect(lines).toHaveLength(12);
		expect(lines.filter((line) => line.report === wordy)).toHaveLength(2);
		expect(cut).toBe(true);
		expect(concordance(others, 'place', 'anse', 10).cut).toBe(false);
		const many = concordance(
			Array.from({ length: 99 }, () => wordy),
			'place',
			'anse',
			12,
		);
		expect(many.lines).toHaveLength(12);
		expect(many.cut).toBe(true);
	});
});

describe('names and reports', () => {
	const reports = [
		report('a', { ...day('2016-03-01'), places: ['anse'], outlet: 'basin-weekly' }),
		report('b', { ...day('2016-03-09'), places: ['kelda', 'anse'], outlet: 'The Lamp', mentions: ['basin-weekly'] }),
		report('c', { places: ['upper'], outlet: 'The Lamp', carriedBy: 'basin-weekly' }),
	];
	const kept = archiveOf(reports);

	test('a place has the reports of what lies in it, each once', () => {
		expect(allNarrower(kept, 'place', 'merrow').sort()).toEqual(['anse', 'kelda', 'upper']);
		expect(allBroader(kept, 'place', 'anse')).toEqual(['upper', 'merrow']);
		expect(reportsWithin(kept, 'place', 'merrow').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(reportsWithin(kept, 'place', 'kelda').map(({ id }) => id)).toEqual(['b']);
	});
	test('a place is in the country of what it lies in', () => {
		expect(countryOf(kept, 'anse')).toBe('XK');
		expect(countryOf(kept, 'nowhere')).toBeNull();
	});
	test('names of the same reports are counted, most frequent first, the name itself left out', () => {
		expect(namedIn(kept, reports, 'place', new Set(['upper']))).toEqual([
			{ id: 'anse', label: 'Anse', count: 2 },
			{ id: 'kelda', label: 'Kelda', count: 1 },
		]);
		expect(publishedBy(kept, reports)).toEqual([
			{ id: null, label: 'The Lamp', count: 2 },
			{ id: 'basin-weekly', label: 'Basin Weekly', count: 1 },
		]);
	});
	test('what an outlet published, what it carried and what names it are three lists', () => {
		const { published, carried, named } = outletReports(kept, 'basin-weekly');
		expect([published, carried, named].map((list) => list.map(({ id }) => id))).toEqual([['a'], ['c'], ['b']]);
		expect(unrecordedOutlets(kept).map(({ name, reports: own }) => [name, own.length])).toEqual([['The Lamp', 2]]);
	});
	test('months count known days apart from the rest, and leave out what may be another month', () => {
		const month = report('d', { date: '2016-03', dateBasis: 'stated', dateEarliest: '2016-03-01', dateLatest: '2016-03-31' });
		expect(monthCounts([...reports, month])).toEqual({ counts: [{ month: '2016-03', certain: 2, uncertain: 1 }], unplaced: 1 });
	});
	test('newest first means undated last', () => {
		expect(newestFirst(reports).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
	});
});
