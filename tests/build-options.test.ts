import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { portGiven, readOptions } from '../src/commands/command-line.ts';
import { helpOf } from '../src/commands/help.mjs';
import { COMMANDS as TABLE } from '../src/commands/table.mjs';
import { capturesFolder, command, commandIn, freshPath, project } from './support/site.ts';

describe('a command line', () => {
	it('gives values, flags and plain arguments', () => {
		expect(readOptions('build', ['--out', 'a b', '--strict'])).toEqual({
			values: { out: 'a b' },
			flags: { strict: true, whole: false },
			arguments: [],
		});
		expect(readOptions('build', ['--out=x'])).toMatchObject({ values: { out: 'x' }, flags: { strict: false } });
		expect(readOptions('verify', ['here'])).toEqual({ values: {}, flags: {}, arguments: ['here'] });
	});

	it.each([
		[['--nothing'], /no option "--nothing".* --articles DIR, --out DIR, --strict, --whole and --help\.$/],
		[['--constructor'], /no option "--constructor"/],
		[['-x'], /no option "-x"/],
		[['--strict=yes'], /no option "--strict"/],
		[['--out', '--strict'], /--out needs a value/],
		[['--out'], /--out needs a value/],
		[['--out='], /--out needs a value/],
		[['one', 'two'], /"one" was not expected/],
	])('refuses %j in one sentence', (given, sentence) => {
		expect(() => readOptions('build', given)).toThrow(sentence);
	});

	it('prints its help and does nothing else', () => {
		const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
		expect(readOptions('build', ['--help', '--nothing'])).toBeNull();
		expect(readOptions('build', ['-h'])).toBeNull();
		expect(printed.mock.calls).toEqual([[helpOf('build')], [helpOf('build')]]);
		printed.mockRestore();
	});

	it.each(['x', '-1', '70000', '4.5', ''])('does not take %j for a port', (text) => {
		expect(() => portGiven(text)).toThrow(/not a port/);
	});
});

const COMMANDS = Object.keys(TABLE);

describe('the table of commands', () => {
	it('has every npm script, and each leads through the one door', () => {
		const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
		expect(scripts).toEqual(Object.fromEntries(COMMANDS.map((name) => [name, `node bin/cuttings.mjs ${name}`])));
		for (const { file } of Object.values(TABLE)) expect(existsSync(join(project, file)), file).toBe(true);
	});

	it('is what docs/commands.md says', () => {
		const path = join(project, 'docs', 'commands.md');
		if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, commandsPage());
		expect(readFileSync(path, 'utf8')).toBe(commandsPage());
	});

	it('gives every option and exit code of a command its place in the help, in lines that fit', () => {
		for (const [name, { options, exits }] of Object.entries(TABLE)) {
			const help = helpOf(name);
			for (const option of Object.keys(options)) expect(help).toContain(`\n  --${option} `);
			for (const code of Object.keys(exits)) expect(help.slice(help.indexOf('Exit code'))).toMatch(new RegExp(`\\b${code} `));
			expect(Math.max(...help.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
		}
	});
});

/** Every help text as one page of the documentation. */
function commandsPage(): string {
	const texts = COMMANDS.map((name) => `## ${name}\n\n\`\`\`text\n${helpOf(name)}\n\`\`\`\n`);
	return `# Commands\n\nWritten from \`src/commands/table.mjs\`, as is what each command says to \`--help\`.\n\n${texts.join('\n')}`;
}

describe('every command', () => {
	it('explains itself at once, with nothing installed', () => {
		const bare = freshPath('bare');
		for (const path of ['bin', 'src', 'tests/run', 'bench', 'package.json', 'package-lock.json'])
			cpSync(join(project, path), join(bare, path), { recursive: true });
		for (const name of COMMANDS) {
			for (const asked of ['--help', '-h']) {
				const ran = spawnSync(process.execPath, [join(bare, 'bin', 'cuttings.mjs'), name, asked], { encoding: 'utf8' });
				expect([name, ran.status, ran.stderr]).toEqual([name, 0, '']);
				expect(ran.stdout).toContain(['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`);
			}
		}
		expect(existsSync(join(bare, 'node_modules'))).toBe(false);
	});

	it.each(COMMANDS)('%s refuses an option that it does not know: one sentence, exit 1', (name) => {
		const { exitCode, output, errors } = command(name, '--no-such');
		expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
		expect(errors.trim().split('\n')).toHaveLength(1);
	});

	it.each([
		['build', '--articles'],
		['start', '--articles'],
		['dev', '--articles'],
		['ingest', '--articles'],
		['names', '--articles'],
		['explain'],
		['preview'],
		['verify'],
	])('%s %s names a folder that is not there, or has nothing in it', (name, ...option) => {
		const empty = freshPath('empty');
		mkdirSync(empty);
		for (const folder of ['/no/such/folder', empty]) {
			const { exitCode, output, errors } = command(name, ...option, folder);
			expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
			expect(errors.trim().split('\n')).toHaveLength(1);
			expect(errors).toContain(folder);
		}
	});

	it.each([
		['bench', '--reports', '7'],
		['bench:pages', '--rounds', 'x'],
		['bench:search', '--reports', '5,x'],
		['fuzz', '--count', '-1'],
		['measure', 'nothing'],
		['measure', '--worst', 'x'],
		['start', '--port', '65536'],
	])('%s %s %s is refused in one sentence', (name, ...given) => {
		const { exitCode, errors } = command(name, ...given);
		expect([exitCode, errors.trim().split('\n').length]).toEqual([1, 1]);
	});

	it('tells a folder that is no site from a site that lost its manifests', () => {
		const folder = freshPath('holiday');
		mkdirSync(folder);
		writeFileSync(join(folder, 'beach.txt'), 'sand');
		expect(command('verify', folder)).toMatchObject({
			exitCode: 1,
			output: '',
			errors: expect.stringMatching(/^There is no site in .*holiday: [^\n]*\n$/),
		});
		writeFileSync(join(folder, 'build-report.json'), '{"program": "cuttings"}');
		expect(command('verify', folder).output).toContain('missing or malformed: manifest-sha256.txt');
	});
});

describe('the build command', () => {
	it.each([
		['an unknown option', ['--no-such'], /no option "--no-such"/],
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
