import { Socket } from 'node:net';
import { workerData } from 'node:worker_threads';

// Runs in a thread of its own: a build is often too busy to look up. The system closes the pipe when the caller is gone,
// whatever became of it; then the build goes too, and the next one finds the lock of a dead process.
new Socket({ fd: workerData as number, readable: true, writable: false })
	.on('close', () => process.kill(process.pid, 'SIGKILL'))
	.on('error', () => {})
	.resume();
