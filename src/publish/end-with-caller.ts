import { Worker } from 'node:worker_threads';

/** Makes this process end when the command that started it is killed, so that no build or server goes on that nobody waits for. */
export function endWithCaller(): void {
	new Worker(new URL('caller-watch.ts', import.meta.url)).unref();
}
