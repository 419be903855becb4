import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { archiveFacts } from '../../src/model/site.ts';
import { articles, fates, REPORT } from '../support/articles.ts';

const facts = (read: (name: string) => string) => JSON.parse(read('archive.json'));

test('archive.yaml says what the archive is called, and is no entry of its own', () => {
	const { ingest, read } = articles({
		'good.txt': REPORT,
		'archive.yaml': 'title: Merrow Papers\nsubject: reports on the Merrow Basin\nexamples: [merrow]\n',
		'authority/places.yaml': '- id: merrow\n  label: Merrow\n',
	});
	const report = ingest();
	expect(report).toMatchObject({ seen: 1, messages: [] });
	expect(facts(read)).toEqual({ title: 'Merrow Papers', subject: 'reports on the Merrow Basin', examples: ['merrow'] });
});

test('without it nothing is said', () => {
	const { ingest, read } = articles({ 'good.txt': REPORT });
	ingest();
	expect(facts(read)).toEqual({});
});

test.each([
	['titel: Merrow\n', 1, 'The key "titel" is not known here', 'Did you mean "title"?'],
	['title: Merrow\nlanguage: fr\n', 2, '"language" is none of en, de, ar', 'Correct the value'],
	['title: 1917\n', 1, '"title" is not text', 'in quotes'],
	['title: "a\\nSource-Organization: b"\n', 1, '"title" is not right: write it on one line', 'Correct the value'],
	['publisher: "a \\u202E b"\n', 1, '"publisher" is not right: write it on one line', 'Correct the value'],
	['title: ""\n', 1, '"title" is empty', 'remove the key'],
	['contact: nobody\n', 1, '"contact" is not', 'Correct the value'],
	['url: "javascript:alert(1)"\n', 1, '"url" is not an http or https address', 'Correct the value'],
	['url: "ftp://example.org/"\n', 1, '"url" is not an http or https address', 'Correct the value'],
	['- title: x\n', 1, 'The file is not a group of keys', 'Correct the value'],
	['title: &a x\n', 1, 'Anchors (&) and aliases', 'Write the value out'],
	['title: "x\n', 1, 'Missing closing', 'Correct the YAML'],
])('%j is told with line and remedy, and nothing of it used', (content, line, reason, remedy) => {
	const { ingest, read } = articles({ 'good.txt': REPORT, 'archive.yaml': content });
	const report = ingest();
	expect(fates(report)).toMatchObject({
		published: ['good.txt'],
		quarantined: [expect.stringMatching(/^archive\.yaml archive\//)],
	});
	const [message] = report.messages;
	expect(message).toMatchObject({ file: 'archive.yaml', severity: 'error' });
	expect(message?.reason).toContain(reason);
	expect(message?.remedy).toContain(remedy);
	expect(message?.line).toBeGreaterThanOrEqual(line);
	expect(facts(read)).toEqual({});
});

test('it is never the sidecar of a capture called archive.txt, whose sidecar is archive.yml', () => {
	const { ingest, read } = articles({
		'archive.txt': REPORT,
		'archive.yaml': 'title: Merrow Papers\n',
		'archive.yml': 'note: from the attic\n',
	});
	expect(ingest()).toMatchObject({ seen: 1, messages: [] });
	expect(facts(read)).toEqual({ title: 'Merrow Papers' });
	expect(read('archive.md')).toContain('note: "from the attic"');
});

test('a sidecar written there by mistake is told what it should be called', () => {
	const { ingest } = articles({ 'archive.txt': REPORT, 'archive.yaml': 'outlet: Merrow Post\n' });
	expect(ingest().messages[0]?.remedy).toContain('the sidecar of archive.txt is called archive.yml');
});

test.each(['archive.yml', 'Archive.yaml'])('%s without a capture is told what it should be called', (name) => {
	const { ingest } = articles({ 'good.txt': REPORT, [name]: 'title: Merrow Papers\n' });
	expect(ingest().messages).toMatchObject([
		{ file: name, rule: 'archive/name', remedy: expect.stringContaining('archive.yaml') },
	]);
});

test('archive.yaml in a folder below is a sidecar like any other', () => {
	const { ingest, read } = articles({ 'below/archive.txt': REPORT, 'below/archive.yaml': 'note: from the attic\n' });
	const { messages, published } = ingest();
	expect(messages).toEqual([]);
	expect(facts(read)).toEqual({});
	expect(read(`${published[0]?.id}.md`)).toContain('from the attic');
});

test('an example that names no place or group is told with its line; the rest is used', () => {
	const { ingest, read } = articles({
		'good.txt': REPORT,
		'archive.yaml': 'title: Merrow Papers\nexamples:\n  - merrow\n  - merow\n',
		'authority/places.yaml': '- id: merrow\n  label: Merrow\n',
	});
	expect(ingest()).toMatchObject({
		quarantined: [],
		messages: [{ file: 'archive.yaml', line: 4, reason: 'No place or group has the id "merow". Did you mean "merrow"?' }],
	});
	expect(facts(read).title).toBe('Merrow Papers');
});

test('a change of archive.yaml alone is taken up', () => {
	const { ingest, read, write } = articles({ 'good.txt': REPORT, 'archive.yaml': 'title: One\n' });
	ingest();
	write('archive.yaml', 'title: Two\n');
	ingest();
	expect(facts(read)).toEqual({ title: 'Two' });
});

test('every language of the interface may be chosen', () => {
	const folder = fileURLToPath(new URL('../../src/words', import.meta.url));
	const languages = readdirSync(folder).flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);
	for (const language of languages) expect(archiveFacts.parse({ language })).toEqual({ language });
});

test('the shipped archive.yaml is in order', () => {
	const shipped = fileURLToPath(new URL('../../articles/archive.yaml', import.meta.url));
	const { ingest } = articles({ 'good.txt': REPORT, 'archive.yaml': readFileSync(join(shipped), 'utf8') });
	expect(ingest().messages).toEqual([]);
});
