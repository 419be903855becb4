import { expect, test } from 'vitest';
import { readYaml } from '../../src/collection/cataloguer/yaml.ts';
import { articles, fates, REPORT } from '../support/articles.ts';

function problems(text: string): string[] {
	const file = readYaml(text);
	return 'problems' in file ? file.problems.map(({ line, reason }) => `${line} ${reason}`) : [];
}

test('plain YAML is read as YAML 1.2: no octal, no sexagesimal, no dates, no yes', () => {
	const file = readYaml('a: 012\nb: 12:30\nc: 2016-02-30\nd: yes\ne: 0x10\nf: ~\n');
	expect('data' in file && file.data).toEqual({ a: 12, b: '12:30', c: '2016-02-30', d: 'yes', e: 16, f: null });
});

test.each([
	['anchors and aliases', 'a: &x 1\nb: *x\n', ['1 anchors', '2 anchors']],
	['a merge key', 'a:\n  <<: {b: 1}\n', ['2 the key "<<"']],
	['a key into the prototype', '__proto__: {a: 1}\n', ['1 the key "__proto__"']],
	['a key into the prototype further down', 'a:\n  - constructor: 1\n', ['2 the key "constructor"']],
	['a tag that runs code elsewhere', 'a: !!js/function "x"\n', ['1 ']],
	['a tag of our own', 'a: !include secret\n', ['1 ']],
	['a key twice', 'a: 1\na: 2\n', ['2 the key "a" stands here a second time']],
	['a list as a key', '? [a, b]\n: 1\n', ['1 a key is not a plain word']],
	['a tab for indenting', 'a:\n\tb: 1\n', ['2 the line is indented with a tab']],
	['a tab below a list', '- id: x\n\tlabel: y\n', ['2 the line is indented with a tab']],
	['two documents', 'a: 1\n---\nb: 2\n', ['2 ']],
	['an open quote', 'a: "b\n', ['2 missing closing']],
])('%s is refused with its line', (_, text, starts) => {
	const found = problems(text);
	expect(found.length).toBeGreaterThan(0);
	for (const start of starts) expect(found.some((problem) => problem.startsWith(start))).toBe(true);
});

test.each([
	['brackets', '['.repeat(100_000)],
	['braces', '{a: '.repeat(50_000)],
	['dashes', '- '.repeat(50_000)],
	['aliases that grow', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a]`).join('\n')}`],
	['question marks', '? '.repeat(50_000)],
	['brackets on lines of their own', `a: [\n${'[\n'.repeat(100_000)}`],
	['dashes, one deeper on each line', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}-\n`).join('')],
	['open quotation marks', `note: ${'"'.repeat(100_000)}`],
	['the same key again and again', 'a: 1\n'.repeat(20_000)],
])('a bomb of %s is refused at once', (_, text) => {
	const { user } = process.cpuUsage();
	expect(problems(text).length).toBeGreaterThan(0);
	expect(process.cpuUsage().user - user).toBeLessThan(3e6);
});

test.each([
	['one long line', (size: number) => `note: ${'x'.repeat(size)}\n`],
	['a long line of spaces', (size: number) => `note: "a${' '.repeat(size)}b"\n`],
	['many keys', (size: number) => Array.from({ length: size / 10 }, (_, number) => `key${number}: 1\n`).join('')],
	['a long list in brackets', (size: number) => `a: [${'x, '.repeat(size / 3)}]\n`],
	['empty lines', (size: number) => `a: 1\n${'\n'.repeat(size)}`],
])('%s takes no more than linear time and is read', (_, text) => {
	const { user } = process.cpuUsage();
	expect(readYaml(text(300_000))).toHaveProperty('data');
	expect(process.cpuUsage().user - user).toBeLessThan(8e6);
});

test('brackets that are words or close again are no nesting', () => {
	const row = '{id: a, aliases: [b, c]}';
	const file = readYaml(`note: "${'['.repeat(200)}"\nplain: see [1] and [2\nrows: [${Array(100).fill(row).join(', ')}]\n`);
	expect('data' in file && file.data).toMatchObject({ note: '['.repeat(200), plain: 'see [1] and [2' });
});

test('of a file that is no YAML at all only the first problems are told', () => {
	expect(problems('a: [\n"\n'.repeat(5)).length).toBeLessThanOrEqual(20);
	expect(problems('a: 1\n'.repeat(500))).toHaveLength(20);
});

test('a text that would fill every page of the site is refused', () => {
	const { ingest } = articles({ 'good.txt': REPORT, 'good.yaml': `headline: ${'x'.repeat(20_001)}\n` });
	expect(ingest().messages[0]).toMatchObject({ file: 'good.yaml', reason: '"headline" is too large.' });
});

test('brackets are counted before they are parsed', () => {
	expect(problems(`a: [\n${'[\n'.repeat(5000)}`)).toEqual(['1 it is nested too deeply']);
});

test('nesting by indenting only is refused too', () => {
	const deep = (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
	expect(problems(deep(15))).toEqual([]);
	expect(problems(deep(60))).toEqual(['1 it is nested too deeply']);
	expect(problems(deep(900))).toEqual(['1 it is nested too deeply']);
});

test('a wrong sidecar is named with its line; its capture is published without it', () => {
	const { ingest, read } = articles({ 'good.txt': REPORT, 'good.yaml': 'note: fine\nheadlin: Another\n' });
	const report = ingest();
	expect(fates(report)).toEqual({ published: ['good.txt'], quarantined: ['good.yaml sidecar/value'], ignored: [] });
	expect(report.messages[0]).toMatchObject({
		line: 2,
		severity: 'error',
		reason: 'The key "headlin" is not known here.',
		remedy: 'Did you mean "headline"? Until then the whole sidecar is left aside.',
	});
	expect(read('good.md')).toContain('note: null');
});

test('a sidecar without a capture, and two for one capture, are named', () => {
	const { ingest } = articles({
		'good.txt': REPORT,
		'good.yaml': 'note: one\n',
		'good.yml': 'note: two\n',
		'goood.yaml': 'note: three\n',
	});
	expect(fates(ingest())).toEqual({
		published: ['good.txt'],
		quarantined: ['good.yml sidecar/twice', 'goood.yaml sidecar/without-capture'],
		ignored: [],
	});
});

test('a sidecar that is not UTF-8, not a group of keys, or reaches beyond the capture, is named', () => {
	const { ingest } = articles({
		'a.txt': REPORT,
		'a.yaml': Buffer.from('note: caf\xe9\n', 'latin1'),
		'b.txt': REPORT.replace('Tuesday', 'Monday'),
		'b.yaml': '- note\n',
		'c.txt': REPORT.replace('Tuesday', 'Friday'),
		'c.yaml': 'lines:\n  - {from: 99, role: furniture}\n',
		'd.txt': REPORT.replace('Tuesday', 'Sunday'),
		'd.yaml': '# nothing yet\n',
	});
	const report = ingest();
	expect(fates(report).published).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
	expect(fates(report).quarantined).toEqual(['a.yaml sidecar/yaml', 'b.yaml sidecar/value']);
	expect(report.messages.find(({ rule }) => rule === 'sidecar/line')).toMatchObject({ file: 'c.yaml', severity: 'error' });
});

test('a wrong authority record is left out and named; the others are used', () => {
	const { ingest, read } = articles({
		'good.txt': REPORT,
		'authority/places.yaml': '- id: kelda-pass\n  label: Kelda Pass\n- id: Bad Id\n  label: Tolm\n- id: tolm\n  lable: Tolm\n',
		'authority/groups.yaml': 'not a list\n',
		'authority/plces.yaml': '- id: x\n',
	});
	const report = ingest();
	expect(fates(report).quarantined).toEqual(['authority/groups.yaml authority/yaml', 'authority/plces.yaml authority/stray']);
	expect(report.messages.filter(({ rule }) => rule === 'authority/value').map(({ line }) => line)).toEqual([3, 5, 6]);
	expect(read('good.md')).toContain('[Kelda Pass](place:kelda-pass)');
	expect(JSON.parse(read('authority.json')).place).toHaveLength(1);
});

test('authority records that contradict each other are named', () => {
	const { ingest } = articles({
		'good.txt': REPORT,
		'authority/places.yaml': [
			'- {id: a, label: Tolm, broader: b}',
			'- {id: b, label: Vann, broader: a}',
			'- {id: c, label: Tolm}',
			'- {id: d, label: Ostreke, broader: osterke, distinctFrom: [e]}',
			'- {id: d, label: Halvern}',
		].join('\n'),
	});
	const rules = ingest().messages.filter(({ severity }) => severity === 'error');
	expect(rules.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
		'1 authority/loop',
		'3 authority/alias-twice',
		'4 authority/unknown-id',
		'4 authority/unknown-id',
		'5 authority/twice',
	]);
});
