import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The mark of a process that has ended and whose parent does not look; `end` ends the parent. Linux only. */
export async function zombieProcess(): Promise<{ mark: string; end: () => void }> {
	const parent = spawn('bash', ['-c', 'sleep 600 & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] });
	const pid = Number.parseInt(await new Promise((resolve) => parent.stdout.once('data', (data) => resolve(String(data)))), 10);
	const fields = () => {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	};
	const started = fields()[19];
	// Its parent must be the one that never looks, before it ends: bash would.
	while (readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() !== 'sleep') await pause(5);
	process.kill(pid, 'SIGKILL');
	while (fields()[0] !== 'Z') await pause(5);
	return { mark: JSON.stringify({ pid, started }), end: () => void parent.kill() };
}
