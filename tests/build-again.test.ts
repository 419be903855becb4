import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { workFolderOf } from '../src/system/folders.ts';
import { filesOf } from '../src/system/program-files.ts';
import { inventedCaptures } from './support/invented-captures.ts';
import { capturesFolder, command, commandIn, freshPath, project } from './support/site.ts';

const articles = freshPath('captures');
const out = freshPath('site');
const at = (name: string) => join(articles, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

/** Builds on what the builds before have kept; whether the pages of the program were compiled anew. */
function build(...more: string[]): { compiled: boolean } {
	const built = commandIn(project, { CUTTINGS_TIMES: '1' }, 'build', '--articles', articles, '--out', out, ...more);
	expect(built.exitCode, built.errors + built.output).toBe(0);
	return { compiled: built.errors.includes('Compiling the pages') };
}

/** Which files of the site are not what a folder of the same captures, never built before, gives. */
function unlikeColdBuild(): string[] {
	const [copy, cold] = [freshPath('copy'), freshPath('cold')];
	cpSync(articles, copy, { recursive: true });
	expect(command('build', '--articles', copy, '--out', cold).exitCode).toBe(0);
	const bytes = (folder: string, path: string) => readFileSync(join(folder, path), 'latin1');
	const all = new Set([...filesOf(out), ...filesOf(cold)]);
	const [warm, fresh] = [new Set(filesOf(out)), new Set(filesOf(cold))];
	return [...all].filter((path) => !warm.has(path) || !fresh.has(path) || bytes(out, path) !== bytes(cold, path));
}

beforeAll(() => {
	cpSync(capturesFolder(inventedCaptures), articles, { recursive: true });
	build();
});

test('a report added, one changed and one renamed give the site of a first build', () => {
	writeFileSync(at('added.txt'), text('harbour-engineers.txt').replace('March 4, 2031', 'June 9, 2033'));
	expect(build()).toEqual({ compiled: false });
	appendFileSync(
		at('undated-note.txt'),
		'\nThe Coastal Brigade had not been asked either, and said that it would not have known.\n',
	);
	renameSync(at('Ost Karra bridge.txt'), at('bridge-of-ost-karra.txt'));
	expect(build()).toEqual({ compiled: false });
	expect(unlikeColdBuild()).toEqual([]);
}, 480_000);

test('a report removed, a record and the name of the archive changed give it too, whatever became of what was kept', () => {
	rmSync(at('undated-note.txt'));
	writeFileSync(
		at('authority/places.yaml'),
		text('authority/places.yaml').replace('label: Velmar', 'label: Vellmar\n  aliases: [Velmar]'),
	);
	writeFileSync(at('archive.yaml'), 'title: The Velmar Papers\n');
	expect(build()).toEqual({ compiled: false });
	appendFileSync(at('added.txt'), '\nNothing else was heard of it.\n');
	appendFileSync(join(workFolderOf(articles), 'reports', '.reports.jsonl'), '{');
	build();
	expect(unlikeColdBuild()).toEqual([]);
	expect(build('--whole')).toEqual({ compiled: true });
	expect(unlikeColdBuild()).toEqual([]);
	expect(readdirSync(workFolderOf(articles))).not.toContain('pages');
}, 480_000);
