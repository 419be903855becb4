import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { project } from './support/site.ts';

/**
 * Compiles the pages of the program several times, in a process of its own; each source file is there after a time that
 * its path tells, another one each time. Prints the scripts and styles of each.
 */
const PROGRAM = `
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { siteOf } from '#model';
import { astroConfig } from '${pathToFileURL(join(project, 'src/publish/astro-config.ts'))}';
import { keepProgram, sharedModules } from '${pathToFileURL(join(project, 'src/publish/compiled-pages.ts'))}';

const made = [];
mkdirSync('.cuttings', { recursive: true });
for (const wait of [() => 0, (file) => (file.length * 7) % 41, (file) => (file.charCodeAt(file.length - 5) * 13) % 37]) {
	const folder = mkdtempSync(join(process.cwd(), '.cuttings', 'module-order-'));
	const site = join(folder, 'site');
	const slow = {
		name: 'slow-disk',
		enforce: 'pre',
		async load(id) {
			if (id.startsWith(process.cwd())) await new Promise((resolve) => setTimeout(resolve, wait(id)));
			return null;
		},
	};
	const { integrations, vite, ...config } = astroConfig(() => siteOf({}, { content: '', base: '/' }));
	try {
		await build({
			...config,
			integrations: [...integrations, keepProgram(site, join(folder, 'program'))],
			vite: { ...vite, plugins: [...vite.plugins, sharedModules(), slow] },
			configFile: false,
			root: process.cwd(),
			logLevel: 'error',
			outDir: site,
			cacheDir: join(folder, 'cache'),
		});
		const assets = readdirSync(join(site, 'assets')).sort();
		made.push(assets.map((name) => [name, readFileSync(join(site, 'assets', name), 'utf8')]));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
console.log(JSON.stringify(made));
`;

test('scripts and styles have one order of modules, in whatever order their files are read', () => {
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	const run = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
		cwd: project,
		env: { ...env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	expect(run.stderr).toBe('');
	const [atOnce, ...slowly] = JSON.parse(run.stdout.trim().split('\n').at(-1) as string) as [string, string][][];
	expect(atOnce?.filter(([name]) => name.endsWith('.js')).length).toBeGreaterThan(4);
	expect(slowly).toHaveLength(2);
	for (const files of slowly) expect(files).toEqual(atOnce);
});
