import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { articles, REPORT } from '../support/articles.ts';

const src = fileURLToPath(new URL('../../src/commands', import.meta.url));

function run(program: string, args: readonly string[], calledFrom = '/'): SpawnSyncReturns<string> {
	const env = { ...process.env, CUTTINGS_CALLED_FROM: calledFrom, NODE_OPTIONS: '' };
	return spawnSync(process.execPath, [join(src, program), ...args], { encoding: 'utf8', env, timeout: 240_000 });
}

const ingest = (...args: string[]) => run('ingest.ts', args);

test('all is well: exit 0 and one closing line', () => {
	const { folder, out } = articles({ 'good.txt': REPORT, 'README.md': 'x' });
	const { status, stdout, stderr } = ingest('--articles', folder, '--out', out);
	expect({ status, stdout, stderr: stderr.includes('README') }).toEqual({
		status: 0,
		stdout: 'published 1 + quarantined 0 + ignored 1 = seen 2\n',
		stderr: false,
	});
});

test('something quarantined: exit 2, named with the reason and what to do; --strict makes it 1', () => {
	const { folder, out } = articles({ 'good.txt': REPORT, 'empty.txt': '' });
	const { status, stdout, stderr } = ingest('--articles', folder, '--out', out);
	expect({ status, stdout }).toEqual({ status: 2, stdout: 'published 1 + quarantined 1 + ignored 0 = seen 2\n' });
	expect(stderr).toBe('empty.txt\n  -  error  It has no words. Save the report again, or remove the file.  [capture/empty]\n');
	expect(ingest('--articles', folder, '--out', out, '--strict').status).toBe(1);
	expect(existsSync(join(out, 'good.md'))).toBe(true);
});

test.each([
	[['--artikles', 'x'], 'no option "--artikles"'],
	[['extra'], '"extra"'],
	[['--articles'], '--articles needs'],
	[['--articles', 'no-such-folder'], 'There is no folder'],
	[['--out', '--strict'], '--out needs'],
])('%j is refused in one sentence', (args, words) => {
	const { status, stdout, stderr } = ingest(...args);
	expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 1, stdout: '', lines: 2 });
	expect(stderr).toContain(words);
});

test('an empty folder is refused, and nothing is written', () => {
	const { folder, out } = articles();
	const { status, stderr } = ingest('--articles', folder, '--out', out);
	expect({ status, stderr }).toEqual({ status: 1, stderr: `The folder ${folder} is empty: put captures (*.txt) there first.\n` });
	expect(existsSync(out)).toBe(false);
});

test('a folder that ingest did not make, or that holds the captures, is never replaced', () => {
	const { folder, out } = articles({ 'good.txt': REPORT });
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'thesis.doc'), 'years of work');
	for (const target of [out, folder, join(folder, 'reports'), dirname(folder)]) {
		const { status, stderr } = ingest('--articles', folder, '--out', target);
		expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 1, lines: 2 });
	}
	expect(existsSync(join(out, 'thesis.doc'))).toBe(true);
	expect(existsSync(join(folder, 'good.txt'))).toBe(true);
});

test('relative folders count from where the command was given', () => {
	const { folder, out } = articles({ 'good.txt': REPORT });
	expect(run('ingest.ts', ['--articles', 'articles', '--out=content/reports'], dirname(folder)).status).toBe(0);
	expect(existsSync(join(out, 'good.md'))).toBe(true);
});

test('--help says what the counts mean', () => {
	const { status, stdout } = ingest('--help');
	expect(status).toBe(0);
	expect(stdout).toContain('published P + quarantined Q + ignored I = seen S');
});

test('explain prints each line with its role and rule, and the fields with their reasons', () => {
	const { folder } = articles({ 'good.txt': REPORT, 'good.yaml': 'note: seen\n' });
	const { status, stdout } = run('explain.ts', [join(folder, 'good.txt')]);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^1 {2}headline {2}\(headline\//);
	expect(stdout).toMatch(/\n3 {2}timestamp {2}\(/);
	expect(stdout).toMatch(/\n7 {2}paragraph {2}\(paragraph\)/);
	expect(stdout).toContain('date: 2017-03-14  (stated)\n    Line 3 prints 14 March 2017.');
	expect(stdout).toContain('corrected note: was not known');
	expect(stdout).toMatch(/weighed as headline .*\n +1 +-?\d+ .*blank-below \d+/);
	expect(stdout).toMatch(/weighed as running text .*\n[\s\S]*\n +7 +[\d.]+ {2}prose [\d.]+\n/);
});

test('explain refuses a file that is not there, and says why one cannot be published', () => {
	const { folder } = articles({ 'binary.txt': '%PDF-1.7' });
	expect(run('explain.ts', [join(folder, 'none.txt')])).toMatchObject({ status: 1, stdout: '' });
	expect(run('explain.ts', [])).toMatchObject({ status: 1, stdout: '' });
	const { status, stdout } = run('explain.ts', [join(folder, 'binary.txt')]);
	expect(status).toBe(2);
	expect(stdout).toContain('looks like a binary file');
});
