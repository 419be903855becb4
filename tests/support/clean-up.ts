import { existsSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, workFolderOf } from '../../src/system/folders.ts';

/** Gives a test run a folder of its own and removes it at the end, with the rooms of the builds that were made in it. */
export function setup(): () => void {
	const run = String(process.pid);
	process.env.CUTTINGS_TEST_RUN = run;
	// As bin/cuttings.mjs has it: the processes of tests take the program from what others have read already.
	process.env.NODE_COMPILE_CACHE ??= join(projectFolder, 'node_modules', '.cache', 'node');
	const folder = join(tmpdir(), `cuttings-tests-${run}`);
	return () => {
		if (!existsSync(folder)) return;
		for (const name of readdirSync(folder)) rmSync(workFolderOf(join(folder, name)), { recursive: true, force: true });
		rmSync(folder, { recursive: true, force: true });
	};
}
