import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { surveyNames } from '../src/commands/name-survey.ts';
import { NO_AUTHORITIES, place } from '../src/model/authority.ts';
import { compileMatcher } from '../src/names/matcher.ts';
import { recordYaml } from '../src/names/record-yaml.ts';
import { suggestNames } from '../src/names/suggest.ts';
import { articles } from './support/articles.ts';

const authorities = { ...NO_AUTHORITIES, place: [place.parse({ id: 'ostreke', label: 'Ostreke' })] };
const matcher = compileMatcher(authorities);
const suggest = (...texts: string[]) => suggestNames([{ id: 'one', language: 'en', texts }], matcher);

describe('suggestions', () => {
	it('are runs of capitals that no record covers, with count, reports and context', () => {
		const reports = [
			{
				id: 'one',
				language: 'en',
				texts: ['On Tuesday the Merrow Basin Authority met in Ostreke.', 'Growers of the Merrow Basin Authority left Halvern.'],
			},
			{ id: 'two', language: 'en', texts: ['Growers left Halvern in March, and the growers of Ostreke’s valley stayed.'] },
		];
		const found = suggestNames(reports, matcher).map(({ name, count, reports: ids, kind }) => ({ name, count, ids, kind }));
		expect(found).toEqual([
			{ name: 'Halvern', count: 2, ids: ['one', 'two'], kind: null },
			{ name: 'Merrow Basin Authority', count: 2, ids: ['one'], kind: null },
		]);
	});

	it.each([
		['in Halvern, near the village of Halvern', 'place'],
		['The Halvern Brigade took part', 'group'],
		['the spokesman, Captain Oda Ferrin, said', 'person'],
		['told the newspaper Halvern Post on Monday', 'outlet'],
	])('guess the kind from the words beside: %s', (text, kind) => {
		expect(suggest(text)[0]?.kind).toBe(kind);
	});

	it('join the spellings that differ in marks and articles only', () => {
		expect(suggest('from al-Mérrow to Merrow and Merrow')[0]).toMatchObject({ forms: ['Merrow', 'al-Mérrow'], count: 3 });
	});

	it('leave out words that merely open a sentence, days, months and titles', () => {
		expect(suggest('However, the gauge broke. Gauge readings stopped on Monday 3 March. Dr. President Captain.')).toEqual([]);
	});

	it('do not run over a possessive or the end of a sentence', () => {
		expect(suggest('They saw Merrow’s Ferrin there. They saw Merrow. Ferrin left').map(({ name }) => name)).toEqual([
			'Ferrin',
			'Merrow',
		]);
	});

	it('pass over single words where every noun has a capital', () => {
		const texts = ['Der Pegel der Schleuse stieg, sagte Oda Ferrin am Abend.'];
		expect(suggestNames([{ id: 'one', language: 'de', texts }], matcher).map(({ name }) => name)).toEqual(['Oda Ferrin']);
	});

	it('become YAML that an authority file can hold', () => {
		const found = suggest('in Halvern: #1, near Halvern', 'the Kelda “Brigade” of Oda "No" Ferrin');
		const records: unknown = parse(recordYaml(found));
		expect(Array.isArray(records)).toBe(true);
		for (const record of records as object[]) expect(place.safeParse(record).success).toBe(true);
		expect(recordYaml(found)).toContain('# authority/places.yaml\n\n# 2 times in 1 report');
	});
});

const REPORT = `Sluices at Kelda Pass reopen

14 March 2017

The Merrow Basin Authority on Tuesday reopened two of the four sluices at Kelda Pass, near Ostreke, six weeks after it had shut them.

"Somebody read the gauge at first light," said Oda Ferrin, who grows beans near Osstreke, below the pass.
`;
const PLACES = `- {id: ostreke, label: Ostreke}\n- {id: halvern, label: Halvern}\n`;

describe('the survey of a folder', () => {
	it('tells records that no report names, and names that merely sound like a record', () => {
		const { folder } = articles({ 'one.txt': REPORT, 'authority/places.yaml': PLACES });
		const survey = surveyNames(folder);
		expect(survey.reports).toBe(1);
		expect(survey.messages).toEqual([]);
		expect(survey.unused).toEqual([{ kind: 'place', id: 'halvern', label: 'Halvern' }]);
		expect(survey.suggestions.find(({ name }) => name === 'Osstreke')?.near).toEqual({
			kind: 'place',
			id: 'ostreke',
			label: 'Ostreke',
		});
		expect(survey.suggestions.map(({ name }) => name)).toContain('Merrow Basin Authority');
	});

	const run = (...args: string[]) =>
		spawnSync(process.execPath, [resolve('src/commands/names.ts'), ...args], { encoding: 'utf8' });

	it('is printed by the command, which fails on faulty authority files', () => {
		const good = articles({ 'one.txt': REPORT, 'authority/places.yaml': PLACES });
		const told = run('--articles', good.folder);
		expect(told.status).toBe(0);
		expect(told.stdout).toContain('The authority files are in order.');
		expect(told.stdout).toContain('place  halvern  Halvern');
		expect(told.stdout).toContain('sounds like Ostreke');
		const pasted = run('--yaml', '--articles', good.folder);
		expect((parse(pasted.stdout) as { id: string }[]).map(({ id }) => id)).toContain('merrow-basin-authority');
		const bad = articles({
			'one.txt': REPORT,
			'authority/places.yaml': `${PLACES}- {id: kelda, label: Ostreke, broader: nowhere}\n`,
		});
		const failed = run('--articles', bad.folder);
		expect(failed.status).toBe(2);
		expect(failed.stdout).toContain('nowhere');
	});

	it('says what is wrong with a command it cannot follow', () => {
		expect(run('--nonsense')).toMatchObject({ status: 1, stdout: '' });
		expect(run('--articles', 'no/such/folder').stderr).toContain('There is no folder');
		expect(run('--help').stdout).toContain('npm run names');
	});
});
