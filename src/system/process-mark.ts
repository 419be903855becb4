import { readFileSync } from 'node:fs';

/** What stands in a lock or beside unfinished work, so that others can tell whether its process still runs. */
export function processMark(): string {
	return JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
}

/** Whether the process that left a mark still runs. A mark that cannot be read is nobody's. */
export function isRunning(mark: string): boolean {
	const holder = parsed(mark);
	if (holder === null) return false;
	try {
		process.kill(holder.pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	return holder.started === null || holder.started === startOf(holder.pid);
}

/** State, parent and what else Linux says of a process, after its name; null off Linux and when there is none. */
export function processFacts(pid: number): string[] | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	} catch {
		return null;
	}
}

function parsed(mark: string): { pid: number; started: string | null } | null {
	try {
		const holder = JSON.parse(mark);
		return Number.isInteger(holder.pid) && holder.pid > 0 ? { pid: holder.pid, started: holder.started ?? null } : null;
	} catch {
		return null;
	}
}

/**
 * When a process began, in ticks since the machine did; a process number is given again, this is not. Null off Linux,
 * and for a process that has ended and only waits to be taken note of.
 */
function startOf(pid: number): string | null {
	const [state, ...more] = processFacts(pid) ?? [];
	return state === 'Z' ? null : (more[18] ?? null);
}
