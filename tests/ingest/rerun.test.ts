import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Articles, articles, REPORT } from '../support/articles.ts';
import { zombieProcess } from '../support/zombie-process.ts';

/** Every file of the folder of reports with its bytes. */
function contents({ out }: Articles): Record<string, string> {
	return Object.fromEntries(
		readdirSync(out)
			.sort()
			.map((name) => [name, readFileSync(join(out, name), 'latin1')]),
	);
}

const SECOND = REPORT.replace('Tuesday reopened', 'Tuesday closed').replace('Sluices', 'Gates');

test('the same captures give the same bytes, whatever was there before', () => {
	const files = { 'one.txt': REPORT, 'two.txt': SECOND, 'three.txt': `${REPORT}More of it follows here on the page, as ever.\n` };
	const first = articles(files);
	first.ingest();
	const later = articles({ 'two.txt': SECOND });
	later.ingest();
	later.write('one.txt', REPORT);
	later.ingest();
	later.write('three.txt', files['three.txt']);
	later.ingest();
	expect(contents(later)).toEqual(contents(first));
});

test('an unchanged report is carried over, a changed one is read again', () => {
	const shelf = articles({
		'one.txt': REPORT,
		'two.txt': 'Ferry strike ends\n\n2 May 2019\n\nThe ferries sail again from Monday on, said the company.\n',
	});
	shelf.ingest();
	const before = statSync(join(shelf.out, 'one.md')).ino;
	shelf.write('two.yaml', 'note: seen\n');
	shelf.ingest();
	expect(statSync(join(shelf.out, 'one.md')).ino).toBe(before);
	expect(shelf.read('two.md')).toContain('note: "seen"');
	shelf.write('authority/places.yaml', '- {id: kelda-pass, label: Kelda Pass}\n');
	shelf.ingest();
	expect(shelf.read('one.md')).toContain('(place:kelda-pass)');
});

test('the report of a removed capture goes', () => {
	const shelf = articles({ 'one.txt': REPORT, 'two.txt': SECOND });
	shelf.ingest();
	expect(shelf.read('one.md')).toContain('"report":"two"');
	rmSync(join(shelf.folder, 'two.txt'));
	shelf.ingest();
	expect(existsSync(join(shelf.out, 'two.md'))).toBe(false);
	expect(shelf.read('one.md')).toContain('shared: []');
});

test('a damaged cache or a missing report is made good', () => {
	const shelf = articles({ 'one.txt': REPORT, 'two.txt': SECOND });
	shelf.ingest();
	const expected = contents(shelf);
	rmSync(join(shelf.out, 'one.md'));
	shelf.ingest();
	expect(contents(shelf)).toEqual(expected);
	for (const name of ['.reports.jsonl', '.compared.jsonl']) {
		const whole = readFileSync(join(shelf.out, name), 'utf8');
		for (const damaged of [whole.slice(0, -90), whole.replace(/\d/, '7'), '', '{"file":', `${whole}{}\n`]) {
			if (damaged === whole) continue;
			writeFileSync(join(shelf.out, name), damaged);
			shelf.ingest();
			expect(contents(shelf)).toEqual(expected);
		}
	}
});

test('a report that somebody changed after it was written is read again', () => {
	const shelf = articles({ 'one.txt': REPORT, 'two.txt': SECOND });
	shelf.ingest();
	const expected = contents(shelf);
	const later = new Date(Date.now() + 1000);
	for (const name of ['one.md', 'two.txt']) {
		writeFileSync(join(shelf.out, name), 'changed by hand\n');
		utimesSync(join(shelf.out, name), later, later);
	}
	shelf.ingest();
	expect(contents(shelf)).toEqual(expected);
});

test('what a killed ingest leaves behind does not matter', () => {
	const shelf = articles({ 'one.txt': REPORT });
	shelf.ingest();
	const expected = contents(shelf);
	const beside = dirname(shelf.out);
	mkdirSync(join(beside, '.reports.making'));
	writeFileSync(join(beside, '.reports.making', 'half.md'), 'half a rep');
	shelf.ingest();
	expect(contents(shelf)).toEqual(expected);
	expect(readdirSync(beside)).toEqual(['reports']);
});

test('two ingests into one folder do not meet', () => {
	const shelf = articles({ 'one.txt': REPORT });
	shelf.ingest();
	const lock = join(dirname(shelf.out), '.reports.lock');
	writeFileSync(lock, JSON.stringify({ pid: process.ppid, started: null }));
	expect(() => shelf.ingest()).toThrow(/Another ingest/);
	rmSync(lock);
	shelf.ingest();
	expect(readdirSync(dirname(shelf.out))).toEqual(['reports']);
	expect(shelf.read('one.md')).toContain('id: "one"');
});

test("the lock of a process that has ended, but is not taken note of yet, is nobody's", async () => {
	const shelf = articles({ 'one.txt': REPORT });
	shelf.ingest();
	const expected = contents(shelf);
	const { mark, end } = await zombieProcess();
	writeFileSync(join(dirname(shelf.out), '.reports.lock'), mark);
	shelf.ingest();
	end();
	expect(readdirSync(dirname(shelf.out))).toEqual(['reports']);
	expect(contents(shelf)).toEqual(expected);
});
