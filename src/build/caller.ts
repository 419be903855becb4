import { readFileSync } from 'node:fs';

/** How many processes stand between this one and the command that somebody typed: ours, a shell, npm. */
const GENERATIONS = 3;

/**
 * The processes that this one was started by, nearest first, up to npm when npm runs us. When one of them is killed
 * the next below it gets another parent: the list changes. Off Linux only the nearest is known.
 */
export function callers(pid = process.pid): number[] {
	const found: number[] = [];
	const generations = process.env.npm_lifecycle_event === undefined ? 1 : GENERATIONS;
	for (let child = pid; found.length < generations; ) {
		const parent = parentOf(child);
		if (parent === null || parent <= 1) break;
		found.push(parent);
		child = parent;
	}
	return found;
}

function parentOf(pid: number): number | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
	} catch {
		return pid === process.pid ? process.ppid : null;
	}
}
