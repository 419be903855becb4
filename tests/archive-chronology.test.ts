import { describe, expect, it } from 'vitest';
import { chronology, dayOf, monthOf, possibleMonths, yearOf, yearRuns } from '../src/archive/chronology.ts';
import { ruler } from '../src/archive/month-counts.ts';
import { gaps } from '../src/archive/outlet-reports.ts';
import { neighbours } from '../src/archive/reports.ts';
import { sampleArchive, sampleReport } from './sample-archive.ts';
import { fc } from './support/cases.ts';

const between = (id: string, dateEarliest: string | null, dateLatest: string | null) =>
	sampleReport({ id, date: `${dateEarliest ?? '..'}/${dateLatest ?? '..'}`, dateBasis: 'inferred', dateEarliest, dateLatest });

describe('where in time a report stands', () => {
	it('puts a report into a month only when all its possible days lie there', () => {
		expect(monthOf(between('a', '2016-01-10', '2016-01-20'))).toBe('2016-01');
		expect(monthOf(between('a', '2016-01-31', '2016-02-01'))).toBeNull();
		expect(yearOf(between('a', '2016-01-31', '2016-02-01'))).toBe('2016');
		expect(yearOf(between('a', '2016-12-31', '2017-01-01'))).toBeNull();
		expect(dayOf(between('a', '2016-01-10', '2016-01-20'))).toBeNull();
		expect(dayOf(sampleReport({ day: '2016-01-10' }))).toBe('2016-01-10');
	});

	it('never guesses when a bound is missing', () => {
		expect(yearOf(between('a', '2016-01-10', null))).toBeNull();
		expect(possibleMonths(between('a', null, '2016-01-10'))).toEqual([]);
	});

	it('names every month that a report can be of', () => {
		expect(possibleMonths(between('a', '2016-11-30', '2017-02-01'))).toEqual(['2016-11', '2016-12', '2017-01', '2017-02']);
	});
});

describe('the chronology', () => {
	const archive = sampleArchive([
		sampleReport({ id: 'a', day: '2016-03-02' }),
		sampleReport({ id: 'b', day: '2016-03-02' }),
		between('c', '2016-03-01', '2016-03-31'),
		between('d', '2016-02-01', '2016-05-31'),
		between('e', '2016-12-01', '2017-01-31'),
		sampleReport({ id: 'f' }),
		sampleReport({ id: 'g', day: '2019-07-09' }),
	]);

	it('keeps years without reports, so that gaps show', () => {
		expect(chronology(archive).years.map(({ year, count }) => [year, count])).toEqual([
			['2016', 4],
			['2017', 0],
			['2018', 0],
			['2019', 1],
		]);
	});

	it('tells known days from unknown ones, and months from years', () => {
		const [year] = chronology(archive).years;
		const march = year?.months[2];
		expect([...(march?.days ?? [])].map(([day, reports]) => [day, reports.map(({ id }) => id)])).toEqual([
			['2016-03-02', ['a', 'b']],
		]);
		expect(march?.dayUnknown.map(({ id }) => id)).toEqual(['c']);
		expect(year?.monthUnknown.map(({ id }) => id)).toEqual(['d']);
		expect(chronology(archive).unknown.map(({ id }) => id)).toEqual(['e', 'f']);
	});

	it('loses no report and counts none twice', () => {
		const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
		const bound = fc.option(day.map((date) => date.toISOString().slice(0, 10)));
		fc.assert(
			fc.property(fc.array(fc.tuple(bound, bound), { maxLength: 30 }), (spans) => {
				const reports = spans.map(([one, other], index) => {
					const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
					return between(`r${index}`, from, to);
				});
				const { years, unknown } = chronology(sampleArchive(reports));
				const placed = years.flatMap(({ months, monthUnknown }) => [
					...months.flatMap(({ days, dayUnknown }) => [...[...days.values()].flat(), ...dayUnknown]),
					...monthUnknown,
				]);
				expect([...placed, ...unknown].map(({ id }) => id).sort()).toEqual(reports.map(({ id }) => id).sort());
				expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length);
			}),
			{ numRuns: 60 },
		);
	});

	it('folds runs of empty years', () => {
		expect(yearRuns(chronology(archive).years).map((run) => ('empty' in run ? run.empty : run.year.year))).toEqual([
			'2016',
			{ from: '2017', to: '2018' },
			'2019',
		]);
	});

	it('finds the reports before and after by date, none for a report without a date', () => {
		const of = (id: string) => {
			const { previous, next } = neighbours(archive, id);
			return [previous?.id ?? null, next?.id ?? null];
		};
		expect(of('a')).toEqual(['c', 'b']);
		expect(of('d')).toEqual([null, 'c']);
		expect(of('f')).toEqual([null, null]);
		expect(of('g')).toEqual(['e', null]);
	});

	it('shows at most fifteen years on the ruler, the latest with reports', () => {
		const many = sampleArchive(
			Array.from({ length: 40 }, (_, index) => sampleReport({ id: `y${index}`, day: `${1960 + index * 2}-05-01` })),
		);
		expect(ruler(many).years).toHaveLength(15);
		expect(ruler(many).years.at(-1)?.year).toBe('2038');
		expect(ruler(many).folded).toBe(true);
		expect(ruler(archive).folded).toBe(false);
		expect(ruler(archive).peak).toBe(3);
	});
});

describe('gaps', () => {
	const outlet = (id: string) => ({
		id,
		label: id,
		aliases: [],
		arabic: [],
		otherScripts: [],
		acronyms: [],
		translations: [],
		adjectives: [],
		distinctFrom: [],
		sources: [],
	});
	it('counts the reports of each outlet by month, of the unknown one as well, and apart those of no month', () => {
		const archive = sampleArchive(
			[
				sampleReport({ id: 'a', day: '2016-01-02', outlet: 'basin-weekly' }),
				sampleReport({ id: 'b', day: '2016-03-02', outlet: 'basin-weekly' }),
				sampleReport({ id: 'c', outlet: 'basin-weekly' }),
				sampleReport({ id: 'd', day: '2016-03-02', outlet: 'An outlet without a record' }),
				sampleReport({ id: 'e', day: '2016-02-02' }),
			],
			{ place: [], group: [], person: [], outlet: [outlet('basin-weekly')] },
		);
		expect(gaps(archive).months).toEqual(['2016-01', '2016-02', '2016-03']);
		expect(gaps(archive).rows.map(({ id, label, counts, unplaced }) => [id, label, counts, unplaced])).toEqual([
			['basin-weekly', 'basin-weekly', [1, 0, 1], 1],
			[null, 'An outlet without a record', [0, 0, 1], 0],
			[null, null, [0, 1, 0], 0],
		]);
	});
});
