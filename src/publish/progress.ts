/** Says what is being done. */
export interface Progress {
	step(name: string): void;
	done(): void;
}

/**
 * One line that is written over, on a terminal only. When times are wanted instead a line a step with its seconds, by
 * the clock and of this process's own work, and the most memory held so far.
 */
export function progress(wanted: boolean): Progress {
	if (wanted) return timed();
	const { stderr } = process;
	if (!stderr.isTTY) return { step() {}, done() {} };
	const write = (text: string) => stderr.write(`\r\u001b[2K${text}`);
	return { step: (name) => write(`${name} …`), done: () => write('') };
}

function timed(): Progress {
	let running: { name: string; since: number; cpu: NodeJS.CpuUsage } | null = null;
	const end = () => {
		if (running === null) return;
		const { user, system } = process.cpuUsage(running.cpu);
		const seconds = (performance.now() - running.since) / 1000;
		const memory = process.resourceUsage().maxRSS / 1024;
		console.error(
			`${running.name}: ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} CPU s, ${memory.toFixed(0)} MiB at most`,
		);
		running = null;
	};
	return {
		step(name) {
			end();
			running = { name, since: performance.now(), cpu: process.cpuUsage() };
		},
		done: end,
	};
}
