import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ingestFolder } from '../src/collection/ingest-folder.ts';
import { surveyNames } from '../src/commands/name-survey.ts';
import { type Authorities, group, NO_AUTHORITIES, person, place } from '../src/model/authority.ts';
import type { KnownName } from '../src/model/recognised.ts';
import { compileMatcher, newReportState } from '../src/names/matcher.ts';
import { candidateFinder } from '../src/recognition/candidates.ts';
import { CUE_NAMES } from '../src/recognition/cues.ts';
import { knownNames } from '../src/recognition/known-names.ts';
import { articles } from './support/articles.ts';
import { fc } from './support/cases.ts';

/** What reports of these texts may name, with the names of records taken out. */
function surveyed(texts: readonly string[], authorities: Authorities = NO_AUTHORITIES, language = 'en') {
	const find = candidateFinder();
	const matcher = compileMatcher(authorities);
	return texts.map((text, at) => {
		const recorded = matcher.find(text, newReportState());
		return { id: `r${at}`, candidates: find({ id: `r${at}`, language, blocks: [{ at: 0, text, recorded }], credited: [] }) };
	});
}
const candidates = (text: string, language = 'en') => surveyed([text], NO_AUTHORITIES, language)[0]!.candidates.names;
const keys = (text: string, language = 'en') => candidates(text, language).map(({ key }) => key);
function cues(text: string, key: string): string[] {
	const found = candidates(text).find((name) => name.key === key);
	return (found?.cues ?? []).flatMap((cue, at) => (at % 2 === 0 ? [CUE_NAMES[cue]!] : []));
}

describe('what a report may name', () => {
	it.each([
		['a title cuts', 'The gauge, said Colonel Oda Ferrin, is broken.', ['oda ferrin']],
		['a trade cuts', 'Yesterday Halvern Park Administrator Ilse Delling left.', ['halvern', 'ilse delling']],
		['a possessive parts', 'They saw Merrow’s Ferrin there.', ['merrow', 'ferrin']],
		['the end of a sentence parts', 'They reached Merrow. Ferrin left.', ['merrow', 'ferrin']],
		['a demonym is no name', 'The growers met French Pastor Varnet.', ['pastor varnet']],
		['a word that opens a sentence is left out', 'However Halvern was dry. Everybody waited.', ['halvern']],
		['days and months are no names', 'It stopped on Monday in March near Kelda.', ['kelda']],
		[
			'a body goes over "of"',
			'The Ministry of Sluices and Water told the Court of Justice so.',
			['ministry of sluices and water', 'court of justice'],
		],
		['two bodies are two', 'The Bank of Halvern and the Kelda Council agreed.', ['bank of halvern', 'kelda council']],
		[
			'a list of short names is no headline',
			'Kelda Pass, Tarn, Upper Merrow, Halvern',
			['kelda pass', 'tarn', 'upper merrow', 'halvern'],
		],
	])('%s', (_rule, text, right) => {
		expect(keys(text)).toEqual(right);
	});

	it.each([
		['The Syrian army left Kelda.', 'syrian army', 'SY army'],
		['It was Russia’s defense ministry that spoke.', 'russia defense ministry', 'RU defence ministry'],
		['Turkish special forces came.', 'turkish special forces', 'TR special forces'],
		['The Syrian military base is shut.', 'syrian', undefined],
		['Norwegian gravel was cheap.', 'norwegian', undefined],
	])('a country with its body in small letters is one name: %s', (text, key, body) => {
		expect(candidates(text).find((name) => name.key === key)).toMatchObject(body === undefined ? { times: 1 } : { body });
		expect(candidates(text).find((name) => name.key === key)?.body).toBe(body);
	});

	it('counts how often a word stands in small letters', () => {
		expect(candidates('We saw Kelda. The kelda is a bird, and kelda is its name.')[0]).toMatchObject({ key: 'kelda', small: 2 });
	});

	it('in German leaves out nouns before a name and keeps the name', () => {
		expect(keys('Am Abend sprach Bauleiter Hans Varnet in Ostreke.', 'de')).toEqual(
			expect.arrayContaining(['hans varnet', 'ostreke']),
		);
	});

	it('in Spanish takes "al" for no Arabic article', () => {
		expect(keys('Entregaron a Oda Ferrin al Consejo.', 'es')).not.toContain('oda ferrin consejo');
	});

	it.each([
		['de', 'Die Straßen des alten Ostrekes sind leer. Wir kamen nach Ostreke.', 'ostreke', ['Ostrekes', 'Ostreke']],
		['tr', 'Eski yol Kelda’dan geldi.', 'kelda', ['Kelda’dan']],
		['ru', 'Дорога в Келдию закрыта, сама Келдия пуста.', 'келдия', ['Келдию', 'Келдия']],
		['pl', 'Szli do Varsovy, a potem Varsova spała.', 'varsova', ['Varsovy', 'Varsova']],
	])('a name and its cases are one name in %s', (language, text, key, forms) => {
		const name = candidates(text, language).find((one) => one.key === key);
		expect((name?.forms ?? []).map(([form]) => form).sort()).toEqual(forms.sort());
	});

	it('keeps the point of a firm, and that of no sentence', () => {
		expect(candidates('Tarn Ferries Ltd. lost money near Kelda.')[0]!.forms[0]![0]).toBe('Tarn Ferries Ltd.');
		expect(candidates('The money went to Tarn Ferries Ltd.')[0]!.forms[0]![0]).toBe('Tarn Ferries Ltd');
	});

	it('knows a name again in a headline whose capitals tell nothing', () => {
		const find = candidateFinder();
		const blocks = [
			{ at: 'headline', text: 'Kelda Sluices Open After Six Dry Weeks', recorded: [] },
			{ at: 0, text: 'Water came to Kelda on Monday.', recorded: [] },
		];
		expect(find({ id: 'a', language: 'en', blocks, credited: [] }).names).toMatchObject([
			{
				key: 'kelda',
				forms: [
					[
						'Kelda',
						[
							[0, 14, 19],
							['headline', 0, 5],
						],
					],
				],
			},
		]);
	});

	it.each([
		['in', 'Growers in Kelda waited.', 'kelda'],
		['said', 'It is dry, Ferrin said.', 'ferrin'],
		['title', 'It is dry, said Captain Ferrin of the dam.', 'ferrin'],
		['age', 'A grower, Oda Ferrin, 41, left.', 'oda ferrin'],
		['acronym after', 'The Merrow Basin Authority (MBA) met.', 'merrow basin authority'],
		['in a list behind in', 'It rained in Kelda, Ostreke and Tarn.', 'tarn'],
		["'s", 'That was Kelda’s water.', 'kelda'],
		['dateline', 'OSTREKE (Tarn Wire) – The sluices opened.', 'ostreke'],
	])('the cue "%s" is met in: %s', (cue, text, key) => {
		expect(cues(text, key)).toContain(cue);
	});
});

const REPORT = `Sluices at Kelda Pass reopen

14 March 2017

The Merrow Basin Authority on Tuesday reopened two of the four sluices at Kelda Pass, near Ostreke, six weeks after it had shut them.

"Somebody read the gauge at first light," said Oda Ferrin, who grows beans near Osstreke, below the pass.
`;
const LATER = `The Merrow Basin Authority counts its water

16 March 2017

OSTREKE – The Merrow Basin Authority (MBA) said it had water for a month. The MBA will meet growers in Ostreke.

"We wait," said Oda Ferrin, 41, in Ostreke. Ferrin grows beans.
`;
const PLACES = `- {id: ostreke, label: Ostreke}\n- {id: halvern, label: Halvern}\n`;

function ingested(files: Readonly<Record<string, string>>): {
	names: KnownName[];
	mentions: Record<string, unknown[]>;
	text: string;
} {
	const { folder } = articles(files);
	const out = join(folder, '..', 'out');
	ingestFolder(folder, out);
	const text = readFileSync(join(out, 'names.json'), 'utf8');
	return { names: JSON.parse(text), mentions: JSON.parse(readFileSync(join(out, 'mentions.json'), 'utf8')), text };
}
const named = (names: readonly KnownName[], kind: string, label: string) =>
	names.find((name) => name.kind === kind && name.label === label);

describe('the names of a folder without records', () => {
	const both = () => ingested({ 'one.txt': REPORT, 'two.txt': LATER });

	it('are told by kind, with their spellings, reports and why', () => {
		const { names } = both();
		const oda = named(names, 'person', 'Oda Ferrin');
		expect(oda).toMatchObject({ id: 'oda-ferrin', basis: 'recognised', shown: true, reports: ['one', 'two'] });
		expect(oda?.forms.map((form) => form.text)).toEqual(['Oda Ferrin', 'Ferrin']);
		expect(oda?.why.length).toBeGreaterThan(0);
		expect(named(names, 'place', 'Ostreke')?.reports).toEqual(['one', 'two']);
	});

	it('join an acronym by its brackets, a surname within its report, and nothing that only sounds alike', () => {
		const { names } = both();
		const body = named(names, 'group', 'Merrow Basin Authority');
		expect(body?.forms.map((form) => form.text)).toContain('MBA');
		expect(names.filter(({ forms }) => forms.some((form) => form.text === 'Ferrin'))).toHaveLength(1);
		expect(names.find(({ forms }) => forms.some((form) => form.text === 'Osstreke'))?.id).not.toBe('ostreke');
	});

	it('stand where mentions.json says', () => {
		const { mentions } = both();
		const places = (mentions.two ?? []) as [number, number, number, string, string][];
		const [at, start, end, kind, id] = places.find((one) => one[4] === 'oda-ferrin') ?? [];
		expect([at, kind, id]).toEqual([1, 'person', 'oda-ferrin']);
		expect('"We wait," said Oda Ferrin, 41'.slice(start, end)).toBe('Oda Ferrin');
	});

	it('have a country and the body of a state, and no German noun that some village is called by', () => {
		const find = candidateFinder();
		const of = (text: string, language: string, id: string) => {
			const blocks = [{ at: 0, text, recorded: [] }];
			return { id, candidates: find({ id, language, blocks, credited: [] }) };
		};
		const reports = [
			of('The Syrian army shut the road. Later Syria’s army opened it to Norway.', 'en', 'a'),
			of('Das Haus am Ende der Straße ist leer. Das Ende war nah, und das Haus blieb leer.', 'de', 'b'),
		];
		const { names } = knownNames(() => reports, NO_AUTHORITIES);
		const shown = names.filter((name) => name.shown);
		expect(shown.map(({ kind, label }) => `${kind} ${label}`).sort()).toEqual(['group Syrian army', 'place Norway']);
		expect(shown[0]!.forms.map(({ text }) => text).concat(shown[1]!.forms.map(({ text }) => text))).toContain('Syria’s army');
	});

	it('are the same bytes again, and in another order of files', () => {
		expect(ingested({ 'two.txt': LATER, 'one.txt': REPORT }).text).toBe(both().text);
	});

	it('have the people of a record whom only the byline gives', () => {
		const { names } = ingested({
			'one.txt': REPORT.replace('14 March', 'By Runa Tamsin\n\n14 March'),
			'authority/people.yaml': '- {id: runa-tamsin, label: Runa Tamsin}\n',
		});
		expect(named(names, 'person', 'Runa Tamsin')).toMatchObject({ basis: 'recorded', reports: ['one'] });
	});

	it('are not looked for where archive.yaml says so', () => {
		const off = ingested({
			'one.txt': REPORT,
			'two.txt': LATER,
			'archive.yaml': 'recognise: off\n',
			'authority/places.yaml': PLACES,
		});
		expect(off.names.map(({ id, basis }) => [id, basis])).toEqual([['ostreke', 'recorded']]);
		expect(off.mentions).toEqual({});
	});
});

describe('a record', () => {
	const TEXTS = [
		'Growers in Halvern waited, said Oda Ferrin of the Kelda Council. Ferrin left Halvern for Kelda.',
		'OSTREKE – The Kelda Council (KC) met in Halvern on Monday, and the KC heard Oda Ferrin, 41, in Ostreke.',
		'Near Ostreke, Colonel Ivo Sandmark said that Halvern, Kelda and Ostreke were dry. Sandmark told the Kelda Council so.',
	];
	const records = [
		['place', place.parse({ id: 'halvern', label: 'Halvern' })],
		['place', place.parse({ id: 'ostreke', label: 'Ostreke' })],
		['place', place.parse({ id: 'kelda', label: 'Kelda' })],
		['group', group.parse({ id: 'kelda-council', label: 'Kelda Council' })],
		['person', person.parse({ id: 'oda-ferrin', label: 'Oda Ferrin', familyName: 'Ferrin' })],
		['person', person.parse({ id: 'ivo-sandmark', label: 'Ivo Sandmark' })],
	] as const;

	/** Every report that a name is found in, shown or recorded, by a form of the record. */
	const reportsOf = (names: readonly KnownName[], kind: string, label: string) =>
		names
			.filter((name) => name.kind === kind && name.shown && name.forms.some((form) => form.text === label))
			.flatMap(({ forms }) => forms.flatMap((form) => form.reports.map((id) => `${id} ${form.text}`)));

	it('never loses a mention of its name, whichever records there are besides', () => {
		fc.assert(
			fc.property(fc.subarray([...records]), fc.integer({ min: 0, max: records.length - 1 }), (some, at) => {
				const [kind, added] = records[at]!;
				const before = some.filter(([, record]) => record !== added);
				const authoritiesOf = (list: typeof before): Authorities =>
					Object.fromEntries(
						Object.keys(NO_AUTHORITIES).map((each) => [each, list.filter(([one]) => one === each).map(([, record]) => record)]),
					) as never;
				const found = (list: typeof before) => {
					const authorities = authoritiesOf(list);
					const reports = surveyed(TEXTS, authorities);
					return new Set(reportsOf(knownNames(() => reports, authorities).names, kind, added.label));
				};
				const [without, withIt] = [found(before), found([...before, records[at]!])];
				expect([...without].filter((one) => !withIt.has(one))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('the survey of a folder', () => {
	it('tells records that no report names, and names that merely sound like a record', () => {
		const { folder } = articles({ 'one.txt': REPORT, 'authority/places.yaml': PLACES });
		const survey = surveyNames(folder);
		expect(survey.reports).toBe(1);
		expect(survey.messages).toEqual([]);
		expect(survey.unused).toEqual([{ kind: 'place', id: 'halvern', label: 'Halvern' }]);
		const near = survey.unsettled.find(({ label }) => label === 'Osstreke')?.near;
		expect(near).toEqual({ kind: 'place', id: 'ostreke', label: 'Ostreke' });
		expect(survey.unsettled.map(({ label }) => label)).toContain('Merrow Basin Authority');
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
		const records = parse(pasted.stdout) as { id: string }[];
		expect(records.map(({ id }) => id)).toContain('merrow-basin-authority');
		for (const record of records) expect(place.safeParse(record).success).toBe(true);
		const bad = articles({
			'one.txt': REPORT,
			'authority/places.yaml': `${PLACES}- {id: kelda, label: Ostreke, broader: nowhere}\n`,
		});
		const failed = run('--articles', bad.folder);
		expect(failed.status).toBe(2);
		expect(failed.stdout).toContain('nowhere');
	});

	it('writes records that the next reading takes without a remark, and adds nothing twice', () => {
		const other = REPORT.replaceAll('Osstreke', 'Osstrekeh');
		const { folder } = articles({ 'one.txt': REPORT, 'two.txt': other, 'authority/places.yaml': `# By hand.\n${PLACES}` });
		const out = join(folder, 'authority');
		const wrote = run('--articles', folder, '--out', out);
		expect(wrote.status).toBe(0);
		expect(wrote.stdout).toContain('groups.yaml: 1 record more');
		const places = readFileSync(join(out, 'places.yaml'), 'utf8');
		expect(places.startsWith(`# By hand.\n${PLACES}\n#`)).toBe(true);
		const survey = surveyNames(folder);
		expect(survey.messages).toEqual([]);
		expect(survey.unused.map(({ id }) => id)).toEqual(['halvern']);
		expect(survey.unsettled.filter(({ shown }) => shown)).toEqual([]);
		run('--articles', folder, '--out', out);
		expect(readFileSync(join(out, 'places.yaml'), 'utf8')).toBe(places);
	});

	it('writes nothing into a file that it cannot add to', () => {
		const { folder } = articles({ 'one.txt': REPORT, 'authority/groups.yaml': '[]\n' });
		const refused = run('--articles', folder, '--out', join(folder, 'authority'));
		expect(refused.status).toBe(1);
		expect(refused.stderr).toContain('not a plain list of records');
		expect(readFileSync(join(folder, 'authority/groups.yaml'), 'utf8')).toBe('[]\n');
	});

	it('says what is wrong with a command it cannot follow', () => {
		expect(run('--nonsense')).toMatchObject({ status: 1, stdout: '' });
		expect(run('--articles', 'no/such/folder').stderr).toContain('There is no folder');
		expect(run('--help').stdout).toContain('npm run names');
	});
});
