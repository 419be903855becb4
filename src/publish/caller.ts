import { processFacts } from '#collection';

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

/** Whether the command that says it started this process is gone; it may be before this process looks for the first time. */
export function callerIsGone(): boolean {
	const caller = Number(process.env.CUTTINGS_CALLER ?? Number.NaN);
	if (!Number.isInteger(caller)) return false;
	try {
		process.kill(caller, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ESRCH';
	}
	return processFacts(caller)?.[0] === 'Z';
}

function parentOf(pid: number): number | null {
	const parent = processFacts(pid)?.[1];
	if (parent !== undefined) return Number(parent);
	return pid === process.pid ? process.ppid : null;
}
