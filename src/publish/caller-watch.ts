import { callerIsGone, callers } from './caller.ts';

// Runs in a thread of its own: a build is often too busy to look up. When the command that started it is gone, so is
// the build; the next one finds the lock of a dead process and heals what is left.
const before = String(callers());
setInterval(() => {
	if (callerIsGone() || String(callers()) !== before) process.kill(process.pid, 'SIGKILL');
}, 100);
