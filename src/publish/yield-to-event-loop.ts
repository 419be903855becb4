import { setImmediate as pause } from 'node:timers/promises';

/** How much is done before whatever else waits in this process has its turn. */
const IN_A_ROW = 64;

/**
 * For work in tens of thousands of steps that never wait: asked at each step, gives way now and then, so that signals
 * arrive and what is only remembered while there is room can be forgotten.
 */
export function yieldToEventLoop(): () => Promise<void> {
	let steps = 0;
	return async () => {
		steps++;
		if (steps % IN_A_ROW === 0) await pause();
	};
}
