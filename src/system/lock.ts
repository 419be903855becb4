import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal, TRY_LATER } from '#model';

/** How long a holder that is just ending, or has just been killed, is waited for, in milliseconds. */
const PATIENCE = 1200;

/**
 * Takes several locks, in their order, with a little patience; none when one of them cannot be had.
 *
 * @param what what the locks are held for, as in "build of dist"
 */
export async function takeLocks(paths: readonly string[], what: string): Promise<() => void> {
	const taken: (() => void)[] = [];
	const giveBack = () => {
		for (const one of taken.splice(0)) one();
	};
	for (const until = Date.now() + PATIENCE; ; await pause(100)) {
		try {
			for (const path of paths) taken.push(takeLock(path, what));
			return giveBack;
		} catch (error) {
			giveBack();
			if (Date.now() > until) throw error;
		}
	}
}

/**
 * Takes the lock at a path, or throws a Refusal with the exit code of what may succeed later when a living process
 * holds it. The lock of a dead process is taken over. Returns what gives the lock back.
 */
export function takeLock(path: string, what: string): () => void {
	const mine = processMark();
	for (let attempt = 0; attempt < 5; attempt++) {
		if (created(path, mine)) {
			clearDrafts(path);
			return () => giveBack(path, mine);
		}
		const holder = contentOf(path);
		if (holder === null) continue;
		if (isRunning(holder)) throw new Refusal(`Another ${what} is running; try again when it is done.`, TRY_LATER);
		healed(path, holder);
	}
	throw new Refusal(`Another ${what} has just begun; try again when it is done.`, TRY_LATER);
}

/** A link is made whole or not at all, so that nobody ever reads half a lock. */
function created(path: string, content: string): boolean {
	const draft = draftOf(path);
	writeFileSync(draft, content);
	try {
		linkSync(draft, path);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** A name beside the lock that says whose it is. */
function draftOf(path: string): string {
	return `${path}.${process.pid}.${randomUUID()}`;
}

/** Clears what processes left that were killed while they took the lock. */
function clearDrafts(path: string): void {
	for (const name of readdirSync(dirname(path))) {
		if (!name.startsWith(`${basename(path)}.`)) continue;
		const [pid = ''] = name.slice(basename(path).length + 1).split('.');
		const draft = join(dirname(path), name);
		const mark = contentOf(draft) || JSON.stringify({ pid: Number(pid) });
		if (!isRunning(mark)) rmSync(draft, { force: true });
	}
}

function contentOf(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}

/** Of two builds that both find a dead lock only one may clear it: the rename decides which. */
function healed(path: string, dead: string): void {
	const aside = draftOf(path);
	try {
		renameSync(path, aside);
	} catch {
		return;
	}
	const moved = contentOf(aside);
	rmSync(aside, { force: true });
	if (moved !== null && moved !== dead) created(path, moved);
}

function giveBack(path: string, mine: string): void {
	if (contentOf(path) === mine) rmSync(path, { force: true });
}

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
