import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../src/system/folders.ts';

/** What one step of a build took; the last of them stands for the whole. */
export interface Step {
	readonly name: string;
	/** By the clock. */
	readonly seconds: number;
	/** Seconds of work of the build itself. Pagefind, a program of its own, is not in them. */
	readonly work: number;
	/** The most memory held so far, MiB. */
	readonly memory: number;
}

const LINE = /^(.+): ([\d.]+) s, ([\d.]+) CPU s, (\d+) MiB/;

/** Builds a folder of captures in a process of its own. Throws with what it said when no site was built. */
export function timedBuild(articles: string, out: string): Step[] {
	const { stderr, stdout, status } = spawnSync(
		process.execPath,
		[join(projectFolder, 'src/commands/build.ts'), '--articles', articles, '--out', out],
		{ encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, CUTTINGS_TIMES: '1' } },
	);
	const steps = stderr.split('\n').flatMap((line) => {
		const [, name, seconds, work, memory] = LINE.exec(line) ?? [];
		return name === undefined ? [] : [{ name, seconds: Number(seconds), work: Number(work), memory: Number(memory) }];
	});
	if ((status !== 0 && status !== 2) || steps.length === 0) throw new Error(`${stdout}${stderr.slice(-2000)}`);
	const sum = (of: 'seconds' | 'work') => steps.reduce((total, step) => total + step[of], 0);
	const memory = Math.max(...steps.map((step) => step.memory));
	return [...steps, { name: 'All', seconds: sum('seconds'), work: sum('work'), memory }];
}
