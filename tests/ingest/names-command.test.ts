import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { articles, REPORT } from '../support/articles.ts';

const script = fileURLToPath(new URL('../../src/commands/names.ts', import.meta.url));

/** What the command prints about a folder. */
function told(files: Readonly<Record<string, string>>): string {
	const { folder } = articles({ 'one.txt': REPORT, ...files });
	return spawnSync(process.execPath, [script, '--articles', folder], { encoding: 'utf8' }).stdout;
}

test('a folder without authority files is told how to begin', () => {
	const text = told({});
	expect(text).toMatch(/^There are no authority files, so /);
	expect(text).toContain('npm run names -- --yaml');
	expect(text).toContain('authority/places.yaml');
	expect(text).not.toContain('in order');
});

test('files without records are told apart from files that are in order', () => {
	expect(told({ 'authority/places.yaml': '[]\n' })).toMatch(/^The authority files hold no records/);
	expect(told({ 'authority/places.yaml': '- {id: kelda-pass, label: Kelda Pass}\n' })).toMatch(
		/^The authority files are in order\./,
	);
});
