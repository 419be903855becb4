import { Worker } from 'node:worker_threads';

/**
 * Makes this process end when the one that started it is gone, killed or not, so that no build or server goes on that
 * nobody waits for.
 *
 * @param pipe file descriptor of a pipe that the caller holds open as long as it runs
 */
export function endWithCaller(pipe: number): void {
	new Worker(new URL('caller-watch.ts', import.meta.url), { workerData: pipe }).unref();
}
