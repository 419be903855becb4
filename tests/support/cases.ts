import fc from 'fast-check';

/** How many times as many cases as usual are tried. */
export const MORE = Number(process.env.CUTTINGS_MORE ?? 1);

/*
 * Properties are tried on the same cases each time, so that no run fails by luck. `npm run fuzz` tries others, and more
 * of them: CUTTINGS_SEED says which.
 */
fc.configureGlobal({ seed: Number(process.env.CUTTINGS_SEED ?? 5), numRuns: 100 * MORE });

export { fc };

/** The processor time that a piece of work takes, in milliseconds: what else the machine does is not counted. */
export function workOf(run: () => void): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
