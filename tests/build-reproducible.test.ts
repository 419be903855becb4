import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '../src/system/program-files.ts';
import { inventedCaptures } from './support/invented-captures.ts';
import { builtSite, capturesFolder, freshPath, project } from './support/site.ts';

/** Everything that the program is made of, in another folder with spaces in its name; packages are shared. */
function copyOfProgram(): string {
	const copy = freshPath('another place/of the program');
	for (const name of [
		'src',
		'public',
		'bin',
		'articles',
		'astro.config.ts',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	]) {
		cpSync(join(project, name), join(copy, name), { recursive: true });
	}
	symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
	return copy;
}

it('the same captures give the same bytes: in another folder, time zone, language and umask, files made in another order and year', () => {
	const first = builtSite(capturesFolder(inventedCaptures));
	const copy = copyOfProgram();
	const articles = freshPath('çaptures');
	for (const [name, content] of Object.entries(inventedCaptures).reverse()) {
		mkdirSync(dirname(join(articles, name)), { recursive: true });
		writeFileSync(join(articles, name), content);
		utimesSync(join(articles, name), 0, 0);
	}
	const second = freshPath('second site');
	const { NODE_ENV: _, VITEST: __, INIT_CWD: ___, ...env } = process.env;
	const built = spawnSync(
		'bash',
		[
			'-c',
			'umask 077; exec "$@"',
			'bash',
			process.execPath,
			join(copy, 'bin/cuttings.mjs'),
			'build',
			'--articles',
			articles,
			'--out',
			second,
		],
		{
			cwd: '/',
			encoding: 'utf8',
			env: { ...env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
		},
	);
	expect(built.stderr + built.stdout).toMatch(/= seen 3\n$/);
	expect(filesOf(second)).toEqual(filesOf(first));
	const differing = filesOf(first).filter((path) => !readFileSync(join(first, path)).equals(readFileSync(join(second, path))));
	expect(differing).toEqual([]);
	expect(readdirSync(join(first, 'pagefind')).length).toBeGreaterThan(0);
});
