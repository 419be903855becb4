import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's own folder. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of one of the packages, its output going where ours goes. Returns whether it succeeded. */
export function runProgram(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
	const { status } = spawnSync(process.execPath, [join(project, 'node_modules', script), ...args], {
		cwd: project,
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	return status === 0;
}
