import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildAnswer } from './inspect.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a site of a folder of captures with the program's own command, as anybody would. */
export function buildOf(articles: string, site: string): BuildAnswer {
	const program = join(project, 'bin', 'cuttings.mjs');
	const ran = spawnSync(process.execPath, [program, 'build', '--articles', articles, '--out', site], {
		cwd: project,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
		maxBuffer: 1 << 28,
	});
	return { exitCode: ran.status, output: ran.stdout, errors: ran.stderr };
}
