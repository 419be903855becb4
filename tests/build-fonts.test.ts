import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshPath, project } from './support/site.ts';

test('two builds that cut the same font at the same time both get it, and leave nothing half done', async () => {
	const cache = freshPath('fonts');
	mkdirSync(cache);
	const program = `
		const { cachedFile } = await import(${JSON.stringify(join(project, 'src/publish/cache.ts'))});
		for (let at = 0; at < 300; at += 1) await cachedFile(${JSON.stringify(cache)} + '/' + at, async () => new Uint8Array(20_000));`;
	const runs = [1, 2].map(() => spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' }));
	const codes = await Promise.all(runs.map(async (run) => (await once(run, 'close'))[0]));
	expect(codes).toEqual([0, 0]);
	expect(readdirSync(cache).filter((name) => !/^\d+$/.test(name))).toEqual([]);
});
