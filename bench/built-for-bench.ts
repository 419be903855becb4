import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, workFolderOf } from '../src/system/folders.ts';

/** Builds a folder of invented captures and returns the folder of the site. Throws when the build fails. */
export function builtForBench(articles: string, out: string): string {
	const run = spawnSync(process.execPath, [join(projectFolder, 'src/commands/build.ts'), '--articles', articles, '--out', out], {
		encoding: 'utf8',
	});
	rmSync(workFolderOf(articles), { recursive: true, force: true });
	if (run.status !== 0 && run.status !== 2) throw new Error(`the archive could not be built: ${run.stderr}`);
	return out;
}
