import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesOf } from '../src/publish/manifests.ts';
import { roomOf } from '../src/publish/workplace.ts';
import { inventedCaptures } from './support/invented-captures.ts';
import { capturesFolder, command, freshPath } from './support/site.ts';

const articles = freshPath('captures');
const out = freshPath('site');
const at = (name: string) => join(articles, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const compiled = (name: string) => join(roomOf(articles), 'pages', name);

/** Builds on what the builds before have kept. */
function build(...more: string[]): void {
	const built = command('build', '--articles', articles, '--out', out, ...more);
	expect(built.exitCode, built.errors + built.output).toBe(0);
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
}, 240_000);

test('a report added, one changed and one renamed give the site of a first build', () => {
	const before = statSync(compiled('compiled.json')).ino;
	writeFileSync(at('added.txt'), text('harbour-engineers.txt').replace('March 4, 2031', 'June 9, 2033'));
	build();
	appendFileSync(
		at('undated-note.txt'),
		'\nThe Coastal Brigade had not been asked either, and said that it would not have known.\n',
	);
	renameSync(at('Ost Karra bridge.txt'), at('bridge-of-ost-karra.txt'));
	build();
	expect(unlikeColdBuild()).toEqual([]);
	expect(statSync(compiled('compiled.json')).ino).toBe(before);
}, 480_000);

test('a report removed, a record and the name of the archive changed give it too, whatever became of what was kept', () => {
	rmSync(at('undated-note.txt'));
	writeFileSync(
		at('authority/places.yaml'),
		text('authority/places.yaml').replace('label: Velmar', 'label: Vellmar\n  aliases: [Velmar]'),
	);
	writeFileSync(at('archive.yaml'), 'title: The Velmar Papers\n');
	const seal = readFileSync(compiled('compiled.json'), 'utf8');
	build();
	expect(readFileSync(compiled('compiled.json'), 'utf8')).not.toBe(seal);
	appendFileSync(at('added.txt'), '\nNothing else was heard of it.\n');
	const [page] = filesOf(compiled('program')).filter((path) => path.startsWith('chunks/'));
	writeFileSync(compiled(`program/${page}`), 'export const nothing = 0;\n');
	appendFileSync(join(roomOf(articles), 'reports', '.reports.jsonl'), '{');
	build();
	expect(unlikeColdBuild()).toEqual([]);
	rmSync(compiled('site/theme.js'));
	writeFileSync(compiled('compiled.json'), seal);
	build('--whole');
	expect(unlikeColdBuild()).toEqual([]);
}, 480_000);
