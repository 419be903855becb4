import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { NO_AUTHORITIES, place, sidecar } from '../src/model/index.ts';
import { authorityContext, readReport } from '../src/reader/index.ts';
import { project } from './support/site.ts';

const doors: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).imports;

/** The modules that a file loads when it runs: types are not among them. */
function loads(file: string): string[] {
	const source = readFileSync(join(project, file), 'utf8');
	return [...source.matchAll(/^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s*from\s+)?'([^']+)'/gm)].flatMap(
		([, names, from]) => {
			const inBraces = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1]?.split(',') ?? [];
			const typesOnly = inBraces.some((name) => name.trim() !== '') && inBraces.every((name) => /^\s*(?:type\s|$)/.test(name));
			return typesOnly ? [] : [from!];
		},
	);
}

/** Every file that the reader's door loads, and every package. */
function graph(): { files: string[]; packages: Set<string> } {
	const files = ['src/reader/index.ts'];
	const packages = new Set<string>();
	for (const file of files)
		for (const from of loads(file)) {
			const path = from.startsWith('.') ? posix.join(dirname(file), from) : doors[from]?.slice(2);
			if (path === undefined) packages.add(from);
			else if (!files.includes(path)) files.push(path);
		}
	return { files, packages };
}

it('reads no file, no clock and no environment, in anything that it loads', () => {
	const { files, packages } = graph();
	expect(files.length).toBeGreaterThan(150);
	expect(files).toContain('src/reader/roles/headline.ts');
	const builtIn = [...packages].filter((name) => name.startsWith('node:'));
	// Bytes, a hash, and a way to load a package in the old form.
	expect(builtIn.filter((name) => !['node:buffer', 'node:crypto', 'node:module'].includes(name))).toEqual([]);
	for (const file of files) {
		const source = readFileSync(join(project, file), 'utf8');
		expect(source, file).not.toMatch(
			/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|import\.meta\.env/,
		);
	}
});

it('is used alone, as the example in docs/reading.md does', () => {
	const example = /```js\n([\s\S]*?)```/.exec(readFileSync(join(project, 'docs', 'reading.md'), 'utf8'))?.[1] ?? '';
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', example], {
		cwd: project,
		encoding: 'utf8',
	});
	expect(stderr.replaceAll(/^.*ExperimentalWarning.*\n.*\n/gm, '')).toBe('');
	const lines = stdout.trimEnd().split('\n');
	expect(lines[0]).toBe('Sluice gate at Ostreke reopens 2017-03-14');
	expect(lines.slice(1, 6).map((line) => line.replace(/ \S+$/, ''))).toEqual([
		'1 headline',
		'3 timestamp',
		'5 byline',
		'7 paragraph',
		'9 paragraph',
	]);
	expect(lines.at(-1)).toBe('Growers along the canal had waited for water since the spring.');
});

it('takes a text, the names to know and a sidecar, and makes an id of the file’s name', () => {
	const authorities = { ...NO_AUTHORITIES, place: [place.parse({ id: 'ostreke', label: 'Ostreke' })] };
	const text = 'Gate opens\n\nThe sluice gate at Ostreke was opened again on Tuesday, the harbour authority said.\n';
	const { frontmatter, faults } = readReport({ file: 'The Gate.txt', text }, authorityContext(authorities));
	expect(faults).toEqual([]);
	expect(frontmatter).toMatchObject({ id: 'the-gate', headline: 'Gate opens', places: ['ostreke'], dateBasis: 'unknown' });
	expect(readReport({ file: 'gate.txt', text }).frontmatter.places).toEqual([]);
	const corrected = readReport({ file: 'gate.txt', text, sidecar: sidecar.parse({ headline: 'Gates open' }) }).frontmatter;
	expect(corrected).toMatchObject({ headline: 'Gates open', corrections: [{ field: 'headline', was: '"Gate opens"' }] });
	expect(() => readReport({ file: '門.txt', text })).toThrow('No id can be made');
});
