import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { portGiven, readOptions } from '../src/build/options.ts';
import { capturesFolder, command, commandIn, freshPath } from './support/site.ts';

const line = { values: ['out'], flags: ['strict'], arguments: 1, help: 'How it is used.' } as const;

describe('a command line', () => {
	it('gives values, flags and plain arguments', () => {
		expect(readOptions(line, ['--out', 'a b', '--strict', 'here'])).toMatchObject({
			values: { out: 'a b' },
			flags: { strict: true },
			arguments: ['here'],
		});
		expect(readOptions(line, ['--out=x'])).toMatchObject({ values: { out: 'x' }, flags: { strict: false } });
	});

	it.each([
		[['--nothing'], /no option --nothing/],
		[['-x'], /no option -x/],
		[['--out'], /--out needs a value/],
		[['--out='], /--out needs a value/],
		[['one', 'two'], /"two" was not expected/],
	])('refuses %j in one sentence', (given, sentence) => {
		expect(() => readOptions(line, given)).toThrow(sentence);
	});

	it('prints its help and does nothing else', () => {
		const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
		expect(readOptions(line, ['--help', '--nothing']).help).toBe(true);
		expect(printed).toHaveBeenCalledWith('How it is used.');
		printed.mockRestore();
	});

	it.each(['x', '-1', '70000', '4.5', ''])('does not take %j for a port', (text) => {
		expect(() => portGiven(text)).toThrow(/not a port/);
	});
});

describe('the build command', () => {
	it.each(['build', 'start', 'preview', 'dev', 'verify'])('%s explains itself', (name) => {
		const { exitCode, output } = command(name, '--help');
		expect(exitCode).toBe(0);
		expect(output).toContain(name === 'start' ? 'npm start' : `npm run ${name}`);
	});

	it.each([
		['an unknown option', ['--no-such'], /no option --no-such/],
		['a missing folder', ['--articles', 'no-such-folder'], /no folder no-such-folder/],
	])('refuses %s: one sentence, exit 1', (_, given, sentence) => {
		const { exitCode, output, errors } = command('build', ...given);
		expect(exitCode).toBe(1);
		expect(output).toBe('');
		expect(errors).toMatch(sentence);
		expect(errors.trim().split('\n')).toHaveLength(1);
	});

	it('refuses an empty folder: one sentence, exit 1', () => {
		const folder = freshPath('empty');
		mkdirSync(folder);
		const { exitCode, errors } = command('build', '--articles', folder, '--out', freshPath('site'));
		expect(exitCode).toBe(1);
		expect(errors.trim().split('\n')).toHaveLength(1);
		expect(errors).toMatch(/empty/);
	});

	it("never replaces a stranger's folder, its captures or itself", () => {
		const articles = capturesFolder({ 'one.txt': 'A headline\n\nA paragraph of invented words that says nothing.\n' });
		const strange = freshPath('strange');
		mkdirSync(strange);
		writeFileSync(`${strange}/holiday.txt`, 'mine');
		const strangers = command('build', '--articles', articles, '--out', strange);
		expect([strangers.exitCode, strangers.errors]).toEqual([
			1,
			expect.stringMatching(/not empty and was not built by this program/),
		]);
		const inside = command('build', '--articles', articles, '--out', `${articles}/site`);
		expect([inside.exitCode, inside.errors]).toEqual([1, expect.stringMatching(/never changed/)]);
		const around = command('build', '--articles', articles, '--out', `${articles}/..`);
		expect([around.exitCode, around.errors]).toEqual([1, expect.stringMatching(/would replace/)]);
	});

	it('takes paths from the folder in which it was called', () => {
		const { errors } = commandIn('/', {}, 'build', '--articles', 'dev/null');
		expect(errors).toMatch(/dev\/null is not a folder/);
	});
});
