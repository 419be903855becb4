import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** The mark of a process that has ended and whose parent does not look; `end` ends the parent. Linux only. */
export async function zombieProcess(): Promise<{ mark: string; end: () => void }> {
	const parent = spawn('bash', ['-c', 'sleep 0.2 & cat /proc/$!/stat; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
	const stat: string = await new Promise((resolve) => parent.stdout.once('data', (data) => resolve(String(data))));
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	await pause(400);
	return { mark: JSON.stringify({ pid: Number.parseInt(stat, 10), started: fields[19] }), end: () => void parent.kill() };
}
