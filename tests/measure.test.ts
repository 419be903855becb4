import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Labelled, readLabelled } from './run/measure/labelled.ts';
import { scoreFields } from './run/measure/score-fields.ts';
import { scoreNames } from './run/measure/score-names.ts';
import { likeness } from './run/measure/score-text.ts';

const all = readLabelled();

test('a doubtful day is right to be doubtful and wrong when it leaves the printed day out', () => {
	const labelled = all.find(({ name }) => name === 'two-figure-date-both-ways') as Labelled;
	const gold = { ...(labelled.fields as NonNullable<typeof labelled.fields>), date: '2016-05-07' };
	const front = { headline: null, authors: [], outlet: null, deck: null, dateEarliest: '2016-05-07', dateLatest: '2016-07-05' };
	const day = (more: object) => scoreFields(gold, { ...front, date: '[2016-05-07,2016-07-05]', ...more } as never);
	expect(day({})).toMatchObject({ datesRight: 0, datesWrong: 0 });
	expect(day({ dateEarliest: '2016-06-01' })).toMatchObject({ datesWrong: 1 });
});

test('a text is like itself, half like its half, and unlike another order of its words', () => {
	const text = 'the small ferry at Ostreke will run all night from Monday';
	expect(likeness(text, text)).toBe(1);
	expect(likeness(text, text.split(' ').slice(0, 6).join(' '))).toBeCloseTo(0.545, 2);
	expect(likeness(text, text.split(' ').reverse().join(' '))).toBe(0);
	expect(likeness('橋は今日も開いている', '橋は今日も開いている')).toBe(1);
});

test('a name counts when it is shown, of the right kind and in the report', () => {
	const { names } = all.find(({ name }) => name === 'short-plain-report') as Labelled;
	const found = (kind: 'place' | 'person', text: string, shown = true, report = 'a') =>
		scoreNames('a', names, [{ kind, label: text, shown, forms: [{ text, reports: [report] }] }]);
	expect(found('place', 'Ostreke')).toMatchObject({ 'places found': 1, 'places missed': 1, 'places invented': 0 });
	expect(found('place', 'Ostreke', false)).toMatchObject({ 'places found': 0, 'places invented': 0 });
	expect(found('place', 'Ostreke', true, 'b')).toMatchObject({ 'places found': 0, 'places invented': 0 });
	expect(found('person', 'Ostreke')).toMatchObject({ 'places found': 0, 'people invented': 1 });
	expect(found('place', 'Old Bridge')).toMatchObject({ 'places invented': 0 });
});

test('npm run measure measures the set and says what was asked for amiss', () => {
	const measure = (...args: string[]) => {
		const script = fileURLToPath(new URL('run/measure.ts', import.meta.url));
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
		return { status, stdout, stderr };
	};
	const { status, stdout } = measure('labelled', '--only', '^short-plain', '--worst', '1');
	expect([status, stdout.includes('1 of 1 captures read'), stdout.includes('short-plain-report: 0 words lost')]).toEqual([
		0,
		true,
		true,
	]);
	expect(measure('labeled')).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no set "labeled"') });
	expect(measure('labelled', '--only', '(')).toMatchObject({ status: 1, stderr: expect.stringContaining('no pattern') });
});
