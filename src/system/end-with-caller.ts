import { Socket } from 'node:net';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/**
 * Makes this process end when the one that started it is gone, killed or not, so that no build or server goes on that
 * nobody waits for.
 *
 * @param pipe file descriptor of a pipe that the caller holds open as long as it runs
 */
export function endWithCaller(pipe: number): void {
	new Worker(new URL(import.meta.url), { workerData: { callerPipe: pipe } }).unref();
}

// In a thread of its own, which runs this same file: a build is often too busy to look up. The system closes the pipe
// when the caller is gone, whatever became of it; then the build goes too, and the next one finds the lock of a dead
// process.
if (!isMainThread && Number.isInteger(workerData?.callerPipe))
	new Socket({ fd: workerData.callerPipe, readable: true, writable: false })
		.on('close', () => process.kill(process.pid, 'SIGKILL'))
		.on('error', () => {})
		.resume();
